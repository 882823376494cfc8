package org.licet.license;

import java.io.IOException;
import java.util.List;
import org.licet.license.LicenseComparison.Row;
import org.licet.license.LicenseComparison.Side;
import org.licet.model.License;
import org.licet.report.TerminalStyle;
import org.licet.report.TerminalText;

/** Shows in a terminal how two licenses differ. */
public final class ComparisonText {
  private static final int INDENT = 2;

  private final TerminalText text;

  /** For an output in a style. */
  public ComparisonText(Appendable out, TerminalStyle style) {
    this.text = new TerminalText(out, style);
  }

  /** Shows the comparison; what is alike is told in one line. */
  public void write(LicenseComparison comparison) throws IOException {
    License first = comparison.first();
    License second = comparison.second();
    text.paragraph(0, first.id() + ": " + first.name() + ", " + first.url());
    text.paragraph(0, second.id() + ": " + second.name() + ", " + second.url());
    rows("What they are", comparison.traits(), comparison);
    rows("What they say of acts", comparison.acts(), comparison);
    rows("What they ask for", comparison.duties(), comparison);
    text.heading("What only one allows");
    only(first, second, comparison);
    only(second, first, comparison);
    text.heading("May an adaptation be released under the other?");
    release(first, second, comparison.unmetBySecond());
    release(second, first, comparison.unmetByFirst());
    text.heading("What is not compared");
    text.paragraph(
        INDENT,
        "The catalog does not record revocation, patents, warranties and governing law: read the"
            + " texts. What is left for data under both: `licet license choose "
            + first.id()
            + " "
            + second.id()
            + "`.");
  }

  private void rows(String title, List<Row> rows, LicenseComparison comparison) throws IOException {
    List<Row> different = rows.stream().filter(row -> !row.isSame()).toList();
    List<Row> same = rows.stream().filter(Row::isSame).toList();
    text.heading(title);
    int column =
        4 + Math.max(comparison.first().id().length(), comparison.second().id().length()) + 2;
    for (Row row : different) {
      text.paragraph(INDENT, row.name());
      text.named(4, comparison.first().id(), Math.min(column, 28), side(row.first()));
      text.named(4, comparison.second().id(), Math.min(column, 28), side(row.second()));
    }
    if (!same.isEmpty()) {
      text.paragraph(
          INDENT,
          "the same: "
              + String.join(
                  "; ",
                  same.stream().map(row -> row.name() + " " + row.first().answer()).toList()));
    }
  }

  private static String side(Side side) {
    return side.clauses().isEmpty()
        ? side.answer()
        : side.answer() + " (" + String.join(", ", side.clauses()) + ")";
  }

  private void only(License one, License other, LicenseComparison comparison) throws IOException {
    List<String> acts = comparison.allowedOnlyBy(one);
    text.paragraph(
        INDENT,
        acts.isEmpty()
            ? one.id() + " allows nothing that " + other.id() + " does not allow"
            : one.id() + " allows and " + other.id() + " does not: " + String.join(", ", acts));
  }

  private void release(License from, License to, List<String> unmet) throws IOException {
    text.paragraph(
        INDENT,
        "from "
            + from.id()
            + " to "
            + to.id()
            + ": "
            + (unmet.isEmpty()
                ? "yes, with the duties of " + from.id() + " kept"
                : "no (" + String.join(", ", unmet) + ")"));
  }
}
