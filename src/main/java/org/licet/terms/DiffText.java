package org.licet.terms;

import java.io.IOException;
import java.util.List;
import org.licet.model.Clause;
import org.licet.model.TermsVersion;
import org.licet.report.TerminalStyle;
import org.licet.report.TerminalText;
import org.licet.terms.TermsDiff.Changed;
import org.licet.terms.TermsDiff.Difference;

/** Shows in a terminal what changed between two versions. */
public final class DiffText {
  private final ClauseWords words;
  private final TerminalText text;

  /** For an output in a style. */
  public DiffText(ClauseWords words, Appendable out, TerminalStyle style) {
    this.words = words;
    this.text = new TerminalText(out, style);
  }

  /** Shows the differences, and how many there are. */
  public void write(TermsDiff diff) throws IOException {
    version("from", diff.before());
    version("to", diff.after());
    whole("Added", "+", diff.added());
    whole("Removed", "-", diff.removed());
    if (!diff.changed().isEmpty()) {
      text.heading("Changed");
    }
    for (Changed changed : diff.changed()) {
      text.hanging(
          "  " + text.style().bold(changed.after().id()) + "  ",
          changed.after().id().length() + 4,
          4,
          "was " + changed.before().id());
      for (Difference difference : changed.differences()) {
        for (String removed : difference.removed()) {
          line("-", difference.what(), removed);
        }
        for (String added : difference.added()) {
          line("+", difference.what(), added);
        }
      }
    }
    text.blank();
    text.paragraph(
        0,
        diff.added().size()
            + " added, "
            + diff.removed().size()
            + " removed, "
            + diff.changed().size()
            + " changed, "
            + diff.same()
            + " the same");
  }

  private void version(String name, TermsVersion version) throws IOException {
    text.named(
        0, name, 6, version.document().id() + "  " + version.id() + "  " + Dates.span(version));
  }

  private void whole(String title, String sign, List<Clause> clauses) throws IOException {
    if (!clauses.isEmpty()) {
      text.heading(title);
    }
    for (Clause clause : clauses) {
      text.hanging(
          "  " + text.style().bold(clause.id()) + "  ",
          clause.id().length() + 4,
          4,
          clause.section());
      line(sign, ClauseWords.modality(clause.modality()), String.join(", ", clause.actions()));
      for (String condition : words.conditions(clause)) {
        line(sign, "condition", condition);
      }
      for (var duty : clause.duties()) {
        line(sign, "duty", words.duty(duty));
      }
      line(sign, "in words", clause.paraphrase());
    }
  }

  private void line(String sign, String what, String value) throws IOException {
    String lead = "    " + sign + " " + what;
    text.hanging(
        lead + " ".repeat(Math.max(1, 18 - lead.length())),
        18,
        18,
        value.isEmpty() ? "every act" : value);
  }
}
