package org.licet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;
import org.licet.rules.RuleBase;

/** From what a site said, in columns and files, to the finding that shows it. */
class ReservationsAuditTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleBase RULES = RuleBase.load();
  private static final String TRAINING =
      """
      {"id":"r","assignee":"acme","assigneeType":"company","action":"train-model",
       "url":"https://site.example/a.jpg","purpose":["commercial"],"jurisdiction":"DE",
       "collectedAt":"2024-03-01","usedAt":"2024-06-01"}
      """;

  @TempDir private Path folder;

  /** What each signal comes to for a company that trains in Germany. */
  private static final String SIGNALS =
      """
      robots  | User-agent: *\\nDisallow: /                   | VIOLATION | disallow: /
      robots  | User-agent: *\\nDisallow: /other              | none      |
      robots  | User-agent: CCBot\\nDisallow: /               | REVIEW    | User-agent: CCBot, disallow: /
      robots  | User-agent: ChatGPT-User\\nDisallow: /        | none      |
      robots  | User-agent: *\\nContent-Usage: train-ai=n     | VIOLATION | content-usage: train-ai=n
      robots  | User-agent: *\\nContent-Usage: train-ai=y     | none      |
      robots  | Content-Signal: ai-train=no                  | VIOLATION | content-signal: ai-train=no
      robots  | User-agent: *\\nContent-Signal: search=no     | none      |
      robots  | License: https://site.example/license.xml   | REVIEW    | license: https://site.example/license.xml
      headers | Content-Usage: train-ai=n                   | VIOLATION | Content-Usage: train-ai=n
      headers | Content-Usage: search=n                     | none      |
      headers | Content-Signal: ai-train=no                 | VIOLATION | Content-Signal: ai-train=no
      headers | tdm-reservation: 1                          | VIOLATION | tdm-reservation: 1
      headers | tdm-reservation: 0                          | none      |
      headers | X-Robots-Tag: noai                          | VIOLATION | noai
      headers | X-Robots-Tag: noimageai                     | VIOLATION | noimageai
      """;

  @Test
  void eachSignal() throws IOException {
    List<String[]> cases = table(SIGNALS);
    ObjectNode[] records = new ObjectNode[cases.size()];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(i);
      records[i].put(cases.get(i)[0], cases.get(i)[1].replace("\\n", "\n"));
      // Each is a finding of its own, so that each shows its signal.
      records[i].put("url", "https://site" + i + ".example/a.jpg").put("platform", "site" + i);
    }

    List<Finding> findings = reservations(audit(jsonl(records)));

    for (int i = 0; i < records.length; i++) {
      String[] expected = cases.get(i);
      assertThat(levelOf(findings, "r" + i)).as(expected[1]).isEqualTo(expected[2]);
      assertThat(messageOf(findings, "r" + i)).as(expected[1]).contains(shown(expected, i));
    }
  }

  /** The line that says it, where it stands and when it was taken; nothing where none is meant. */
  private static List<String> shown(String[] expected, int row) {
    return expected[2].equals("none")
        ? List.of("")
        : List.of("`" + expected[3] + "`", "rows.jsonl:" + (row + 1), "taken 2024-03-01");
  }

  /** The same signal for other parties, places and times. */
  private static final String CIRCUMSTANCES =
      """
      jurisdiction | DE                    | usedAt       | 2024-06-01          | VIOLATION
      jurisdiction | US                    | usedAt       | 2024-06-01          | REVIEW
      jurisdiction | JP                    | usedAt       | 2024-06-01          | REVIEW
      assigneeType | research-organization | purpose      | scientific-research | none
      assigneeType | research-organization | purpose      | commercial          | VIOLATION
      signalsAt    | 2024-02-01            | jurisdiction | FR                  | VIOLATION
      signalsAt    | 2024-03-01            | jurisdiction | FR                  | VIOLATION
      signalsAt    | 2024-04-01            | jurisdiction | FR                  | REVIEW
      signalsAt    | 2024-06-01            | jurisdiction | FR                  | REVIEW
      signalsAt    | 2024-06-02            | jurisdiction | FR                  | none
      license      | CC-BY-4.0             | jurisdiction | FR                  | none
      action       | store                 | jurisdiction | FR                  | none
      action       | text-and-data-mining  | jurisdiction | FR                  | VIOLATION
      """;

  @Test
  void whoWhereAndWhen() throws IOException {
    List<String[]> cases = table(CIRCUMSTANCES);
    ObjectNode[] records = new ObjectNode[cases.size()];
    for (int i = 0; i < records.length; i++) {
      String[] each = cases.get(i);
      records[i] = record(i);
      records[i].put("headers", "tdm-reservation: 1").put(each[0], each[1]).put(each[2], each[3]);
    }

    List<Finding> findings = reservations(audit(jsonl(records)));

    for (int i = 0; i < records.length; i++) {
      assertThat(levelOf(findings, "r" + i))
          .as(String.join(" ", cases.get(i)))
          .isEqualTo(cases.get(i)[4]);
    }
  }

  /** Whom it binds and which day counts, by the reading: strict, standard, permissive. */
  private static final String READINGS =
      """
      User-agent: CCBot\\nDisallow: /        | 2024-03-01 | VIOLATION | REVIEW    | none
      User-agent: ChatGPT-User\\nDisallow: / | 2024-03-01 | VIOLATION | none      | none
      User-agent: *\\nDisallow: /            | 2024-04-01 | VIOLATION | REVIEW    | none
      User-agent: *\\nDisallow: /            | 2024-03-01 | VIOLATION | VIOLATION | VIOLATION
      User-agent: CCBot\\nDisallow: /        | 2024-04-01 | VIOLATION | REVIEW    | none
      """;

  @ParameterizedTest
  @CsvSource({"strict, 2", "standard, 3", "permissive, 4"})
  void theReadingDecidesWhomItBindsAndWhichDayCounts(String reading, int column)
      throws IOException {
    List<String[]> cases = table(READINGS);
    ObjectNode[] records = new ObjectNode[cases.size()];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(i);
      records[i].put("robots", cases.get(i)[0].replace("\\n", "\n"));
      records[i].put("signalsAt", cases.get(i)[1]);
    }

    List<Finding> findings = reservations(audit(jsonl(records), reading));

    for (int i = 0; i < records.length; i++) {
      assertThat(levelOf(findings, "r" + i)).as("case " + i).isEqualTo(cases.get(i)[column]);
    }
  }

  @Test
  void aPolicyThatIsAtHandSaysForWhomMiningIsFree() throws IOException {
    write(
        "in/policy.json",
        """
        {"@type": "Offer", "profile": "http://www.w3.org/ns/tdmrep", "uid": "https://a.example/p",
         "assigner": {"uid": "https://a.example", "vcard:hasEmail": "mailto:rights@a.example"},
         "permission": [
           {"action": "tdm:mine", "constraint": [{"leftOperand": "purpose", "operator": "eq", "rightOperand": "tdm:research"}]},
           {"action": "tdm:mine", "duty": [{"action": "compensate"}]}]}
        """);
    write(
        "in/tdmrep.json",
        "[{\"location\": \"/\", \"tdm-reservation\": 1, \"tdm-policy\": \"https://a.example/p\"}]");
    write(
        "in/licet.yaml",
        """
        licet: 1
        defaults: {assignee: acme, assigneeType: company, action: train-model, jurisdiction: DE, collectedAt: 2024-03-01, usedAt: 2024-06-01}
        reservations:
          - {host: a.example, tdmrep: tdmrep.json, tdmPolicy: policy.json, takenAt: 2024-02-01}
        uses:
          - {id: sold, url: "https://a.example/1", purpose: [commercial]}
          - {id: studied, url: "https://a.example/1", purpose: [commercial-research]}
        """);

    List<Finding> findings = reservations(audit(folder.resolve("in/licet.yaml")));

    assertThat(findings).flatExtracting(Finding::recordIds).containsExactly("sold");
    assertThat(findings.get(0).message())
        .contains("it asks for payment, contact mailto:rights@a.example");
  }

  private static List<String[]> table(String text) {
    return text.lines().map(line -> line.strip().split("\\s*\\|\\s*", -1)).toList();
  }

  private static ObjectNode record(int number) throws IOException {
    return ((ObjectNode) JSON.readTree(TRAINING)).put("id", "r" + number);
  }

  private static String levelOf(List<Finding> findings, String id) {
    return findings.stream()
        .filter(finding -> finding.recordIds().contains(id))
        .map(finding -> finding.level().name())
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("+"), each -> each.isEmpty() ? "none" : each));
  }

  private static String messageOf(List<Finding> findings, String id) {
    return findings.stream()
        .filter(finding -> finding.recordIds().contains(id))
        .map(Finding::message)
        .collect(Collectors.joining());
  }

  @Test
  void ownCrawlersAreKnownByTheAssigneeAndByTheirName() throws IOException {
    ObjectNode byAssignee = (ObjectNode) JSON.readTree(TRAINING);
    byAssignee.put("assignee", "OpenAI").put("robots", "User-agent: GPTBot\nDisallow: /");
    ObjectNode byName = (ObjectNode) JSON.readTree(TRAINING);
    byName.put("robots", "User-agent: acmebot\nDisallow: /");
    byName.putObject("facts").put("userAgent", "AcmeBot/1.0");

    assertThat(reservations(audit(jsonl(byAssignee))))
        .extracting(Finding::level)
        .containsExactly(Verdict.VIOLATION);
    assertThat(reservations(audit(jsonl(byName))))
        .extracting(Finding::level)
        .containsExactly(Verdict.VIOLATION);
  }

  @Test
  void aHeaderMayBeAnObjectAndStandInCsv() throws IOException {
    Path csv =
        write(
            "rows.csv",
            """
            id,assignee,assigneeType,action,url,purpose,jurisdiction,collectedAt,usedAt,robots,headers
            a,acme,company,train-model,https://site.example/a,commercial,DE,2024-03-01,2024-06-01,"User-agent: *
            Disallow: /",
            b,acme,company,train-model,https://site.example/b,commercial,DE,2024-03-01,2024-06-01,,"{""Content-Usage"": [""search=y"", ""train-ai=n""]}"
            c,acme,company,train-model,https://site.example/c,commercial,DE,2024-03-01,2024-06-01,,
            """);

    assertThat(reservations(audit(csv)))
        .extracting(Finding::recordIds)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"));
  }

  @Test
  void snapshotsAreNamedByAManifestOrByTheirPath() throws IOException {
    write("in/snapshots/a.txt", "User-agent: *\nDisallow: /\n");
    write("in/2024-02-01/b.example/tdmrep.json", "[{\"location\": \"/\", \"tdm-reservation\": 1}]");
    write("in/robots/c.example_2024-02-01.txt", "User-agent: *\nDisallow: /\n");
    write(
        "in/licet.yaml",
        """
        licet: 1
        defaults: {assignee: acme, assigneeType: company, action: train-model, purpose: [commercial], jurisdiction: DE, collectedAt: 2024-03-01, usedAt: 2024-06-01}
        datasets:
          - {id: set, url: "https://a.example/set"}
        reservations:
          - {host: a.example, robots: snapshots/a.txt, takenAt: 2024-02-01}
        uses:
          - {id: a, url: "https://a.example/1"}
          - {id: b, url: "https://b.example/1"}
          - {id: c, url: "https://c.example/1"}
          - {id: d, url: "https://d.example/1"}
          - {id: set-used, target: set}
        """);

    AuditReport report = audit(folder.resolve("in"));

    assertThat(reservations(report))
        .allSatisfy(finding -> assertThat(finding.level()).isEqualTo(Verdict.VIOLATION))
        .flatExtracting(Finding::recordIds)
        .containsExactlyInAnyOrder("a", "b", "c", "set-used");
    assertThat(report.run().inputs())
        .filteredOn(input -> input.kind().equals("reservation"))
        .hasSize(3)
        .allSatisfy(input -> assertThat(input.sha256()).hasSize(64));
  }

  @Test
  void aSnapshotOfWhichNothingSaysWhoseItIsOrWhenItWasTakenIsRefused() throws IOException {
    write("in/robots.txt", "User-agent: *\nDisallow: /\n");
    write("in/2024-01-01/site.example/robots.txt", "<!DOCTYPE html><html></html>");
    write("in/rows.jsonl", TRAINING.replace("\n", ""));

    AuditReport report = audit(folder.resolve("in"));

    assertThat(report.run().inputs())
        .filteredOn(input -> !input.refused().isEmpty())
        .extracting(AuditReport.Input::refused)
        .anyMatch(reason -> reason.contains("nothing says whose it is and when it was taken"))
        .anyMatch(reason -> reason.contains("it is a web page"));
    Path named = folder.resolve("in/robots.txt");
    assertThatThrownBy(() -> audit(named))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("nothing says whose it is");
  }

  @Test
  void theLastSnapshotUpToTheCollectionCounts() throws IOException {
    write("in/2023-01-01/site.example/robots.txt", "User-agent: *\nDisallow: /\n");
    write("in/2024-02-01/site.example/robots.txt", "User-agent: *\nAllow: /\n");
    write("in/rows.jsonl", TRAINING.replace("\n", ""));

    assertThat(reservations(audit(folder.resolve("in")))).isEmpty();
  }

  @Test
  void whatDoesNotCountIsTold() throws IOException {
    ObjectNode page = (ObjectNode) JSON.readTree(TRAINING);
    page.put("robots", "<!DOCTYPE html><html>Not found</html>");
    ObjectNode late = (ObjectNode) JSON.readTree(TRAINING);
    late.put("id", "late").put("headers", "tdm-reservation: 1").put("signalsAt", "2024-07-01");
    ObjectNode contradicted = (ObjectNode) JSON.readTree(TRAINING);
    contradicted.put("id", "contradicted").put("headers", "tdm-reservation: 1");
    contradicted.putObject("facts").put("reservation", "none");

    AuditReport report = audit(jsonl(page, late, contradicted));

    assertThat(report.notices())
        .anyMatch(notice -> notice.contains("it is a web page"))
        .anyMatch(notice -> notice.contains("taken after the use"))
        .anyMatch(notice -> notice.contains("the signal counts"));
    assertThat(reservations(report))
        .flatExtracting(Finding::recordIds)
        .containsExactly("contradicted");
  }

  @Test
  void aSignalFieldThatIsMalformedIsAnInvalidRecord() throws IOException {
    ObjectNode record = (ObjectNode) JSON.readTree(TRAINING);
    record.put("headers", "no header at all");

    assertThat(audit(jsonl(record)).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.INVALID_RECORD);
  }

  @Test
  void manyTextsAreFewClasses() throws IOException {
    ObjectNode[] records = new ObjectNode[600];
    for (int i = 0; i < records.length; i++) {
      records[i] = (ObjectNode) JSON.readTree(TRAINING);
      records[i]
          .put("id", "r" + i)
          .put("url", "https://site.example/" + i)
          .put("robots", "# " + i + "\nUser-agent: *\nDisallow: /" + (i % 3 == 0 ? "" : "x"));
    }

    AuditReport report = audit(jsonl(records));

    assertThat(report.run().usageClasses()).isEqualTo(2);
    assertThat(reservations(report)).extracting(Finding::recordCount).containsExactly(200L);
  }

  @Test
  void thePageShowsWhatIsSaid() throws IOException {
    String page = Files.readString(Path.of("docs", "reservations.md")).replaceAll("\\s+", " ");
    AuditReport report = audit(Path.of("examples", "crawl-with-signals"));

    assertThat(reservations(report))
        .extracting(finding -> finding.message().replaceAll("\\s+", " "))
        .anyMatch(page::contains);
  }

  private static List<Finding> reservations(AuditReport report) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == FindingKind.RESERVATION_IGNORED)
        .toList();
  }

  private Path jsonl(JsonNode... records) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (JsonNode record : records) {
      lines.append(record).append('\n');
    }
    return write("rows.jsonl", lines.toString());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private AuditReport audit(Path input) throws IOException {
    return audit(input, "standard");
  }

  private AuditReport audit(Path input, String reading) throws IOException {
    return new Audit(RULES, "licet test", Path.of(""), InputStream.nullInputStream())
        .audit(
            new AuditRequest(
                List.of(input.toString()),
                List.of(),
                Optional.empty(),
                reading,
                LocalDate.parse("2026-11-01"),
                new TreeMap<>(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .report();
  }
}
