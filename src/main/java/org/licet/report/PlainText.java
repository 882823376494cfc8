package org.licet.report;

/**
 * Text from an input, made safe to look at: control characters, escape sequences of terminals,
 * overrides of the writing direction and other invisible characters are shown by their code point,
 * as in {@code <U+202E>}. What an attacker hides or reorders is thereby seen.
 */
public final class PlainText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /** The text on one line: tabs and line breaks become one space, invisible characters visible. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(out, character));
    return out.toString();
  }

  /**
   * The text, at most {@code limit} characters long; what is left out is marked and the end, which
   * tells long ids apart, is kept.
   */
  static String shortened(String text, int limit) {
    String visible = visible(text);
    if (visible.length() <= limit) {
      return visible;
    }
    int tail = limit / 3;
    int head = limit - tail - 3;
    return visible.substring(0, wholeCharacter(visible, head))
        + "..."
        + visible.substring(wholeCharacter(visible, visible.length() - tail));
  }

  private static int wholeCharacter(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }

  private static void append(StringBuilder out, int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (isInvisible(character)) {
      out.append(String.format("<U+%04X>", character));
    } else {
      out.appendCodePoint(character);
    }
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT ->
          // Persian, Indic scripts and emoji are not legible without these two.
          character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
