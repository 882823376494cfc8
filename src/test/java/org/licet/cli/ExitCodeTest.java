package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.audit.AuditOutcome;
import org.licet.model.AuditReport;
import org.licet.report.ReportFixture;

/** Which exit code a run ends with (DESIGN section 4, commands; RULINGS, bad records). */
class ExitCodeTest {

  @ParameterizedTest(
      name = "{0} permitted, {1} duty, {2} review, {3} violation, {4} invalid, fail on {5}: {6}")
  @CsvSource({
    // permitted, duty, review, violation, invalid records, fail on, exit code
    "5, 0, 0, 0, 0, review,    0",
    "5, 3, 0, 0, 0, review,    0",
    "5, 0, 2, 0, 0, review,    2",
    "5, 0, 2, 1, 0, review,    1",
    "0, 0, 0, 1, 0, review,    1",
    "5, 0, 2, 0, 0, violation, 0",
    "5, 0, 2, 1, 0, violation, 1",
    "5, 0, 2, 1, 0, never,     0",
    "5, 0, 1, 0, 1, review,    65",
    "5, 0, 1, 1, 1, review,    1",
    "5, 0, 1, 0, 1, violation, 65",
    "5, 0, 1, 1, 1, never,     65",
    "0, 0, 3, 0, 3, review,    65",
    "0, 0, 3, 0, 3, never,     65",
    "0, 0, 0, 0, 0, review,    3",
    "0, 0, 0, 0, 0, never,     3",
  })
  void anAuditEndsWith(
      long permitted,
      long duty,
      long review,
      long violation,
      long invalid,
      String failOn,
      int exit) {
    FakeAudit audit =
        new FakeAudit(
            new AuditOutcome(ReportFixture.counting(permitted, duty, review, violation), invalid));
    assertThat(CliRun.of(audit, "audit", "in.jsonl", "--fail-on", failOn).exit()).isEqualTo(exit);
    assertThat(
            CliRun.of(audit, "ask", "--action", "store", "--platform", "x", "--fail-on", failOn)
                .exit())
        .isEqualTo(exit);
  }

  @Test
  void aRefusedFileAmongOthersIsBadInputUnlessThereAreViolations() {
    assertThat(exitWithRefusedInput(ReportFixture.counting(5, 0, 0, 0))).isEqualTo(65);
    assertThat(exitWithRefusedInput(ReportFixture.counting(5, 0, 0, 1))).isEqualTo(1);
  }

  /** Files that were found; one that is named ends the run before there is a report. */
  @Test
  void whereEveryFileWasRefusedNothingWasChecked() {
    assertThat(exitWithRefusedInput(ReportFixture.counting(0, 0, 0, 0))).isEqualTo(3);
  }

  private static int exitWithRefusedInput(AuditReport report) {
    AuditReport.Run run =
        new AuditReport.Run(
            "licet",
            LocalDate.parse("2026-11-21"),
            "standard",
            List.of(new AuditReport.Input("a.xls", "", "", 0, "not a format that Licet reads")),
            "",
            "",
            1,
            new TreeMap<>(),
            1);
    AuditReport refused =
        new AuditReport(
            run, report.verdicts(), List.of(), List.of(), report.vacuity(), report.notices());
    return CliRun.of(new FakeAudit(new AuditOutcome(refused, 0)), "audit", "a.xls").exit();
  }
}
