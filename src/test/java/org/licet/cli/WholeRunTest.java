package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.audit.Audit;
import org.licet.audit.AuditUseCase;
import org.licet.model.AuditReport;
import org.licet.model.Finding;
import org.licet.report.JsonReportReader;
import org.licet.report.ReportSchema;
import org.licet.rules.RuleBase;

/** The command line with the rules and the catalog behind it: from records to an explanation. */
class WholeRunTest {
  private static final String RECORDS =
      """
      {"id":"train","platform":"x","channel":"api","collectedAt":"2022-11-01","usedAt":"2023-04-19",\
      "action":"train-foundation-model","assignee":"acme","assigneeType":"company"}
      {"id":"crawl","platform":"x","channel":"crawl","collectedAt":"2023-10-01",\
      "usedAt":"2023-10-02","action":"store","assignee":"acme"}
      {"id":"open","target":"set","license":"CC-BY-4.0","action":"train-model"}
      {"id":"wrong","platform":"x","actoin":"store"}
      """;

  @TempDir private Path folder;

  @Test
  void everyFindingOfAnAuditIsValidByTheSchemaAndCanBeExplained() throws IOException {
    Path records = Files.writeString(folder.resolve("records.jsonl"), RECORDS);
    Path json = folder.resolve("report.json");
    CliRun run = run("audit", records.toString(), "--as-of", "2026-11-01", "-o", "json=" + json);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("actoin");
    assertThat(ReportSchema.errors(Files.readString(json))).isEmpty();
    AuditReport report = new JsonReportReader().read(json);
    assertThat(report.records()).isEqualTo(4);
    for (Finding finding : report.findings()) {
      CliRun explained = run("explain", json.toString(), finding.fingerprint());
      assertThat(explained.exit()).isZero();
      assertThat(explained.out()).contains("Why\n", finding.kind().id());
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path records = Files.writeString(folder.resolve("records.jsonl"), RECORDS);
    String[] command = {"audit", records.toString(), "--as-of", "2026-11-01", "-o", "json=-"};
    assertThat(run(command).out()).isEqualTo(run(command).out()).startsWith("{");
  }

  @Test
  void aPermittedUseIsAnsweredWithItsGrant() {
    CliRun run =
        run(
            "ask",
            "--dataset",
            "d",
            "--license",
            "CC0-1.0",
            "--action",
            "train-model",
            "--purpose",
            "commercial",
            "--assignee-type",
            "company",
            "--as-of",
            "2026-11-01");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Permitted. ").contains("What grants it\n", "CC0-1.0");
  }

  private CliRun run(String... arguments) {
    AuditUseCase useCase =
        new Audit(
            RuleBase.load(), "licet 1.2.3", Path.of(""), new ByteArrayInputStream(new byte[0]));
    return CliRun.of(useCase, arguments);
  }
}
