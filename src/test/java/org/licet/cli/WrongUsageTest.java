package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.audit.AuditOutcome;
import org.licet.report.ReportFixture;

/** What is said about options that cannot be understood; nothing is judged then. */
class WrongUsageTest {

  @ParameterizedTest(name = "licet {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                               | say what to do
          audi                                             | unknown command `audi`; did you mean `audit`?
          dance                                            | unknown command `dance`
          audit                                            | missing `INPUT`
          audit a --purpos commercial                      | unknown option `--purpos`; did you mean `--purpose`?
          audit a --fail-om=never                          | unknown option `--fail-om`; did you mean `--fail-on`?
          audit a --xyz                                    | unknown option `--xyz`
          audit a --fail-on maybe                          | `--fail-on`: unknown level `maybe`; use `review`, `violation` or `never`
          audit a --as-of yesterday                        | `--as-of`: `yesterday` is not a day: use `YYYY-MM-DD`
          audit a --as-of 2026-02-30                       | `--as-of`: `2026-02-30` is not a day
          audit a --used 2023-04-19T10:00                  | `--used`: `2023-04-19T10:00` has no time zone
          audit a --fact accountActive                     | `--fact`: `accountActive` must be `KEY=VALUE`
          audit a --fact =true                             | `--fact`: `=true` must be `KEY=VALUE`
          audit a -o pdf=x                                 | `-o`: unknown format `pdf`; known are `json`, `md`, `html`
          audit a -o json                                  | `-o`: `json` must be `FORMAT=FILE`
          audit a -o json=x -o md=x                        | `-o`: two reports go to `x`
          audit a -o json=x --keep x                       | two results go to `x`
          audit a -o json=no/such/folder/x                 | `no/such/folder/x`: there is no such folder
          audit a --decisions src                          | `src` is a folder; name a file
          audit pom.xml --keep ./pom.xml                   | `./pom.xml` is an input; it is not replaced
          audit a --reading                                | missing `--reading READING`
          audit a --reading x --reading y                  | option `--reading` (READING) should be specified only once
          ask --platform x                                 | missing `--action ACTION`
          ask --action store                               | say where the data came from: `--platform`, `--url` or `--dataset`
          ask --action store --platform x --count -1       | `--count`: `-1` is not a whole number, 0 or more
          ask --action store --platform x --count 1.5      | `--count`: `1.5` is not a whole number, 0 or more
          ask --action store --platform x extra            | unknown argument `extra`
          convert r.json                                   | say what to write: `-o FORMAT=FILE`
          explain r.json                                   | missing `FINGERPRINT`
          """)
  void isOneLineThatSaysWhatToDo(String line, String message) {
    FakeAudit audit = new FakeAudit(new AuditOutcome(ReportFixture.green(), 0));
    CliRun run = CliRun.of(audit, line.isEmpty() ? new String[0] : line.split(" +"));
    assertThat(run.err()).startsWith("licet: " + message).endsWith(" --help`)\n").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(64);
    assertThat(audit.requests).isEmpty();
  }

  @Test
  void anEmptyValueIsRefused() {
    CliRun run =
        CliRun.of(
            new FakeAudit(new AuditOutcome(ReportFixture.green(), 0)), "audit", "a", "--tier", "");
    assertThat(run.err()).startsWith("licet: `--tier`: an empty value says nothing; leave it out");
    assertThat(run.exit()).isEqualTo(64);
  }

  @Test
  void whatAUserTypedIsShownVisibly() {
    CliRun run =
        CliRun.of(
            new FakeAudit(new AuditOutcome(ReportFixture.green(), 0)),
            "audit",
            "a",
            "--as-of",
            "\u001b[2J\u202e");
    assertThat(run.err()).contains("`<U+001B>[2J<U+202E>` is not a day");
  }

  @ParameterizedTest
  @CsvSource({"--purpos, --purpose", "--platfrom, --platform", "--outptu, --output"})
  void theNearestOptionIsNamed(String typed, String meant) {
    assertThat(Nearest.to(typed, List.of("--purpose", "--platform", "--output", "--used")))
        .contains(meant);
  }

  @Test
  void aWordThatIsNearNothingNamesNothing() {
    assertThat(Nearest.to("--frobnicate", List.of("--purpose", "--platform"))).isEmpty();
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }
}
