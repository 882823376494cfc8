package org.licet.reservation;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A path of robots.txt with its special characters: {@code *} for any text, {@code $} for the end
 * (RFC 9309, section 2.2.2 and 2.2.3). Compared in octets after unreserved characters were decoded
 * and all else was encoded. Matching takes time in proportion to both lengths, whatever the
 * pattern.
 */
final class PathPattern {
  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  private final String pattern;
  private final boolean anchored;

  private PathPattern(String pattern, boolean anchored) {
    this.pattern = pattern;
    this.anchored = anchored;
  }

  /** A pattern; one that begins with no slash may begin anywhere in the path. */
  static PathPattern of(String text) {
    String stripped = text.strip();
    boolean anchored = stripped.endsWith("$");
    String path = normalized(anchored ? stripped.substring(0, stripped.length() - 1) : stripped);
    return new PathPattern(
        path.startsWith("/") || path.startsWith("*") ? path : "*" + path, anchored);
  }

  /** Its length in octets, by which the most specific of several is found. */
  int length() {
    return pattern.length() + (anchored ? 1 : 0);
  }

  /** Whether it matches a path as {@link #pathOf} gives it. */
  boolean matches(String path) {
    String glob = anchored ? pattern : pattern + "*";
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < path.length()) {
      if (at < glob.length() && glob.charAt(at) == '*') {
        star = at++;
        resume = in;
      } else if (at < glob.length() && glob.charAt(at) == path.charAt(in)) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    while (at < glob.length() && glob.charAt(at) == '*') {
      at++;
    }
    return at == glob.length();
  }

  /** The path and query of an address, as patterns are compared with it; {@code /} for none. */
  static String pathOf(String url) {
    String rest = url.strip();
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int scheme = rest.indexOf("://");
    if (scheme >= 0 || rest.startsWith("//")) {
      int authority = scheme >= 0 ? scheme + 3 : 2;
      int end = firstOf(rest, authority);
      rest = end < 0 ? "/" : rest.substring(end);
    }
    return normalized(rest.startsWith("/") ? rest : "/" + rest);
  }

  /** The host of an address, in lower case; empty when it has none. */
  static String hostOf(String url) {
    try {
      String host = new URI(url.strip().replace(' ', '+')).getHost();
      return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT);
    } catch (java.net.URISyntaxException e) {
      return "";
    }
  }

  private static int firstOf(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '/' || text.charAt(i) == '?') {
        return i;
      }
    }
    return -1;
  }

  private static String normalized(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(octets.length);
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xff;
      if (octet == '%'
          && i + 2 < octets.length
          && hex(octets[i + 1]) >= 0
          && hex(octets[i + 2]) >= 0) {
        int decoded = hex(octets[i + 1]) * 16 + hex(octets[i + 2]);
        write(out, decoded, isUnreserved(decoded));
        i += 2;
      } else {
        write(out, octet, octet > ' ' && octet < 0x7f);
      }
    }
    return out.toString(StandardCharsets.US_ASCII);
  }

  private static void write(ByteArrayOutputStream out, int octet, boolean plain) {
    if (plain) {
      out.write(octet);
    } else {
      out.write('%');
      out.write(HEX.charAt(octet >> 4));
      out.write(HEX.charAt(octet & 15));
    }
  }

  private static boolean isUnreserved(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || UNRESERVED.indexOf(octet) >= 0;
  }

  private static int hex(byte digit) {
    return HEX.indexOf(Character.toUpperCase((char) (digit & 0xff)));
  }
}
