package org.licet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.licet.model.AuditReport;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.Verdict;

/** Answers one question about one use: a paragraph, and the evidence for it. */
public final class AnswerWriter {
  /** So many reasons make a paragraph; the evidence below it holds all. */
  private static final int REASONS = 2;

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
    List<String> fixes =
        decisive.stream()
            .map(finding -> Wording.sentence(finding.howToFix()))
            .filter(fix -> !fix.isEmpty())
            .distinct()
            .toList();
    items("What would change it", fixes, text);
    items("Facts that would settle it", questions(report, fixes), text);
    evidence(groups, decisive, text);
    if (!grants.isEmpty()) {
      text.heading("What grants it");
      for (Citation grant : grants) {
        new TerminalFindingWriter(text).clause(grant, "");
      }
    }
    items("Notes", groups.notes().stream().map(AnswerWriter::note).toList(), text);
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
    decisive.stream()
        .limit(REASONS)
        .map(finding -> Wording.sentence(finding.message()))
        .forEach(sentences::add);
    int others = decisive.size() - REASONS;
    if (others > 0) {
      sentences.add(
          others == 1 ? "One more reason stands below." : others + " more reasons stand below.");
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

  private static void evidence(FindingGroups groups, List<Finding> decisive, TerminalText text)
      throws IOException {
    TerminalFindingWriter writer = new TerminalFindingWriter(text);
    List<Finding> told = decisive.subList(0, Math.min(REASONS, decisive.size()));
    boolean first = true;
    for (Verdict level : Verdicts.WORST_FIRST) {
      for (Finding finding : level == Verdict.PERMITTED ? List.<Finding>of() : groups.of(level)) {
        if (first) {
          text.heading("Evidence");
          first = false;
        } else {
          text.blank();
        }
        if (told.contains(finding)) {
          writer.grounds(finding);
        } else {
          writer.full(finding);
        }
      }
    }
  }

  /** The questions that no advice has asked yet. */
  private static List<String> questions(AuditReport report, List<String> advice) {
    String asked = String.join(" ", advice);
    return report.questions().stream()
        .filter(question -> !asked.contains(question.text()))
        .map(
            question ->
                question.key() + ": " + question.text() + " Ask " + question.askWhom() + ".")
        .toList();
  }

  private static String note(Finding note) {
    return note.kind().id() + ": " + Wording.sentence(note.message());
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
