package org.licet.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.licet.model.AuditReport;
import org.licet.model.Cause;
import org.licet.model.Finding;
import org.licet.model.LicensesLeft;
import org.licet.model.OpenQuestion;
import org.licet.model.ProviderDuty;
import org.licet.model.Verdict;

/**
 * Shows the report in a terminal: the counts, the worst findings with their clauses, reviews by
 * cause with whom to ask, the three questions that would settle most, and the closing words. What
 * does not fit is counted, never dropped in silence.
 */
public final class TerminalReportWriter implements ReportWriter {
  private static final int VIOLATIONS = 5;
  private static final int REVIEWS_A_CAUSE = 2;
  private static final int DUTIES = 3;
  private static final int NOTES = 5;
  private static final int QUESTIONS = 3;
  private static final int PROVIDER_DUTIES = 3;
  private static final int RELEASES = 3;
  private static final int CLAUSES = 2;
  private static final int LABEL_COLUMN = 38;
  private static final int BAR_COLUMN = 55;
  private static final int LONGEST_BAR = 24;

  private final TerminalStyle style;

  /** For a terminal of this width, with or without colors. */
  public TerminalReportWriter(TerminalStyle style) {
    this.style = style;
  }

  @Override
  public void write(AuditReport report, Appendable out) throws IOException {
    TerminalText text = new TerminalText(out, style);
    TerminalFindingWriter findings = new TerminalFindingWriter(text);
    FindingGroups groups = new FindingGroups(report);
    Verdicts verdicts = new Verdicts(report);
    counts(report, verdicts, text);
    some(
        Wording.sentenceCase(verdicts.label(Verdict.VIOLATION)),
        groups.of(Verdict.VIOLATION),
        VIOLATIONS,
        text,
        findings);
    reviews(groups, text, findings);
    some("Permitted with duties", groups.of(Verdict.DUTY), DUTIES, text, findings);
    notes(groups.notes(), text);
    licensesLeft(report.licensesLeft(), text);
    providerDuties(report.providerDuties(), text);
    questions(report.questions(), text);
    items("What nothing covered", report.vacuity(), text);
    items("Remarks", report.notices(), text);
    closing(report, text);
  }

  private void counts(AuditReport report, Verdicts verdicts, TerminalText text) throws IOException {
    AuditReport.Run run = report.run();
    text.paragraph(
        0,
        Wording.records(report.records())
            + " judged as of "
            + run.asOf()
            + " under the "
            + run.reading()
            + " reading, by "
            + run.tool());
    text.blank();
    for (Verdict verdict : Verdicts.WORST_FIRST) {
      String label = verdicts.label(verdict);
      long count = verdicts.count(verdict);
      int longest = Math.min(LONGEST_BAR, style.width() - BAR_COLUMN);
      String bar = "#".repeat((int) Math.ceil(verdicts.share(verdict) * longest));
      text.raw(
          ("  "
                  + style.verdict(verdict, label)
                  + " ".repeat(Math.max(1, LABEL_COLUMN - label.length()))
                  + String.format("%13s", Wording.number(count))
                  + "  "
                  + style.verdict(verdict, bar))
              .stripTrailing());
    }
    for (AuditReport.Input input : run.inputs()) {
      if (!input.refused().isEmpty()) {
        text.named(2, "refused", 11, input.file() + ": " + input.refused());
      }
    }
  }

  private static void some(
      String title, List<Finding> all, int limit, TerminalText text, TerminalFindingWriter writer)
      throws IOException {
    if (all.isEmpty()) {
      return;
    }
    text.heading(title);
    shown(all, limit, text, writer);
  }

