package org.licet.terms.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a Turtle file, cut into its statements (Turtle 1.1, section 6). Only what is needed
 * to move and edit statements is understood: strings, addresses, comments and brackets.
 *
 * @param text the text
 * @param statements its statements, in order
 */
record TurtleText(String text, List<Statement> statements) {
  TurtleText {
    statements = List.copyOf(statements);
  }

  /**
   * One statement.
   *
   * @param start where it begins
   * @param end where it ends, after its period
   * @param head subject and first property with its objects
   * @param parts the other properties with their objects, each with the white space before it
   */
  record Statement(int start, int end, String head, List<String> parts) {
    Statement {
      parts = List.copyOf(parts);
    }

    /** The subject as written, for example {@code :xda-2022-10-10}. */
    String subject() {
      return head.strip().split("\\s+", 2)[0];
    }

    /** The property of a part as written. */
    static String property(String part) {
      return part.strip().split("\\s+", 2)[0];
    }

    /** The statement as text again. */
    String toText() {
      return parts.isEmpty() ? head + " ." : head + ";" + String.join(";", parts) + ".";
    }
  }

  /** Cuts a text. */
  static TurtleText of(String text) {
    List<Statement> statements = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int start = -1;
    int partStart = 0;
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char character = text.charAt(i);
      int token = tokenEnd(text, i);
      boolean comment = character == '#';
      if (start < 0 && !comment && !Character.isWhitespace(character)) {
        start = i;
        partStart = i;
      }
      if (token > i + 1 || comment) {
        i = token;
        continue;
      }
      depth += "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
      if (depth == 0 && character == ';') {
        parts.add(text.substring(partStart, i));
        partStart = i + 1;
      } else if (depth == 0 && character == '.' && endsHere(text, i) && start >= 0) {
        parts.add(text.substring(partStart, i));
        statements.add(new Statement(start, i + 1, parts.get(0), parts.subList(1, parts.size())));
        parts = new ArrayList<>();
        start = -1;
      }
      i++;
    }
    return new TurtleText(text, statements);
  }

  /** The statement about a subject, as written. */
  Optional<Statement> about(String subject) {
    return statements.stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  /** Where the string, address or comment that begins here ends; otherwise one further. */
  private static int tokenEnd(String text, int at) {
    char character = text.charAt(at);
    if (character == '#') {
      int line = text.indexOf('\n', at);
      return line < 0 ? text.length() : line;
    }
    if (character == '<') {
      int close = text.indexOf('>', at);
      return close < 0 ? text.length() : close + 1;
    }
    if (character != '"' && character != '\'') {
      return at + 1;
    }
    String three = String.valueOf(character).repeat(3);
    String quote = text.startsWith(three, at) ? three : String.valueOf(character);
    int i = at + quote.length();
    while (i < text.length() && !text.startsWith(quote, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + quote.length());
  }

  private static boolean endsHere(String text, int period) {
    return period + 1 == text.length() || Character.isWhitespace(text.charAt(period + 1));
  }
}
