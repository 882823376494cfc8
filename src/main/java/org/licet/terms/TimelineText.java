package org.licet.terms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.licet.report.PlainText;
import org.licet.report.TerminalStyle;
import org.licet.report.TerminalText;
import org.licet.terms.Timeline.Row;
import org.licet.terms.Timeline.Span;

/**
 * Draws a timeline with characters: years as the scale, a mark where a version begins, a line while
 * it is in force, dots where none is known; below it what each number stands for.
 */
public final class TimelineText {
  private static final int LONGEST_TITLE = 28;
  private static final int NARROWEST_YEAR = 5;

  private final TerminalText text;
  private final TerminalStyle style;

  /** For an output in a style. */
  public TimelineText(Appendable out, TerminalStyle style) {
    this.text = new TerminalText(out, style);
    this.style = style;
  }

  /** Draws the timeline. */
  public void write(Timeline timeline) throws IOException {
    int margin =
        timeline.rows().stream()
                .mapToInt(row -> Math.min(LONGEST_TITLE, row.document().title().length()))
                .max()
                .orElse(0)
            + 2;
    int columns = style.width() - margin - 1;
    text.raw(style.bold(PlainText.visible(timeline.platform().label())));
    text.blank();
    text.raw(" ".repeat(margin) + years(timeline, columns));
    for (Row row : timeline.rows()) {
      String title = row.first() ? shortened(PlainText.visible(row.document().title())) : "";
      text.raw(title + " ".repeat(margin - title.length()) + bar(timeline, row, columns));
    }
    text.blank();
    text.paragraph(
        0,
        "1 begins on a day that the text states, ?: on the day first seen or inferred; ~ may"
            + " already be in force; = in force; - not seen since; x no text found; . no version known; + several"
            + " begin here; > still in force");
    String document = "";
    for (Row row : timeline.rows()) {
      if (!row.document().id().equals(document)) {
        document = row.document().id();
        text.heading(document);
      }
      for (Span span : row.spans()) {
        list(span);
      }
    }
  }

  private void list(Span span) throws IOException {
    String number = "  " + sign(span.number()) + "  ";
    String gap = span.gapBefore() ? "; no version is known for the days before it" : "";
    String place =
        span.version()
            .jurisdiction()
            .map(iri -> "; for " + iri.substring(iri.lastIndexOf('/') + 1))
            .orElse("");
    String seen = span.version().lastVerified().map(day -> "; last seen on " + day).orElse("");
    text.hanging(
        number,
        number.length(),
        number.length(),
        Dates.span(span.version())
            + "  "
            + span.version().id()
            + " ("
            + Dates.firstDay(span.version())
            + seen
            + place
            + gap
            + (span.version().textFound() ? "" : "; no text found")
            + ")");
  }

  private static String years(Timeline timeline, int columns) {
    char[] line = blank(columns, ' ');
    int free = 0;
    for (int year = timeline.firstYear(); year <= timeline.today().getYear(); year++) {
      int column = column(timeline, LocalDate.of(year, 1, 1), columns);
      if (column >= free && column + 4 <= columns) {
        Integer.toString(year).getChars(0, 4, line, column);
        free = column + NARROWEST_YEAR;
      }
    }
    return new String(line).stripTrailing();
  }

  private String bar(Timeline timeline, Row row, int columns) {
    char[] line = blank(columns, ' ');
    List<Span> spans = row.spans();
    if (!spans.isEmpty()) {
      int start = column(timeline, spans.get(0).version().effectiveFrom(), columns);
      Arrays.fill(line, start, columns, '.');
    }
    for (Span span : spans) {
      int from = column(timeline, span.version().effectiveFrom(), columns);
      int to = column(timeline, span.end(timeline.today()), columns);
      Arrays.fill(line, from, to + 1, span.version().textFound() ? '=' : 'x');
      int unseen = column(timeline, span.lastSeen(timeline.today()), columns) + 1;
      if (unseen <= to && span.version().textFound()) {
        Arrays.fill(line, unseen, to + 1, '-');
      }
      int perhaps = column(timeline, span.earliest(), columns);
      if (perhaps < from) {
        Arrays.fill(line, perhaps, from, '~');
      }
    }
    int last = -1;
    for (Span span : spans) {
      int from = column(timeline, span.version().effectiveFrom(), columns);
      line[from] = from == last ? '+' : mark(span);
      last = from;
    }
    boolean open =
        !spans.isEmpty() && spans.get(spans.size() - 1).version().effectiveTo().isEmpty();
    return new String(line).stripTrailing() + (open ? ">" : "");
  }

  /** The number of the version, a letter from the tenth on; a question mark for an unsure day. */
  private static char mark(Span span) {
    if (!span.firstDayIsStated()) {
      return '?';
    }
    return sign(span.number());
  }

  private static char sign(int number) {
    return number < 10 ? (char) ('0' + number) : (char) ('a' + Math.min(number - 10, 25));
  }

  private static int column(Timeline timeline, LocalDate day, int columns) {
    return Math.min(columns - 1, (int) (timeline.position(day) * columns));
  }

  private static char[] blank(int columns, char filler) {
    char[] line = new char[columns];
    Arrays.fill(line, filler);
    return line;
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 3) + "...";
  }
}
