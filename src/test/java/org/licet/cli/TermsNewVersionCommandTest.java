package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.audit.AuditOutcome;
import org.licet.report.ReportFixture;

/** {@code licet terms new-version}: from the command to a version that lint accepts. */
class TermsNewVersionCommandTest {
  private static final String BEGIN =
      "terms new-version reddit/user-agreement --from 2027-01-01 --basis stated-in-document"
          + " --url https://redditinc.com/policies/user-agreement";

  @TempDir private Path catalog;

  private CliRun licet(String args) {
    return CliRun.of(
        new FakeAudit(new AuditOutcome(ReportFixture.story(), 0)),
        (args + " --catalog " + catalog).split(" "));
  }

  @Test
  void lintSaysWhatIsMissingUntilThePersonHasAddedIt() throws IOException {
    assertThat(licet(BEGIN).exit()).isZero();
    CliRun before = licet("terms lint --quiet");
    assertThat(before.exit()).isEqualTo(65);
    assertThat(before.out())
        .contains(
            "version `red-ua-2027-01-01` has the source `red-ua-2027-01-01-source-1`, which the file"
                + " does not describe");

    Path file = catalog.resolve("platforms/reddit.ttl");
    Files.writeString(
        file,
        Files.readString(file)
            + "\n:red-ua-2027-01-01-source-1 a prov:Entity ;\n    licet:sourceKind \"web-page\" ;\n"
            + "    schema:url <https://redditinc.com/policies/user-agreement> .\n");
    CliRun after = licet("terms lint --quiet");
    assertThat(after.out()).startsWith("0 errors, 0 warnings");
    assertThat(after.exit()).isZero();

    assertThat(licet("terms show reddit/user-agreement@2026-12-31").out())
        .contains("2026-07-01 to 2026-12-31")
        .contains("red-ua-2026-07-01-exploit");
    assertThat(licet("terms show reddit/user-agreement@2027-01-01").out())
        .contains("since 2027-01-01")
        .contains("red-ua-2027-01-01-exploit")
        .doesNotContain("primary-text-read");
    assertThat(licet("terms diff reddit/user-agreement@2026-12-31 2027-01-01").out())
        .contains("0 added, 0 removed, 7 changed, 0 the same");
  }

  @Test
  void aSecondRunForTheSameDayIsRefusedAndChangesNothing() throws IOException {
    licet(BEGIN);
    Path file = catalog.resolve("platforms/reddit.ttl");
    String once = Files.readString(file);
    // The source has to be described before the catalog loads again.
    Files.writeString(
        file,
        once
            + "\n:red-ua-2027-01-01-source-1 a prov:Entity ; licet:sourceKind \"web-page\" ;"
            + " schema:url <https://redditinc.com/> .\n");
    String complete = Files.readString(file);
    CliRun again = licet(BEGIN);
    assertThat(again.exit()).isEqualTo(64);
    assertThat(again.err()).contains("`red-ua-2027-01-01` begins on 2027-01-01");
    assertThat(file).hasContent(complete);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from 2027-13-01 --basis announced --url https://a.example|is not a day",
        "--from 2027-01-01 --basis rumor --url https://a.example|unknown basis `rumor`",
        "--from 2027-01-01 --basis announced --url ftp://a.example|must begin with `https://`",
        "--from 2020-01-01 --basis announced --url https://a.example|cannot begin on 2020-01-01",
        "--from 2027-01-01 --basis announced --url https://a.example --id a/b|may hold only"
      })
  void whatCannotBeAVersionIsRefusedAndNothingIsWritten(String options, String message) {
    CliRun run = licet("terms new-version reddit/user-agreement " + options);
    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.err()).contains(message);
    assertThat(catalog).isEmptyDirectory();
  }

  @Test
  void whereTwoVersionsShareTheWorldOneHasToBeNamed() {
    String start = "terms new-version x/terms-of-service --from 2027-01-01 --basis announced";
    CliRun open = licet(start + " --url https://x.com/tos");
    assertThat(open.exit()).isEqualTo(64);
    assertThat(open.err()).contains("say with `--of` which one ends, `xtos-2026-01-15-eu`");
    CliRun named = licet(start + " --url https://x.com/tos --of xtos-2026-01-15-eu");
    assertThat(named.out()).contains("`xtos-2027-01-01-eu` begun with");
  }
}
