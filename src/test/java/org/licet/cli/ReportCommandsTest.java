package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.licet.audit.AuditUseCase;
import org.licet.report.Golden;
import org.licet.report.ReportFixture;
import org.licet.report.ReportFormat;

/** The commands that need no rules: help, version, explain and convert. */
class ReportCommandsTest {
  private static final Supplier<AuditUseCase> NO_RULES =
      () -> {
        throw new AssertionError("this command needs no rules");
      };

  @TempDir private Path folder;
  private Path report = Path.of("");

  @BeforeEach
  void writeAReport() throws IOException {
    report = folder.resolve("report.json");
    try (Writer out = Files.newBufferedWriter(report)) {
      ReportFormat.JSON.writer().write(ReportFixture.story(), out);
    }
  }

  @TestFactory
  Stream<DynamicTest> helpSaysWhatACommandTakes() {
    return Stream.of("", "audit", "ask", "explain", "convert", "version")
        .map(
            command ->
                DynamicTest.dynamicTest(
                    "licet " + command,
                    () -> {
                      CliRun run = CliRun.of(NO_RULES, (command + " --help").strip().split(" "));
                      assertThat(run.exit()).isZero();
                      assertThat(run.err()).isEmpty();
                      Golden.assertMatches(
                          "cli/help" + (command.isEmpty() ? "" : "-" + command) + ".txt",
                          run.out());
                    }));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    CliRun run = CliRun.of(NO_RULES, "version");
    assertThat(run.out()).matches("licet \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(run.exit()).isZero();
    assertThat(CliRun.of(NO_RULES, "--version")).isEqualTo(run);
  }

  @Test
  void explainTakesAFingerprintOrItsBeginning() {
    CliRun whole = explain("3f9a1c0b7d52e846");
    assertThat(whole.exit()).isZero();
    assertThat(whole.out()).contains("because the version of 2023-06-29 governs", "in force since");
    assertThat(explain("3f")).isEqualTo(whole);
  }

  @Test
  void explainNamesTheFingerprintsWhenNoneOrSeveralAreMeant() {
    assertThat(explain("zz").err())
        .startsWith("licet: `" + report + "` has no finding `zz`; it has `3f9a1c0b7d52e846`")
        .contains("and 6 more");
    assertThat(explain("4d").err())
        .startsWith("licet: several fingerprints begin with `4d`: `4d00000000000002`");
    assertThat(explain("4d").exit()).isEqualTo(64);
  }

  @Test
  void explainRefusesWhatIsNoReport() throws IOException {
    Files.writeString(report, "{}");
    CliRun run = explain("3f");
    assertThat(run.exit()).isEqualTo(65);
    assertThat(run.err()).startsWith("licet: " + report + ": not a report");
    assertThat(CliRun.of(NO_RULES, "explain", folder + "/none.json", "3f").err())
        .isEqualTo(
            "licet: "
                + folder
                + "/none.json: no such file; write one with `licet audit INPUT -o json=FILE`\n");
  }

  @Test
  void convertWritesWhatTheAuditWouldHaveWritten() throws IOException {
    StringBuilder expected = new StringBuilder();
    ReportFormat.HTML.writer().write(ReportFixture.story(), expected);
    Path html = folder.resolve("report.html");
    assertThat(CliRun.of(NO_RULES, "convert", report.toString(), "-o", "html=" + html).exit())
        .isZero();
    assertThat(html).hasContent(expected.toString());
  }

  private CliRun explain(String fingerprint) {
    return CliRun.of(NO_RULES, "explain", report.toString(), fingerprint);
  }
}
