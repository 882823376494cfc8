package org.licet.ingest.tree;

/** Input in messages: in backticks, on one line, not endless, nothing hidden. */
public final class Quote {
  private static final int SHOWN = 80;

  private Quote() {}

  /** A text in backticks; cut when long, with control and direction characters made visible. */
  public static String of(String text) {
    return "`" + visible(text) + "`";
  }

  /** A text on one line; cut when long, with control and direction characters made visible. */
  public static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(SHOWN).forEach(point -> append(shown, point));
    if (text.codePointCount(0, text.length()) > SHOWN) {
      shown.append('…');
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    int kind = Character.getType(point);
    if (kind == Character.CONTROL
        || kind == Character.FORMAT
        || kind == Character.LINE_SEPARATOR
        || kind == Character.PARAGRAPH_SEPARATOR
        || kind == Character.SURROGATE) {
      shown.append(String.format("\\u%04X", point));
    } else if (point == '`') {
      shown.append('\'');
    } else {
      shown.appendCodePoint(point);
    }
  }
}
