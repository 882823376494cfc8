package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.audit.AuditUseCase;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.BrokenCatalogException;
import org.licet.model.Finding;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.report.JsonReportReader;
import org.licet.report.ReportFixture;
import org.licet.report.StoryFindings;

/**
 * {@code licet audit} and {@code licet ask}, from options to requests and from outcomes to files.
 */
class AuditCommandTest {
  @TempDir private Path folder;

  private final FakeAudit audit = new FakeAudit(new AuditOutcome(ReportFixture.story(), 1));

  @Test
  void optionsBecomeARequest() {
    CliRun.of(
        audit,
        ("audit a.jsonl dir --action train-model --purpose commercial,advertising --purpose other"
                + " --assignee-type company --fact accountActive=true --fact facts.useCase=a"
                + " --fact useCase=b --catalog extra --agreements deals.yaml --reading strict"
                + " --as-of 2024-02-29 --strict --used 2023-04-19 --decisions d.jsonl --keep k.jsonl"
                + " --graph g.trig --graph-records r.nt --profile dpi")
            .split(" "));
    AuditRequest request = audit.requests.get(0);
    assertThat(request.inputs()).containsExactly("a.jsonl", "dir");
    assertThat(request.catalogs()).containsExactly(Path.of("extra"));
    assertThat(request.agreements()).contains(Path.of("deals.yaml"));
    assertThat(request.reading()).isEqualTo("strict");
    assertThat(request.asOf()).isEqualTo(LocalDate.parse("2024-02-29"));
    assertThat(request.strict()).isTrue();
    assertThat(request.action()).contains("train-model");
    assertThat(request.defaults())
        .containsExactly(
            entry("assigneeType", List.of("company")),
            entry("facts.accountActive", List.of("true")),
            entry("facts.useCase", List.of("a", "b")),
            entry("purpose", List.of("commercial", "advertising", "other")),
            entry("usedAt", List.of("2023-04-19")));
    assertThat(request.decisions()).contains(Path.of("d.jsonl"));
    assertThat(request.keep()).contains(Path.of("k.jsonl"));
    assertThat(request.graph()).contains(Path.of("g.trig"));
    assertThat(request.graphRecords()).contains(Path.of("r.nt"));
    assertThat(request.profile()).contains("dpi");
  }

