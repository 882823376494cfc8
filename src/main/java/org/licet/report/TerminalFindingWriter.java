package org.licet.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.model.Citation;
import org.licet.model.Finding;

/** Shows one finding in a terminal: what is the matter, under which clause, how to fix it. */
final class TerminalFindingWriter {
  private static final int COLUMN = 14;
  private static final int LONGEST_ID = 48;
  private static final int IDS = 3;

  /** The id of the record that {@code licet ask} makes; whoever asked knows it. */
  private static final String ASKED = "ask";

  private final TerminalText text;

  TerminalFindingWriter(TerminalText text) {
    this.text = text;
  }

  /** Shows the finding with every clause and all that is known about it. */
  void full(Finding finding) throws IOException {
    head(finding);
    message(finding);
    for (Citation clause : finding.clauses()) {
      clause(clause, finding.message());
    }
    for (FindingFacts.Line line : FindingFacts.brief(finding)) {
      text.named(4, line.name(), COLUMN, line.text());
    }
  }

  /** Shows what a finding rests on, after its message and how to fix it have been told. */
  void grounds(Finding finding) throws IOException {
    head(finding);
    for (Citation clause : finding.clauses()) {
      clause(clause, "");
    }
    for (FindingFacts.Line line : FindingFacts.brief(finding)) {
      if (!line.name().equals(FindingFacts.FIX)) {
        text.named(4, line.name(), COLUMN, line.text());
      }
    }
  }

  /** Shows the finding with its first clauses, and says how many are left out. */
  void brief(Finding finding, int clauses) throws IOException {
    head(finding);
    message(finding);
    for (Citation clause :
        finding.clauses().subList(0, Math.min(clauses, finding.clauses().size()))) {
      clause(clause, finding.message());
    }
    int others = finding.clauses().size() - clauses;
    if (others > 0) {
      text.named(4, "", COLUMN, "and " + others + (others == 1 ? " clause" : " clauses") + " more");
    }
    for (FindingFacts.Line line : FindingFacts.brief(finding)) {
      text.named(4, line.name(), COLUMN, line.text());
    }
  }

  /**
   * Shows a clause with its dates and where it was read.
   *
   * @param said what was said before: a paraphrase that is in it is not said again
   */
  void clause(Citation clause, String said) throws IOException {
    text.named(
        4,
        "clause",
        COLUMN,
        clause.id()
            + " "
            + Wording.modality(clause.modality())
            + " ("
            + Wording.place(clause)
            + ", "
            + Wording.inForce(clause)
            + ")");
    if (!said.contains(clause.paraphrase())) {
      text.named(4, "", COLUMN, clause.paraphrase());
    }
    text.named(4, "", COLUMN, clause.url() + " (" + Wording.confidence(clause.confidence()) + ")");
  }

  private void head(Finding finding) throws IOException {
    String name = finding.kind().id();
    String rest =
        Stream.of(
                finding.act(),
                PlainText.shortened(finding.source(), LONGEST_ID),
                Wording.records(finding.recordCount()) + " [" + finding.fingerprint() + "]")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    text.hanging(
        "  " + text.style().verdict(finding.level(), name) + " ", 3 + name.length(), 6, rest);
  }

  private void message(Finding finding) throws IOException {
    text.paragraph(4, Wording.sentence(finding.message()));
    if (finding.recordCount() > 1 || !finding.recordIds().contains(ASKED)) {
      text.named(4, "records", COLUMN, ids(finding));
    }
  }

  private static String ids(Finding finding) {
    List<String> ids =
        finding.recordIds().stream()
            .limit(IDS)
            .map(id -> PlainText.shortened(id, LONGEST_ID))
            .toList();
    long others = finding.recordCount() - ids.size();
    String first = String.join(", ", ids);
    return others > 0 ? first + " and " + Wording.number(others) + " more" : first;
  }
}
