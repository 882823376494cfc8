package org.licet.reservation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Texts as sites serve them: with any byte order mark, in UTF-8 or UTF-16, or a web page instead.
 */
public final class SignalText {
  /** The most bytes of one text that are read: RFC 9309 asks crawlers for 500 KiB at least. */
  public static final int LONGEST = 5 * 1024 * 1024;

  private SignalText() {}

  /** Decodes a text; bytes that are no text become replacement characters. */
  public static String decode(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (starts(bytes, 0xff, 0xfe)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(bytes, 0xfe, 0xff)) {
      charset = StandardCharsets.UTF_16BE;
    }
    return unmarked(new String(bytes, 0, Math.min(bytes.length, LONGEST), charset));
  }

  /** A text without a byte order mark. */
  static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Whether a text is a web page. */
  static boolean isWebPage(String text) {
    String start =
        unmarked(text)
            .stripLeading()
            .lines()
            .limit(5)
            .reduce("", String::concat)
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