  @Test
  void aProfileMustBeKnown() {
    CliRun run = CliRun.of(audit, "audit", "a", "--decisions", "d.jsonl", "--profile", "../dpi");
    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.err()).contains("unknown profile `../dpi`; known are `dpi`");
    assertThat(audit.requests).isEmpty();
  }

  @Test
  void aProfileNeedsAFileForTheDecisions() {
    CliRun run = CliRun.of(audit, "audit", "a", "--profile", "dpi");
    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.err()).contains("name a file for them with `--decisions`");
  }

  @Test
  void whatIsNotSaidHasADefault() {
    CliRun.of(audit, "audit", "a.jsonl");
    assertThat(audit.requests.get(0))
        .isEqualTo(
            new AuditRequest(
                List.of("a.jsonl"),
                List.of(),
                Optional.empty(),
                "standard",
                CliRun.TODAY,
                new java.util.TreeMap<>(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aQuestionBecomesARecordInTheKeysOfInputs() {
    CliRun.of(
        audit,
        ("ask --platform x --url https://x.com/a --license MIT --dataset d --channel api --tier free"
                + " --collected 2022-11-01 --used 2023-04-19T10:00:00Z --action sell --assignee acme"
                + " --assignee-type company --purpose commercial --recipient third-party --count 7"
                + " --recipient-id lab --bound-by x/developer-agreement --bound-by x/tos"
                + " --unit post --jurisdiction US --output-license MIT --fact accountActive=true")
            .split(" "));
    SortedMap<String, List<String>> keys = audit.questions.get(0);
    assertThat(keys)
        .containsExactly(
            entry("action", List.of("sell")),
            entry("assignee", List.of("acme")),
            entry("assigneeType", List.of("company")),
            entry("boundBy", List.of("x/developer-agreement", "x/tos")),
            entry("channel", List.of("api")),
            entry("collectedAt", List.of("2022-11-01")),
            entry("count", List.of("7")),
            entry("facts.accountActive", List.of("true")),
            entry("id", List.of("ask")),
            entry("jurisdiction", List.of("US")),
            entry("license", List.of("MIT")),
            entry("outputLicense", List.of("MIT")),
            entry("platform", List.of("x")),
            entry("purpose", List.of("commercial")),
            entry("recipient", List.of("third-party")),
            entry("recipientId", List.of("lab")),
            entry("target", List.of("d")),
            entry("tier", List.of("free")),
            entry("unit", List.of("post")),
            entry("url", List.of("https://x.com/a")),
            entry("usedAt", List.of("2023-04-19T10:00:00Z")));
  }

  @Test
  void reportsAreWrittenBeforeTheGateDecides() throws IOException {
    Path json = folder.resolve("report.json");
    Path html = folder.resolve("report.html");
    CliRun run = CliRun.of(audit, "audit", "a", "-o", "json=" + json, "-o", "html=" + html);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(new JsonReportReader().read(json).findings())
        .isEqualTo(ReportFixture.story().findings());
    assertThat(html).content().startsWith("<!DOCTYPE html>");
    assertThat(run.err()).startsWith("licet: wrote `" + json + "`\nlicet: wrote `" + html + "`\n");
    assertThat(run.out()).contains("What a green result does not mean");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(json, html);
    }
  }

  @Test
  void recordsThatCannotBeReadAreToldAtOnceAndVisibly() {
    assertThat(CliRun.of(audit, "audit", "a").err())
        .isEqualTo("licet: `data/posts.jsonl:88`: unknown key `purpos`; did you mean `purpose`?\n");
    List<Finding> invalid =
        IntStream.range(0, 23)
            .mapToObj(i -> StoryFindings.invalid("`\u001b[2J` is no key"))
            .toList();
    AuditReport report =
        new AuditReport(
            ReportFixture.story().run(),
            ReportFixture.story().verdicts(),
            invalid,
            List.of(),
            List.of(),
            List.of());
    assertThat(CliRun.of(new FakeAudit(new AuditOutcome(report, 23)), "audit", "a").err())
        .startsWith("licet: `<U+001B>[2J` is no key\n")
        .endsWith("licet: and 3 more, which the report holds\n")
        .hasLineCount(21);
  }

  @Test
  void aReportOnTheStandardOutputStandsThereAlone() {
    CliRun run = CliRun.of(audit, "audit", "a", "-o", "json=-");
    assertThat(run.out()).startsWith("{").endsWith("}\n");
    assertThat(run.err()).contains("What was found");
  }

  @Test
  void anOldReportStaysWhenTheNewOneCannotBeWritten() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path report = Files.writeString(folder.resolve("report.json"), "old");
    Path draft = Files.createDirectory(folder.resolve("report.json.part"));
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("r-xr-xr-x"));
    CliRun run = CliRun.of(audit, "audit", "a", "-o", "json=" + report);
    assertThat(run.exit()).isEqualTo(65);
    assertThat(run.err()).startsWith("licet: `").hasLineCount(1);
    assertThat(report).hasContent("old");
  }

  @Test
  void faultsAreOneLineWithoutATrace() {
    assertFault(
        new BadInputException(new Problem(new Origin("a.csv", 3), "no header", "add one")),
        65,
        "licet: a.csv:3: no header; add one\n");
    assertFault(
        new BrokenCatalogException("the catalog holds no clause"),
        70,
        "licet: the catalog holds no clause\n");
    assertFault(
        new IllegalStateException("boom"),
        70,
        "licet: a fault of the tool, not of your data; please report it with what `-vv` shows\n");
    assertFault(
        new OutOfMemoryError("heap"),
        70,
        "licet: out of memory; give more with `LICET_JAVA_OPTIONS=-Xmx4g`\n");
  }

  @Test
  void aMissingFileIsBadInput() {
    assertThat(CliRun.of(throwing(new NoSuchFileException("a.jsonl")), "audit", "a.jsonl"))
        .isEqualTo(new CliRun(65, "", "licet: `a.jsonl`: no such file\n"));
  }

  @Test
  void aFaultShowsItsPlaceOnlyWhenAskedTwice() {
    assertThat(CliRun.of(throwing(new IllegalStateException("boom")), "audit", "a", "-v").err())
        .doesNotContain("boom");
    assertThat(CliRun.of(throwing(new IllegalStateException("boom")), "audit", "a", "-vv").err())
        .contains("boom", "at org.licet");
    assertThat(CliRun.of(throwing(new IllegalStateException("boom")), "-vv", "audit", "a").err())
        .contains("boom");
  }

  private static void assertFault(Throwable fault, int exit, String message) {
    assertThat(CliRun.of(throwing(fault), "audit", "a")).isEqualTo(new CliRun(exit, "", message));
  }

  private static AuditUseCase throwing(Throwable fault) {
    return new AuditUseCase() {
      @Override
      public AuditOutcome audit(AuditRequest request) throws IOException {
        if (fault instanceof IOException io) {
          throw io;
        }
        if (fault instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) fault;
      }

      @Override
      public AuditOutcome ask(SortedMap<String, List<String>> keys, AuditRequest options)
          throws IOException {
        return audit(options);
      }
    };
  }
}
