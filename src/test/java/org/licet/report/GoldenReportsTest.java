package org.licet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.licet.model.AuditReport;
import org.licet.model.Verdict;

/** Every writer over every report of the fixture, compared with the files in {@code golden}. */
class GoldenReportsTest {
  static final Map<String, AuditReport> REPORTS =
      new TreeMap<>(
          Map.of(
              "story", ReportFixture.story(),
              "hostile", ReportFixture.hostile(),
              "green", ReportFixture.green(),
              "nothing", ReportFixture.nothing(),
              "planned", ReportFixture.planned(),
              "doubtful", ReportFixture.doubtful()));

  private static final Map<String, ReportWriter> WRITERS =
      new TreeMap<>(
          Map.of(
              "json", new JsonReportWriter(),
              "md", new MarkdownReportWriter(),
              "html", new HtmlReportWriter(),
              "txt", new TerminalReportWriter(TerminalStyle.plain())));

  @TestFactory
  Stream<DynamicTest> writesWhatTheGoldenFileHolds() {
    return REPORTS.keySet().stream()
        .flatMap(
            report ->
                WRITERS.entrySet().stream()
                    .map(
                        writer ->
                            DynamicTest.dynamicTest(
                                report + "." + writer.getKey(),
                                () ->
                                    Golden.assertMatches(
                                        "report/" + report + "." + writer.getKey(),
                                        text(writer.getValue(), REPORTS.get(report))))));
  }

  @Test
  void explainsAFinding() throws IOException {
    StringBuilder out = new StringBuilder();
    new ExplanationWriter(TerminalStyle.plain()).write(StoryFindings.prohibitedUse(), out);
    Golden.assertMatches("report/explanation.txt", out.toString());
  }

  @TestFactory
  Stream<DynamicTest> answersAQuestion() {
    return Stream.of("planned", "green", "nothing", "doubtful")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      StringBuilder out = new StringBuilder();
                      AuditReport report = REPORTS.get(name);
                      new AnswerWriter(TerminalStyle.plain())
                          .write(
                              report,
                              report.worst().equals(Optional.of(Verdict.PERMITTED))
                                  ? List.of(StoryFindings.grant())
                                  : List.of(),
                              out);
                      Golden.assertMatches("report/answer-" + name + ".txt", out.toString());
                    }));
  }

  @Test
  void isTheSameInEveryLocale() throws IOException {
    Locale usual = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        for (Map.Entry<String, ReportWriter> writer : WRITERS.entrySet()) {
          Golden.assertMatches(
              "report/story." + writer.getKey(), text(writer.getValue(), ReportFixture.story()));
        }
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void neverCallsAUseIllegal() throws IOException {
    for (ReportWriter writer : WRITERS.values()) {
      assertThat(text(writer, ReportFixture.story())).doesNotContainIgnoringCase("illegal");
    }
  }

  static String text(ReportWriter writer, AuditReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(report, out);
    return out.toString();
  }
}
