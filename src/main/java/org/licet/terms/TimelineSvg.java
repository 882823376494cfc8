package org.licet.terms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.licet.model.TermsVersion;
import org.licet.terms.Timeline.Row;
import org.licet.terms.Timeline.Span;

/**
 * Draws a timeline as SVG 1.1, with its own title and description; each version can be reached with
 * the keyboard and says in its title what it is.
 */
public final class TimelineSvg {
  private static final int WIDTH = 960;
  private static final int MARGIN = 210;
  private static final int TOP = 34;
  private static final int ROW = 34;
  private static final int BAR = 18;
  private static final int RIGHT = 14;
  private static final int NARROWEST_YEAR = 40;
  private static final int LONGEST_TITLE = 30;

  private final Function<TermsVersion, String> address;
  private final boolean styled;

  private TimelineSvg(Function<TermsVersion, String> address, boolean styled) {
    this.address = address;
    this.styled = styled;
  }

  /** A drawing that stands alone, with its own style and no links. */
  public static TimelineSvg alone() {
    return new TimelineSvg(version -> "", true);
  }

  /**
   * A drawing for a page that has the style already.
   *
   * @param address where a version is described
   */
  public static TimelineSvg plain(Function<TermsVersion, String> address) {
    return new TimelineSvg(address, false);
  }

  /** Writes the drawing as an element that stands in a page of HTML. */
  public void write(Timeline timeline, Appendable out) throws IOException {
    Xml svg = new Xml(out);
    int height = TOP + timeline.rows().size() * ROW + 8;
    svg.open(
        "svg",
        "class",
        "timeline",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "group",
        "aria-labelledby",
        "timeline-title timeline-desc",
        "xmlns",
        "http://www.w3.org/2000/svg");
    svg.element(
        "title", "Terms of " + timeline.platform().label() + " over time", "id", "timeline-title");
    svg.element("desc", description(timeline), "id", "timeline-desc");
    if (styled) {
      svg.element("style", STYLE);
    }
    years(timeline, svg, height);
    int y = TOP;
    for (Row row : timeline.rows()) {
      if (row.first()) {
        svg.open("text", "x", "0", "y", Integer.toString(y + 15), "class", "name");
        if (row.document().title().length() > LONGEST_TITLE) {
          svg.element("title", row.document().title());
        }
        svg.text(shortened(row.document().title()));
        svg.close();
      }
      for (Span span : row.spans()) {
        span(timeline, span, y, svg);
      }
      y += ROW;
    }
    svg.close();
  }

  private void span(Timeline timeline, Span span, int y, Xml svg) throws IOException {
    TermsVersion version = span.version();
    double from = x(timeline, version.effectiveFrom());
    double to = Math.max(from + 3, x(timeline, span.end(timeline.today().plusDays(1))));
    double perhaps = x(timeline, span.earliest());
    String target = address.apply(version);
    String title =
        version.document().title()
            + ", "
            + Dates.span(version)
            + ": "
            + Dates.firstDay(version)
            + "; "
            + version.clauses().size()
            + " clauses"
            + (version.textFound() ? "" : "; no text found");
    if (target.isEmpty()) {
      svg.open("g", "tabindex", "0", "role", "img", "aria-label", title);
    } else {
      svg.open("a", "href", target, "aria-label", title);
    }
    svg.element("title", title);
    if (perhaps < from) {
      rectangle(svg, perhaps, y + 5, from - perhaps, BAR - 10, "perhaps");
    }
    String look =
        !version.textFound() ? "bar missing" : span.number() % 2 == 0 ? "bar even" : "bar";
    double seen = Math.max(from + 2, x(timeline, span.lastSeen(timeline.today().plusDays(1))));
    rectangle(svg, from, y, Math.max(2, Math.min(seen, to - 1) - from), BAR, look);
    if (seen < to - 1) {
      rectangle(svg, seen, y, to - 1 - seen, BAR, look + " unseen");
    }
    String tick = span.firstDayIsStated() ? "tick" : "tick unsure";
    svg.empty(
        "line",
        "x1",
        number(from),
        "x2",
        number(from),
        "y1",
        number(y - 3),
        "y2",
        number(y + BAR + 3),
        "class",
        tick);
    if (to - from > 14) {
      svg.element(
          "text",
          Integer.toString(span.number()),
          "x",
          number(from + 5),
          "y",
          number(y + 13),
          "class",
          "number");
    }
    svg.close();
  }

  private static void rectangle(
      Xml svg, double x, double y, double width, double height, String look) throws IOException {
    svg.empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        "2",
        "class",
        look);
  }

  private static void years(Timeline timeline, Xml svg, int height) throws IOException {
    double last = -NARROWEST_YEAR;
    for (int year = timeline.firstYear(); year <= timeline.today().getYear(); year++) {
      double x = x(timeline, LocalDate.of(year, 1, 1));
      svg.empty(
          "line",
          "x1",
          number(x),
          "x2",
          number(x),
          "y1",
          "20",
          "y2",
          number(height),
          "class",
          "grid");
      if (x - last >= NARROWEST_YEAR) {
        svg.element("text", Integer.toString(year), "x", number(x), "y", "13", "class", "year");
        last = x;
      }
    }
  }

  private static String description(Timeline timeline) {
    long versions = timeline.rows().stream().mapToLong(row -> row.spans().size()).sum();
    long documents = timeline.rows().stream().filter(Row::first).count();
    return versions
        + " versions of "
        + documents
        + " documents from "
        + timeline.firstYear()
        + " to "
        + timeline.today()
        + ". A solid line marks a first day that the text states, a dashed one a day first seen or"
        + " inferred; a thin bar before it the days on which it may already have been in force; a pale end the days since the text was last seen.";
  }

  private static double x(Timeline timeline, LocalDate day) {
    return MARGIN + timeline.position(day) * (WIDTH - MARGIN - RIGHT);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }

  private static final String STYLE =
      ".timeline{font:13px system-ui,sans-serif;fill:currentColor}"
          + ".timeline .grid{stroke:currentColor;opacity:.12}"
          + ".timeline .year,.timeline .number{font-size:11px}.timeline .year{opacity:.65}"
          + ".timeline .number{fill:#fff}"
          + ".timeline .bar{fill:#2f5d8a}.timeline .even{fill:#5a86b0}"
          + ".timeline .unseen{opacity:.45}"
          + ".timeline .missing{fill:none;stroke:#8a6d2f;stroke-dasharray:3 3}"
          + ".timeline .perhaps{fill:#5a86b0;opacity:.45}"
          + ".timeline .tick{stroke:currentColor;stroke-width:1.5}"
          + ".timeline .unsure{stroke-dasharray:2 2}"
          + ".timeline a:focus rect,.timeline g:focus rect{stroke:#c4501b;stroke-width:2.5}"
          + ".timeline a:hover rect{opacity:.85}";
}
