package org.licet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.licet.model.AuditReport;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.OpenQuestion;
import org.licet.model.Verdict;

/** Answers one question about one use: a paragraph, and the evidence for it. */
public final class AnswerWriter {
  /** So many reasons make a paragraph; the evidence below it holds all. */
  private static final int REASONS = 3;

  private final TerminalStyle style;

  /** For a terminal of this width, with or without colors. */
  public AnswerWriter(TerminalStyle style) {
    this.style = style;
  }

  /**
   * Writes the answer.
   *
   * @param report the report on the one record
   * @param grants the clauses that grant the use
   * @throws IOException when {@code out} cannot take it
   */
  public void write(AuditReport report, List<Citation> grants, Appendable out) throws IOException {
    TerminalText text = new TerminalText(out, style);
    FindingGroups groups = new FindingGroups(report);
    Verdict verdict = report.worst().orElse(Verdict.REVIEW);
    List<Finding> decisive = verdict == Verdict.PERMITTED ? List.of() : groups.of(verdict);
    paragraph(report, verdict, decisive, text);
    TerminalFindingWriter writer = new TerminalFindingWriter(text);
    if (report.findings().stream().anyMatch(finding -> !Wording.isNote(finding))) {
      text.heading("Evidence");
    }
    for (Verdict level : Verdicts.WORST_FIRST) {
      if (level != Verdict.PERMITTED) {
        for (Finding finding : groups.of(level)) {
          writer.full(finding);
        }
      }
    }
    if (!grants.isEmpty()) {
      text.heading("What grants it");
      for (Citation grant : grants) {
        writer.clause(grant);
      }
    }
    items("Notes", groups.notes().stream().map(AnswerWriter::note).toList(), text);
    items(
        "Facts that would settle it",
        report.questions().stream().map(AnswerWriter::question).toList(),
        text);
    items("What nothing covered", report.vacuity(), text);
    items("Remarks", report.notices(), text);
    items("What the answer does not mean", Closing.green(), text);
  }

  private void paragraph(
      AuditReport report, Verdict verdict, List<Finding> decisive, TerminalText text)
      throws IOException {
    String label = Wording.sentenceCase(new Verdicts(report).label(verdict));
    List<String> sentences = new ArrayList<>();
    if (report.records() == 0) {
      sentences.add("Nothing was checked. This is not a pass.");
      label = "No answer";
    } else if (verdict == Verdict.PERMITTED) {
      sentences.add("A text grants the use, and no clause known for the day forbids it.");
    }
    List<Finding> first = decisive.subList(0, Math.min(REASONS, decisive.size()));
    for (Finding finding : first) {
      sentences.add(Wording.sentence(finding.message()));
    }
    if (decisive.size() > REASONS) {
      sentences.add("There are " + (decisive.size() - REASONS) + " more reasons below.");
    }
    for (Finding finding : first) {
      String fix = Wording.sentence(finding.howToFix());
      if (!fix.isEmpty() && !sentences.contains(fix)) {
        sentences.add(fix);
      }
    }
    sentences.add(
        "Judged as of "
            + report.run().asOf()
            + " under the "
            + report.run().reading()
            + " reading.");
    text.hanging(
        style.verdict(verdict, label) + ". ", label.length() + 2, 0, String.join(" ", sentences));
  }

  private static String note(Finding note) {
    return note.kind().id() + ": " + Wording.sentence(note.message());
  }

  private static String question(OpenQuestion question) {
    return question.key() + ": " + question.text() + " Ask " + question.askWhom() + ".";
  }

  private static void items(String title, List<String> items, TerminalText text)
      throws IOException {
    if (items.isEmpty()) {
      return;
    }
    text.heading(title);
    for (String item : items) {
      text.item("  - ", item);
    }
  }
}
