package org.licet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.licet.model.AuditReport;
import org.licet.model.Cause;
import org.licet.model.Finding;
import org.licet.model.LicensesLeft;
import org.licet.model.OpenQuestion;
import org.licet.model.ProviderDuty;
import org.licet.model.Verdict;

/**
 * Writes the report as one HTML page to read, file and print. It loads nothing and runs nothing:
 * its content security policy allows only its own style sheet.
 */
public final class HtmlReportWriter implements ReportWriter {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  private static final String TITLE = "Audit of data use";

  private final String css = styleSheet();

  @Override
  public void write(AuditReport report, Appendable out) throws IOException {
    HtmlBuilder html = new HtmlBuilder(out);
    html.open("html", "lang", "en");
    writeHead(html);
    html.open("body").open("main");
    writeSummary(report, html);
    writeNext(report, html);
    writeQuestions(report.questions(), html);
    writeFindings(new FindingGroups(report), new Verdicts(report), html);
    writeLicensesLeft(report.licensesLeft(), html);
    writeProviderDuties(report.providerDuties(), html);
    html.open("section", "id", "green");
    html.element("h2", "What a green result does not mean");
    items(Closing.green(), html);
    html.close();
    section("vacuity", "What nothing covered", report.vacuity(), html);
    section("notices", "Remarks", report.notices(), html);
    writeRun(report.run(), html);
    html.close().close().close();
  }

  private void writeHead(HtmlBuilder html) throws IOException {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", TITLE);
    html.style(css);
    html.close();
  }

  private static void writeSummary(AuditReport report, HtmlBuilder html) throws IOException {
    Verdicts verdicts = new Verdicts(report);
    html.open("header");
    html.element("h1", TITLE);
    html.element("p", Closing.found(report), "class", "lead");
    html.element(
        "p",
        "As of "
            + report.run().asOf()
            + ", "
            + report.run().reading()
            + " reading, "
            + report.run().tool());
    html.close();
    html.open("section", "id", "summary").element("h2", "Summary");
    html.open("div", "class", "bar", "role", "img", "aria-label", Closing.found(report));
    for (Verdict verdict : Verdicts.WORST_FIRST) {
      if (verdicts.count(verdict) > 0) {
        String width = String.format(Locale.ROOT, "flex-grow: %.4f", verdicts.share(verdict));
        html.element("span", "", "class", verdict.id(), "style", width);
      }
    }
    html.close();
    html.open("table", "class", "counts");
    html.open("tr")
        .element("th", "verdict")
        .element("th", "records")
        .element("th", "share")
        .close();
    for (Verdict verdict : Verdicts.WORST_FIRST) {
      String share = String.format(Locale.ROOT, "%.1f %%", 100 * verdicts.share(verdict));
      html.open("tr");
      html.open("td").inline("span", "", "class", "key " + verdict.id());
      html.text(" " + verdicts.label(verdict)).close();
      html.element("td", Wording.number(verdicts.count(verdict)), "class", "number");
      html.element("td", share, "class", "number").close();
    }
    html.close().close();
  }

  private static void writeNext(AuditReport report, HtmlBuilder html) throws IOException {
    html.open("section", "id", "next").element("h2", "What to do next");
    items(Closing.next(report), html);
    html.close();
  }

  private static void writeQuestions(List<OpenQuestion> questions, HtmlBuilder html)
      throws IOException {
    if (questions.isEmpty()) {
      return;
    }
    html.open("section", "id", "questions").element("h2", "Questions that would settle most");
    html.open("ol");
    for (OpenQuestion question : questions) {
      html.open("li").prose(question.text()).text(" ").inline("code", question.key());
      html.text(": " + Wording.waiting(question.records()) + " for it; ask " + question.askWhom());
      html.close();
    }
    html.close().close();
  }

