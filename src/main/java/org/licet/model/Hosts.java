package org.licet.model;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The host of an address, read leniently as browsers do: real addresses are often no valid URIs. An
 * address in a web archive stands for the address that was archived, since what is there comes from
 * that site.
 */
public final class Hosts {
  /** Archives whose paths end in the address archived, after the time of the copy. */
  private static final Set<String> ARCHIVES =
      Set.of(
          "web.archive.org",
          "archive.org",
          "wayback.archive-it.org",
          "web.archive.bibalex.org",
          "webarchive.loc.gov",
          "www.webarchive.org.uk",
          "webarchive.nationalarchives.gov.uk",
          "arquivo.pt",
          "archive.today",
          "archive.is",
          "archive.ph",
          "archive.md",
          "archive.li",
          "archive.fo",
          "archive.vn");

  /** Copies of copies are followed so far. */
  private static final int MOST_COPIES = 5;

  private static final int LONGEST = 253;

  private Hosts() {}

  /**
   * The host of an address in lower case and ASCII, without port, user or final dot; an address
   * without scheme counts when it starts with something like a host. An address of IPv6 keeps its
   * brackets.
   */
  public static Optional<String> of(String url) {
    String text = plain(url);
    Optional<String> host = Optional.empty();
    for (int copies = 0; copies < MOST_COPIES; copies++) {
      int start = start(text);
      if (start < 0) {
        return host;
      }
      int end = end(text, start);
      Optional<String> outer = host;
      host = host(text.substring(start, end)).or(() -> outer);
      Optional<String> archived =
          host.filter(ARCHIVES::contains).isPresent() ? archived(text, end) : Optional.empty();
      if (archived.isEmpty()) {
        return host;
      }
      text = archived.get();
    }
    return host;
  }

  /** The address without what browsers leave out or take for something else. */
  private static String plain(String url) {
    String text = url.strip();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\\' || character < ' ') {
        return text.replaceAll("[\\t\\n\\r]", "").replace('\\', '/');
      }
    }
    return text;
  }

  /** Where the part with the host starts; negative when the address is of a kind without hosts. */
  private static int start(String text) {
    if (text.startsWith("//")) {
      return 2;
    }
    int colon = text.indexOf(':');
    int end = end(text, 0);
    if (colon < 0 || colon > end) {
      return 0;
    }
    if (isPort(text, colon + 1, end)) {
      // `example.org:8080/page` has no scheme.
      return 0;
    }
    if (!isScheme(text, colon)) {
      return -1;
    }
    boolean web =
        text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6);
    int after = colon + 1;
    while (web && after < text.length() && text.charAt(after) == '/') {
      after++;
    }
    if (web) {
      return after;
    }
    return text.startsWith("//", colon + 1) ? colon + 3 : -1;
  }

  /** Where what starts here ends: at the path, the query or the fragment. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isScheme(String text, int colon) {
    for (int i = 0; i < colon; i++) {
      char character = text.charAt(i);
      boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
      boolean other = character >= '0' && character <= '9' || "+.-".indexOf(character) >= 0;
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return colon > 0;
  }

  private static boolean isPort(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return start < end;
  }

  private static Optional<String> host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    if (host.startsWith("[")) {
      int close = host.indexOf(']');
      return close < 3 ? Optional.empty() : ofNumbers(host.substring(0, close + 1));
    }
    int colon = host.lastIndexOf(':');
    if (colon >= 0 && (colon + 1 == host.length() || isPort(host, colon + 1, host.length()))) {
      host = host.substring(0, colon);
    }
    host = host.indexOf('%') < 0 ? host : decoded(host);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    return host.length() <= LONGEST && isName(host)
        ? ascii(host).filter(Hosts::hasParts)
        : Optional.empty();
  }

  private static Optional<String> ofNumbers(String host) {
    boolean numbers =
        host.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0 || ":.]".indexOf(c) >= 0);
    return numbers ? Optional.of(host.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Whether a name has several parts, none of them empty. */
  private static boolean hasParts(String host) {
    return host.indexOf('.') > 0 && !host.endsWith(".") && !host.contains("..");
  }

  private static boolean isName(String host) {
    for (int i = 0; i < host.length(); i++) {
      char character = host.charAt(i);
      if (Character.isWhitespace(character) || ":%\"<>[]|^`{}".indexOf(character) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The bytes that are written as {@code %74}; a host that is broken stays as it is. */
  private static String decoded(String host) {
    try {
      return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign is part of no host.
      return host;
    }
  }

  private static Optional<String> ascii(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 0x80) {
        return punycode(host);
      }
    }
    return Optional.of(host.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> punycode(String host) {
    try {
      return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      // A name that cannot be written in ASCII is no host of a known platform.
      return Optional.empty();
    }
  }

  /** The address after a time such as {@code 20230401120000}, {@code 2023*} or {@code 2023id_}. */
  private static Optional<String> archived(String text, int pathStart) {
    int slash = pathStart;
    while (slash >= 0 && slash + 1 < text.length()) {
      int next = text.indexOf('/', slash + 1);
      if (next < 0) {
        return Optional.empty();
      }
      if (isTime(text, slash + 1, next)) {
        return Optional.of(text.substring(next + 1));
      }
      slash = next;
    }
    return Optional.empty();
  }

  private static boolean isTime(String text, int start, int end) {
    int digits = start;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    String rest = text.substring(digits, end);
    boolean year = digits - start >= 4;
    return rest.equals("*") || year && (rest.isEmpty() || rest.matches("[a-z]{2}_"));
  }
}