  private static void shown(
      List<Finding> all, int limit, TerminalText text, TerminalFindingWriter writer)
      throws IOException {
    List<AlikeFindings> alike = AlikeFindings.of(all);
    List<AlikeFindings> first = alike.subList(0, Math.min(limit, alike.size()));
    int others = all.size();
    for (int i = 0; i < first.size(); i++) {
      if (i > 0) {
        text.blank();
      }
      writer.brief(first.get(i).shown(), CLAUSES);
      others -= first.get(i).all().size();
    }
    if (others > 0) {
      text.paragraph(2, more(others));
    }
  }

  private static String more(int others) {
    return "and "
        + Wording.number(others)
        + (others == 1 ? " finding" : " findings")
        + " more: `-o html=FILE` shows all";
  }

  private static void reviews(FindingGroups groups, TerminalText text, TerminalFindingWriter writer)
      throws IOException {
    for (Map.Entry<Cause, List<Finding>> group : groups.reviewsByCause().entrySet()) {
      Cause cause = group.getKey();
      some(
          "Needs review: " + cause.id() + ", ask " + cause.askWhom(),
          group.getValue(),
          REVIEWS_A_CAUSE,
          text,
          writer);
    }
    some(
        "Needs review: ask whoever wrote the input",
        groups.reviewsWithoutCause(),
        REVIEWS_A_CAUSE,
        text,
        writer);
  }

  private static void notes(List<Finding> notes, TerminalText text) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    text.heading("Notes");
    for (Finding note : notes.subList(0, Math.min(NOTES, notes.size()))) {
      text.item(
          "  - ",
          note.kind().id()
              + ": "
              + Wording.sentence(note.message())
              + " ("
              + Wording.records(note.recordCount())
              + ") ["
              + note.fingerprint()
              + "]");
    }
    if (notes.size() > NOTES) {
      text.paragraph(2, more(notes.size() - NOTES));
    }
  }

  private static void licensesLeft(List<LicensesLeft> all, TerminalText text) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    text.heading(LicensesLeftFacts.TITLE);
    for (LicensesLeft left : all.subList(0, Math.min(RELEASES, all.size()))) {
      text.item("  - ", LicensesLeftFacts.what(left));
      for (String sentence : LicensesLeftFacts.sentences(left)) {
        text.paragraph(4, sentence);
      }
    }
    if (all.size() > RELEASES) {
      text.paragraph(
          2, "and " + Wording.number(all.size() - RELEASES) + " more: `-o html=FILE` shows all");
    }
  }

  /** So many lines in all: where there are more duties, the last line counts the rest. */
  private static void providerDuties(List<ProviderDuty> duties, TerminalText text)
      throws IOException {
    if (duties.isEmpty()) {
      return;
    }
    text.heading(ProviderDutyFacts.TITLE);
    int shown = duties.size() > PROVIDER_DUTIES ? PROVIDER_DUTIES - 1 : duties.size();
    for (ProviderDuty duty : duties.subList(0, shown)) {
      text.item("  - ", ProviderDutyFacts.brief(duty));
    }
    if (duties.size() > shown) {
      text.paragraph(
          2, "and " + Wording.number(duties.size() - shown) + " more: `-o html=FILE` shows all");
    }
  }

  private static void questions(List<OpenQuestion> questions, TerminalText text)
      throws IOException {
    if (questions.isEmpty()) {
      return;
    }
    int shown = Math.min(QUESTIONS, questions.size());
    text.heading(
        switch (shown) {
          case 1 -> "The question that would settle most";
          case 2 -> "The two questions that would settle most";
          default -> "The three questions that would settle most";
        });
    for (int i = 0; i < shown; i++) {
      OpenQuestion question = questions.get(i);
      text.item("  " + (i + 1) + ". ", question.text());
      text.paragraph(
          5,
          question.key()
              + ": "
              + Wording.waiting(question.records())
              + "; ask "
              + question.askWhom());
    }
  }

  private static void closing(AuditReport report, TerminalText text) throws IOException {
    text.heading("What was found");
    text.paragraph(2, Closing.found(report));
    items("What to do next", Closing.next(report), text);
    items("What a green result does not mean", Closing.green(), text);
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
