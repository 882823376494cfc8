package org.licet.report;

import java.io.IOException;

/** Lines of text for a terminal, broken at words; text from inputs is made visible on the way. */
public final class TerminalText {
  private final Appendable out;
  private final TerminalStyle style;

  /** Lines for an output, in a style. */
  public TerminalText(Appendable out, TerminalStyle style) {
    this.out = out;
    this.style = style;
  }

  /** How wide and colored the lines are. */
  public TerminalStyle style() {
    return style;
  }

  /** An empty line. */
  public void blank() throws IOException {
    out.append('\n');
  }

  /** A heading after an empty line. */
  public void heading(String text) throws IOException {
    blank();
    StringBuilder lines = new StringBuilder();
    new TerminalText(lines, style).paragraph(0, text);
    for (String line : lines.toString().lines().toList()) {
      raw(style.bold(line));
    }
  }

  /** A line as it is: only for text of ours that fits. */
  public void raw(String line) throws IOException {
    out.append(line).append('\n');
  }

  /** A paragraph. */
  public void paragraph(int indent, String text) throws IOException {
    hanging(" ".repeat(indent), indent, indent, text);
  }

  /** A paragraph with a name in the margin. */
  public void named(int indent, String name, int column, String text) throws IOException {
    String margin = " ".repeat(indent) + name;
    String gap = " ".repeat(Math.max(1, column - margin.length()));
    int start = margin.length() + gap.length();
    hanging(" ".repeat(indent) + style.dim(name) + gap, start, column, text);
  }

  /** An item of a list. */
  public void item(String lead, String text) throws IOException {
    hanging(lead, lead.length(), lead.length(), text);
  }

  /**
   * A paragraph whose first line follows a lead and whose other lines are indented.
   *
   * @param lead what stands before the first line; may hold colors
   * @param start how many columns the lead takes
   * @param indent how many columns the other lines are indented
   */
  public void hanging(String lead, int start, int indent, String text) throws IOException {
    StringBuilder line = new StringBuilder();
    String margin = lead;
    int room = room(start);
    for (String word : PlainText.visible(text).strip().split(" +")) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > room) {
        raw(margin + line);
        margin = " ".repeat(indent);
        room = room(indent);
        line.setLength(0);
      }
      // A word that fits no line, such as an address, is broken where the line ends.
      while (rest.length() > room && line.length() == 0) {
        int cut = Character.isLowSurrogate(rest.charAt(room)) ? room - 1 : room;
        raw(margin + rest.substring(0, cut));
        margin = " ".repeat(indent);
        room = room(indent);
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    raw((margin + line).stripTrailing());
  }

  private int room(int used) {
    return Math.max(20, style.width() - used);
  }
}
