package org.licet.report;

import org.licet.model.Verdict;

/**
 * How wide a terminal is and whether it shows colors.
 *
 * @param width columns to use, at least 60
 * @param color whether escape sequences for colors are written
 */
public record TerminalStyle(int width, boolean color) {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 100;
  private static final int USUAL = 88;

  /** Keeps the width within what can be read. */
  public TerminalStyle {
    width = Math.max(NARROWEST, width);
  }

  /** Without colors, as wide as a page: the same on every machine. */
  public static TerminalStyle plain() {
    return new TerminalStyle(USUAL, false);
  }

  /**
   * The style for a terminal of some columns.
   *
   * @param columns how many columns it has; 0 when that is not known
   * @param color whether it shows colors and nobody asked for none
   */
  public static TerminalStyle of(int columns, boolean color) {
    return new TerminalStyle(columns <= 0 ? USUAL : Math.min(columns, WIDEST), color);
  }

  /** The text in bold, where colors are shown. */
  public String bold(String text) {
    return wrap("1", text);
  }

  /** The text toned down, where colors are shown. */
  public String dim(String text) {
    return wrap("2", text);
  }

  String verdict(Verdict verdict, String text) {
    return switch (verdict) {
      case VIOLATION -> wrap("1;31", text);
      case REVIEW -> wrap("1;33", text);
      case DUTY -> wrap("1;36", text);
      case PERMITTED -> wrap("1;32", text);
    };
  }

  private String wrap(String code, String text) {
    return color && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