  private static void writeFindings(FindingGroups groups, Verdicts verdicts, HtmlBuilder html)
      throws IOException {
    String worst = Wording.sentenceCase(verdicts.label(Verdict.VIOLATION));
    writeGroup("violations", worst, groups.of(Verdict.VIOLATION), html);
    if (!groups.of(Verdict.REVIEW).isEmpty()) {
      html.open("section", "id", "reviews").element("h2", "Needs review");
      for (Map.Entry<Cause, List<Finding>> group : groups.reviewsByCause().entrySet()) {
        Cause cause = group.getKey();
        html.open("h3").inline("code", cause.id()).text(": ask " + cause.askWhom()).close();
        writeAll(group.getValue(), html);
      }
      if (!groups.reviewsWithoutCause().isEmpty()) {
        html.element("h3", "Ask whoever wrote the input");
        writeAll(groups.reviewsWithoutCause(), html);
      }
      html.close();
    }
    writeGroup("duties", "Permitted with duties", groups.of(Verdict.DUTY), html);
    writeGroup("notes", "Notes, which change no verdict", groups.notes(), html);
  }

  private static void writeGroup(String id, String title, List<Finding> findings, HtmlBuilder html)
      throws IOException {
    if (!findings.isEmpty()) {
      html.open("section", "id", id).element("h2", title);
      writeAll(findings, html);
      html.close();
    }
  }

  private static void writeAll(List<Finding> findings, HtmlBuilder html) throws IOException {
    HtmlFindingWriter writer = new HtmlFindingWriter(html);
    for (Finding finding : findings) {
      writer.write(finding, finding.level() == Verdict.VIOLATION);
    }
  }

  private static void writeLicensesLeft(List<LicensesLeft> all, HtmlBuilder html)
      throws IOException {
    if (all.isEmpty()) {
      return;
    }
    html.open("section", "id", "licenses-left").element("h2", LicensesLeftFacts.TITLE);
    html.open("ul");
    for (LicensesLeft left : all) {
      html.open("li").prose(LicensesLeftFacts.what(left)).open("ul");
      for (String sentence : LicensesLeftFacts.sentences(left)) {
        html.open("li").prose(sentence).close();
      }
      html.close().close();
    }
    html.close().close();
  }

  private static void writeProviderDuties(List<ProviderDuty> duties, HtmlBuilder html)
      throws IOException {
    if (duties.isEmpty()) {
      return;
    }
    html.open("section", "id", "provider-duties").element("h2", ProviderDutyFacts.TITLE);
    html.element("p", ProviderDutyFacts.SCOPE).open("ul");
    for (ProviderDuty duty : duties) {
      html.open("li").text(ProviderDutyFacts.titled(duty));
      html.text(" (" + duty.status() + "; " + Wording.records(duty.records()) + "). ");
      html.prose(duty.sentence()).text(" See ").link(duty.url()).close();
    }
    html.close().close();
  }

  private static void writeRun(AuditReport.Run run, HtmlBuilder html) throws IOException {
    html.open("section", "id", "run").element("h2", "The run");
    html.open("table", "class", "inputs").open("tr");
    html.element("th", "input").element("th", "read as").element("th", "records");
    html.element("th", "SHA-256").close();
    for (AuditReport.Input input : run.inputs()) {
      html.open("tr");
      html.open("td").inline("code", input.file()).close();
      html.element("td", input.kind());
      html.element("td", Wording.number(input.records()), "class", "number");
      if (input.refused().isEmpty()) {
        html.open("td").inline("code", input.sha256()).close();
      } else {
        html.open("td", "class", "refused").prose("refused: " + input.refused()).close();
      }
      html.close();
    }
    html.close().open("dl");
    for (RunFacts.Fact fact : RunFacts.of(run)) {
      html.element("dt", fact.name()).open("dd").inline("code", fact.value()).close();
    }
    html.close().close();
  }

  private static void section(String id, String title, List<String> texts, HtmlBuilder html)
      throws IOException {
    if (!texts.isEmpty()) {
      html.open("section", "id", id).element("h2", title);
      items(texts, html);
      html.close();
    }
  }

  private static void items(List<String> texts, HtmlBuilder html) throws IOException {
    html.open("ul");
    for (String text : texts) {
      html.open("li").prose(text).close();
    }
    html.close();
  }

  private static String styleSheet() {
    try (InputStream in = HtmlReportWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet of the report is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
