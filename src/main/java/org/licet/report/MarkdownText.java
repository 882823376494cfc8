package org.licet.report;

/** Escapes text for Markdown (CommonMark with tables), so that it can only ever be text. */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]|~#";

  private MarkdownText() {}

  /** Text in a paragraph, a list item or a cell of a table. */
  public static String of(String text) {
    String visible = PlainText.visible(text);
    StringBuilder out = new StringBuilder(visible.length() + 8);
    for (int i = 0; i < visible.length(); i++) {
      char character = visible.charAt(i);
      switch (character) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> {
          if (SPECIAL.indexOf(character) >= 0 || beginsBlock(visible, i)) {
            out.append('\\');
          }
          out.append(character);
        }
      }
    }
    return out.toString();
  }

  /** Text in which what stands between backticks is set as code. */
  public static String prose(String text) {
    String[] parts = text.split("`", -1);
    if (parts.length % 2 == 0) {
      return of(text);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      out.append(i % 2 == 1 ? code(parts[i]) : of(parts[i]));
    }
    return out.toString();
  }

  /** An id or a name, set as code; its fence is longer than any run of backticks in it. */
  public static String code(String text) {
    String visible = PlainText.visible(text).replace("|", "\\|");
    if (visible.isBlank()) {
      return "(empty)";
    }
    int longest = 0;
    int run = 0;
    for (int i = 0; i < visible.length(); i++) {
      run = visible.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    return longest == 0 ? fence + visible + fence : fence + " " + visible + " " + fence;
  }

  /** Whether the character would begin a list, a rule or a heading where it stands. */
  private static boolean beginsBlock(String text, int index) {
    char character = text.charAt(index);
    return index == 0 && "-+=!".indexOf(character) >= 0
        || (character == '.' || character == ')') && digitsOnly(text, index);
  }

  private static boolean digitsOnly(String text, int end) {
    return end > 0 && end <= 9 && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
  }
}
