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

/** Writes the report as one Markdown page: a summary, the findings, and the facts of the run. */
public final class MarkdownReportWriter implements ReportWriter {

  @Override
  public void write(AuditReport report, Appendable out) throws IOException {
    Verdicts verdicts = new Verdicts(report);
    FindingGroups groups = new FindingGroups(report);
    out.append("# Audit of data use\n\n");
    line(out, MarkdownText.of(Closing.found(report)));
    line(
        out,
        MarkdownText.of(
            "Judged as of "
                + report.run().asOf()
                + " under the "
                + report.run().reading()
                + " reading."));
    out.append("\n| verdict | records |\n| --- | ---: |\n");
    for (Verdict verdict : Verdicts.WORST_FIRST) {
      line(
          out,
          "| " + verdicts.label(verdict) + " | " + Wording.number(verdicts.count(verdict)) + " |");
    }
    heading(out, "What to do next");
    items(out, Closing.next(report));
    writeQuestions(report.questions(), out);
    MarkdownFindingWriter findings = new MarkdownFindingWriter(out);
    if (!groups.of(Verdict.VIOLATION).isEmpty()) {
      heading(out, Wording.sentenceCase(verdicts.label(Verdict.VIOLATION)));
      writeAll(groups.of(Verdict.VIOLATION), findings);
    }
    writeReviews(groups, findings, out);
    if (!groups.of(Verdict.DUTY).isEmpty()) {
      heading(out, "Permitted with duties");
      writeAll(groups.of(Verdict.DUTY), findings);
    }
    if (!groups.notes().isEmpty()) {
      heading(out, "Notes");
      writeAll(groups.notes(), findings);
    }
    writeLicensesLeft(report.licensesLeft(), out);
    writeProviderDuties(report.providerDuties(), out);
    heading(out, "What a green result does not mean");
    items(out, Closing.green());
    if (!report.vacuity().isEmpty()) {
      heading(out, "What nothing covered");
      items(out, report.vacuity());
    }
    if (!report.notices().isEmpty()) {
      heading(out, "Remarks");
      items(out, report.notices());
    }
    writeRun(report.run(), out);
  }

  private static void writeQuestions(List<OpenQuestion> questions, Appendable out)
      throws IOException {
    if (questions.isEmpty()) {
      return;
    }
    heading(out, "Questions that would settle most");
    for (int i = 0; i < questions.size(); i++) {
      OpenQuestion question = questions.get(i);
      line(
          out,
          (i + 1)
              + ". "
              + MarkdownText.prose(question.text())
              + " ("
              + MarkdownText.code(question.key())
              + "; "
              + Wording.records(question.records())
              + "; ask "
              + MarkdownText.of(question.askWhom())
              + ")");
    }
  }

  private static void writeReviews(
      FindingGroups groups, MarkdownFindingWriter findings, Appendable out) throws IOException {
    if (groups.of(Verdict.REVIEW).isEmpty()) {
      return;
    }
    heading(out, "Needs review");
    for (Map.Entry<Cause, List<Finding>> group : groups.reviewsByCause().entrySet()) {
      Cause cause = group.getKey();
      line(out, "Cause `" + cause.id() + "`: ask " + cause.askWhom() + ".\n");
      writeAll(group.getValue(), findings);
    }
    if (!groups.reviewsWithoutCause().isEmpty()) {
      line(out, "Ask whoever wrote the input.\n");
      writeAll(groups.reviewsWithoutCause(), findings);
    }
  }

  private static void writeAll(List<Finding> findings, MarkdownFindingWriter writer)
      throws IOException {
    for (Finding finding : findings) {
      writer.write(finding);
    }
  }

  private static void writeLicensesLeft(List<LicensesLeft> all, Appendable out) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    heading(out, LicensesLeftFacts.TITLE);
    for (LicensesLeft left : all) {
      line(out, "- " + MarkdownText.prose(LicensesLeftFacts.what(left)));
      for (String sentence : LicensesLeftFacts.sentences(left)) {
        line(out, "  - " + MarkdownText.prose(sentence));
      }
    }
  }

  private static void writeProviderDuties(List<ProviderDuty> duties, Appendable out)
      throws IOException {
    if (duties.isEmpty()) {
      return;
    }
    heading(out, ProviderDutyFacts.TITLE);
    line(out, ProviderDutyFacts.SCOPE + "\n");
    for (ProviderDuty duty : duties) {
      line(
          out,
          "- "
              + MarkdownText.of(ProviderDutyFacts.titled(duty))
              + " ("
              + MarkdownText.of(duty.status())
              + "; "
              + Wording.records(duty.records())
              + "). "
              + MarkdownText.prose(duty.sentence())
              + " See "
              + MarkdownText.of(duty.url()));
    }
  }

  private static void writeRun(AuditReport.Run run, Appendable out) throws IOException {
    heading(out, "The run");
    line(out, "| input | read as | records | SHA-256 or why it was refused |");
    line(out, "| --- | --- | ---: | --- |");
    for (AuditReport.Input input : run.inputs()) {
      line(
          out,
          "| "
              + MarkdownText.code(input.file())
              + " | "
              + MarkdownText.of(input.kind())
              + " | "
              + Wording.number(input.records())
              + " | "
              + (input.refused().isEmpty()
                  ? MarkdownText.code(input.sha256())
                  : MarkdownText.of("refused: " + input.refused()))
              + " |");
    }
    out.append('\n');
    for (RunFacts.Fact fact : RunFacts.of(run)) {
      line(out, "- " + MarkdownText.of(fact.name()) + ": " + MarkdownText.code(fact.value()));
    }
  }

  private static void heading(Appendable out, String text) throws IOException {
    out.append("\n## ").append(text).append("\n\n");
  }

  private static void items(Appendable out, List<String> texts) throws IOException {
    for (String text : texts) {
      line(out, "- " + MarkdownText.prose(text));
    }
  }

  private static void line(Appendable out, String text) throws IOException {
    out.append(text).append('\n');
  }
}
