package org.licet.report;

import java.io.IOException;
import java.util.List;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.ProofStep;

/** Explains one finding in plain English: what it rests on, down to the facts of the record. */
public final class ExplanationWriter {
  private final TerminalStyle style;

  /** For a terminal of this width, with or without colors. */
  public ExplanationWriter(TerminalStyle style) {
    this.style = style;
  }

  /**
   * Writes the explanation.
   *
   * @throws IOException when {@code out} cannot take it
   */
  public void write(Finding finding, Appendable out) throws IOException {
    TerminalText text = new TerminalText(out, style);
    TerminalFindingWriter writer = new TerminalFindingWriter(text);
    String level = Wording.level(finding);
    text.hanging(
        style.verdict(finding.level(), level) + ": ",
        level.length() + 2,
        4,
        finding.kind().id() + " [" + finding.fingerprint() + "]");
    text.heading("Why");
    text.paragraph(2, step(finding.proof()));
    grounds(finding.proof().because(), 1, text);
    text.heading(finding.clauses().isEmpty() ? "The finding" : "The finding and its clauses");
    writer.full(finding);
    for (Citation clause : finding.clauses()) {
      text.named(4, "read in", 14, clause.id() + ", " + Wording.source(clause.source()));
    }
  }

  private void grounds(List<ProofStep> grounds, int depth, TerminalText text) throws IOException {
    String lead = "because ";
    // A chain deeper than the terminal is wide goes on at the same place.
    int indent = Math.min(2 + 2 * depth, style.width() / 2);
    for (ProofStep ground : grounds) {
      text.item(" ".repeat(indent) + lead, step(ground));
      grounds(ground.because(), depth + 1, text);
      lead = "and ";
    }
  }

  private static String step(ProofStep step) {
    return step.rule().isEmpty() ? step.sentence() : step.sentence() + " (" + step.rule() + ")";
  }
}
