package org.licet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.Origin;
import org.licet.model.ProofStep;
import org.licet.model.Verdict;

/** The JSON report: its schema, and reading back what was written. */
class JsonReportTest {
  private static final Origin ORIGIN = new Origin("report.json", 0);

  @TestFactory
  Stream<DynamicTest> everyReportIsValidByItsSchema() {
    return GoldenReportsTest.REPORTS.entrySet().stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.getKey(),
                    () -> assertThat(ReportSchema.errors(json(report.getValue()))).isEmpty()));
  }

  @Test
  void theSchemaRefusesAReportWithoutItsParts() throws IOException {
    JsonNode report = new ObjectMapper().readTree(json(ReportFixture.story()));
    for (String key : List.of("schema", "run", "summary", "findings", "questions", "vacuity")) {
      ObjectNode broken = report.deepCopy();
      broken.remove(key);
      assertThat(ReportSchema.errors(broken.toString())).as("without " + key).isNotEmpty();
    }
  }

  @Test
  void theSchemaKnowsEveryFindingId() throws IOException {
    JsonNode ids =
        new ObjectMapper()
            .readTree(Files.readString(ReportSchema.FILE))
            .at("/$defs/finding/properties/rule/enum");
    assertThat(ids)
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(FindingKind.values()).map(FindingKind::id).toList());
  }

  @Test
  void theSchemaIsPackaged() throws IOException {
    try (InputStream in = JsonReportWriter.class.getResourceAsStream("schema/report-1.json")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(ReportSchema.FILE));
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrittenIsReadBackWhole() {
    return GoldenReportsTest.REPORTS.entrySet().stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.getKey(),
                    () -> {
                      AuditReport read = read(json(report.getValue()));
                      assertThat(read.run()).isEqualTo(report.getValue().run());
                      assertThat(read.findings()).isEqualTo(report.getValue().findings());
                      assertThat(read.questions()).isEqualTo(report.getValue().questions());
                      assertThat(read.vacuity()).isEqualTo(report.getValue().vacuity());
                      assertThat(read.notices()).isEqualTo(report.getValue().notices());
                      assertThat(read.worst()).isEqualTo(report.getValue().worst());
                      assertThat(json(read)).isEqualTo(json(report.getValue()));
                    }));
  }

  @Test
  void theTextIsAscii() throws IOException {
    assertThat(json(ReportFixture.hostile()).chars())
        .allMatch(c -> c == '\n' || c >= ' ' && c < 127);
  }

  @Test
  void aProofOfAThousandStepsIsWrittenAndRead() throws IOException {
    ProofStep proof = new ProofStep("", "the end", List.of());
    for (int i = 0; i < 1_000; i++) {
      proof = new ProofStep("lineage/inherits", "step " + i, List.of(proof));
    }
    Finding deep =
        new FindingFixture("0d", FindingKind.PROHIBITED_USE, Verdict.VIOLATION)
            .proof(proof)
            .build();
    AuditReport story = ReportFixture.story();
    AuditReport report =
        new AuditReport(
            story.run(),
            new TreeMap<>(story.verdicts()),
            List.of(deep),
            List.of(),
            List.of(),
            List.of());
    assertThat(json(read(json(report)))).isEqualTo(json(report));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                           | report.json: not JSON: the file is empty
          {                            | report.json:1: not JSON: unexpected end-of-input
          []                           | report.json: not a report that this version can read: the file is no object
          {}                           | report.json: not a report that this version can read: no key `schema`
          {"schema":1}                 | report.json: not a report that this version can read: `schema` must be a text
          {"schema":"x"}               | report.json: not a report that this version can read: its schema is `x`
          {"schema":"a","schema":"b"}  | report.json:1: not JSON: duplicate field
          {"schema":"a"} {}            | report.json: not JSON: text follows after the end
          """)
  void whatIsNoReportIsRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("; give a file that `licet audit -o json=FILE` wrote")
        .hasMessageNotContainingAny("\n", "com.fasterxml", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "level": "violation"     | "level": "illegal"      | `findings[0].level`: unknown word `illegal`
          "rule": "prohibited-use" | "rule": "x"             | `findings[0].rule`: unknown word `x`
          "count": 100000          | "count": -1             | `findings[0].records.count` must be a whole number
          "waiver": null           | "waiver": {}            | `findings[0].waiver` must be `null`
          "planned": false         | "planned": "no"         | `findings[0].planned` must be `true` or `false`
          "asOf": "2026-11-21"     | "asOf": "21.11.2026"    | `run.asOf` must be a date
          "ruleCount": 31          | "ruleCount": 31, "x": 1 | unknown key `run.x`
          "effectiveTo": null      | "effectiveTo": 2023     | `findings[0].clauses[0].effectiveTo` must be a text
          "missing": [ ]           | "missing": [1]          | `findings[0].missing` must be an array of texts
          """)
  void aValueThatDoesNotFitIsNamedByItsPath(String right, String wrong, String message)
      throws IOException {
    String text = json(ReportFixture.story());
    assertThat(text).contains(right);
    String broken = text.replaceFirst(Pattern.quote(right), wrong);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(message);
  }

  private static String json(AuditReport report) throws IOException {
    return GoldenReportsTest.text(new JsonReportWriter(), report);
  }

  private static AuditReport read(String text) throws IOException {
    return new JsonReportReader().read(new StringReader(text), ORIGIN);
  }
}
