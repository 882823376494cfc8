package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditUseCase;
import org.licet.report.Golden;
import org.licet.report.ReportFixture;

/** {@code licet terms} and {@code licet license}, over the catalog that ships. */
class TermsCommandsTest {
  private final AuditUseCase audit = new FakeAudit(new AuditOutcome(ReportFixture.story(), 0));

  @TempDir private Path folder;

  private CliRun licet(String... args) {
    return CliRun.of(audit, args);
  }

  /**
   * Outputs to read.
   *
   * @param golden the file that holds the expected output
   * @param args the command
   */
  record Output(String golden, String args) {}

  static List<Output> outputs() {
    return List.of(
        new Output("show-version", "terms show x/developer-agreement@2022-11-01"),
        new Output("show-clause", "terms show xda-2022-10-10-commercial"),
        new Output("show-clause-json", "terms show xda-2022-10-10-removal -o json"),
        new Output("show-several", "terms show twitter/terms-of-service@2024-12-01"),
        new Output("show-cap", "terms show x-tier-2023-03-29"),
        new Output("timeline-x", "terms timeline x"),
        new Output("timeline-stack-exchange", "terms timeline stackoverflow"),
        new Output("timeline-unknown-start", "terms timeline getty"),
        new Output("diff-days", "terms diff x/developer-agreement@2022-11-01 2023-07-01"),
        new Output("diff-ids", "terms diff xda-2024-11-20 xda-2025-06-04"),
        new Output("diff-same", "terms diff xda-2024-11-20 xda-2024-11-20"),
        new Output("list-reddit", "terms list reddit"),
        new Output("license-show", "license show CC-BY-NC-SA-4.0"),
        new Output("license-json", "license show MIT -o json"));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void whatIsShown(Output output) {
    CliRun run = licet(output.args().split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    Golden.assertMatches("terms/" + output.golden() + ".txt", run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms show x/developer-agreement@2022-11-01|terms show xda-2022-10-10",
        "terms show X/Developer-Agreement@2022-11-01|terms show x-twitter/xda-2022-10-10",
        "terms show twitter/developer-agreement|terms show xda-2026-04-27",
        "terms show https://w3id.org/licet/catalog/x-twitter/xda-2022-10-10|terms show"
            + " xda-2022-10-10",
        "terms show x/xda-2022-10-10-ads|terms show xda-2022-10-10-ads",
        "terms show MIT/mit-permits-sell|terms show mit-permits-sell"
      })
  void severalNamesStandForOneThing(String one, String other) {
    CliRun first = licet(one.split(" "));
    assertThat(first.exit()).isZero();
    assertThat(first.out()).isEqualTo(licet(other.split(" ")).out()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms|say what to do",
        "terms show redit/user-agreement|no platform is called `redit`; did you mean `reddit`?",
        "terms show x/nothing|`x-twitter` has no document, version or clause `nothing`",
        "terms show x|it is a platform: name a document, `x-twitter/api-access-tiers`",
        "terms show nonsense|no version or clause is called `nonsense`",
        "terms show x/developer-agreement@2001-01-01|no version of"
            + " `x-twitter/developer-agreement` is known for 2001-01-01",
        "terms show x/developer-agreement@2023-02-30|`2023-02-30` after `@` is not a day",
        "terms show xda-2022-10-10 -o xml|unknown format `xml`; known are `text`, `json`",
        "terms diff xda-2022-10-10-ads xda-2022-10-10|is a clause: name a version",
        "terms diff x/terms-of-service@2024-12-01 2026-01-20|several versions of",
        "terms timeline nowhere|no platform is called `nowhere`",
        "terms export --closed --at yesterday|`yesterday` is not a day",
        "license show cc|`cc` is not resolved: Creative Commons publishes many licenses",
        "license show no-such-license|no license is known that has this name",
        "terms test no-such-folder|there is no such directory"
      })
  void whatCannotBeUnderstoodIsWrongUsageInOneLine(String args, String message) {
    CliRun run = licet(args.split(" "));
    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("licet: ").contains(message);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void aSpellingOfALicenseIsResolvedAndSaid() {
    CliRun run = licet("license", "show", "cc", "by-sa", "4.0");
    assertThat(run.err()).isEqualTo("licet: `cc by-sa 4.0` is `CC-BY-SA-4.0`\n");
    assertThat(run.out()).startsWith("Creative Commons BY-SA 4.0 International\n");
  }

  @Test
  void allOfTheCatalogIsListed() {
    assertThat(licet("terms", "list").out())
        .contains("53 platforms, 81 documents, 176 versions, 859 clauses");
    assertThat(licet("license", "list").out())
        .contains("CC-BY-4.0")
        .endsWith("\n134 licenses, and 25 terms of data use that stand beside a license\n");
  }

  @Test
  void aDrawingGoesToAFile() throws IOException {
    Path file = folder.resolve("x.svg");
    CliRun run = licet("terms", "timeline", "x", "-o", "svg=" + file);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("licet: wrote `" + file + "`\n");
    assertThat(Files.readString(file)).startsWith("<?xml").contains("<title id=");
  }

  @Test
  void theCatalogThatShipsIsCleanOnTheDayOfTheTests() {
    CliRun run = licet("terms", "lint", "--quiet");
    assertThat(run.out()).matches("0 errors, 0 warnings, \\d+ notices? as of 2026-11-21\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void whatGrowsStaleIsANoticeAndFailsNothing() {
    CliRun run = licet("terms", "lint", "--as-of", "2036-01-01");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .filteredOn(line -> line.startsWith("notice: "))
        .hasSizeGreaterThan(50);
  }
}
