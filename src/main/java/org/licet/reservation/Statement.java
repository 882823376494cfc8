package org.licet.reservation;

import java.util.List;

/**
 * What one signal says of the use that was asked about.
 *
 * @param kind the kind of signal
 * @param effect what it says
 * @param audience to whom
 * @param place where it stands
 * @param said the deciding line or value, shortened to {@link #LONGEST} characters
 * @param terms where a license may be had, or what is asked for; empty when nothing is
 */
public record Statement(
    SignalKind kind,
    Effect effect,
    Audience audience,
    Place place,
    String said,
    List<String> terms) {
  /** The most characters of a signal that are kept. */
  public static final int LONGEST = 160;

  public Statement {
    said = shortened(said);
    terms = terms.stream().map(Statement::shortened).toList();
  }

  /** A statement without terms. */
  public Statement(SignalKind kind, Effect effect, Audience audience, Place place, String said) {
    this(kind, effect, audience, place, said, List.of());
  }

  /** One line, without characters that a terminal would act on. */
  private static String shortened(String text) {
    StringBuilder line = new StringBuilder();
    text.strip()
        .codePoints()
        .limit(LONGEST)
        .map(point -> Character.isISOControl(point) || isInvisible(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    return text.strip().codePointCount(0, text.strip().length()) > LONGEST
        ? line + "..."
        : line.toString();
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
