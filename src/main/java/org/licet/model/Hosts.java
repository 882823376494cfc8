package org.licet.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * The host of an address, read leniently as browsers do: real addresses are often no valid URIs.
 */
public final class Hosts {
  private Hosts() {}

  /**
   * The host of an address in lower case and ASCII, without port, user or final dot; an address
   * without scheme counts when it starts with something like a host.
   */
  public static Optional<String> of(String url) {
    String text = url.strip().replace('\\', '/');
    int scheme = text.indexOf("://");
    if (scheme >= 0) {
      if (!text.substring(0, scheme).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
        return Optional.empty();
      }
      text = text.substring(scheme + 3);
    } else if (text.startsWith("//")) {
      text = text.substring(2);
    }
    String host = text.split("[/?#]", 2)[0];
    host = host.substring(host.lastIndexOf('@') + 1);
    host = host.replaceFirst(":\\d*$", "").replaceFirst("\\.$", "");
    return isHost(host) ? ascii(host) : Optional.empty();
  }

  private static boolean isHost(String host) {
    return host.indexOf('.') > 0
        && host.length() <= 253
        && host.codePoints().noneMatch(c -> Character.isWhitespace(c) || ":%\"<>".indexOf(c) >= 0);
  }

  private static Optional<String> ascii(String host) {
    try {
      return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      // A name that cannot be written in ASCII is no host of a known platform.
      return Optional.empty();
    }
  }
}
