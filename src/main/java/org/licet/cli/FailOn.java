package org.licet.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.licet.audit.AuditOutcome;
import org.licet.model.AuditReport;
import org.licet.model.Verdict;

/** From which verdict on a run fails ({@code --fail-on}). */
enum FailOn {
  VIOLATION,
  REVIEW,
  NEVER;

  /** The word on the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant for a word. */
  static Optional<FailOn> ofId(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  /**
   * The exit code of a run. Violations come before bad records and refused files, these before
   * reviews; they fail whatever the threshold is, and so does a run in which nothing was checked:
   * no records at all, in files that were found and refused too (a file that was named and is
   * refused has ended the run before).
   */
  int exitCode(AuditOutcome outcome) {
    AuditReport report = outcome.report();
    if (report.records() == 0 && outcome.invalidRecords() == 0) {
      return ExitCode.NOTHING_CHECKED;
    }
    if (report.records() <= outcome.invalidRecords()) {
      return ExitCode.BAD_INPUT;
    }
    long bad =
        outcome.invalidRecords()
            + report.run().inputs().stream().filter(input -> !input.refused().isEmpty()).count();
    Verdict worst = report.worst().orElseThrow();
    if (this != NEVER && worst == Verdict.VIOLATION) {
      return ExitCode.VIOLATIONS;
    }
    if (bad > 0) {
      return ExitCode.BAD_INPUT;
    }
    return this == REVIEW && worst == Verdict.REVIEW ? ExitCode.REVIEWS : ExitCode.OK;
  }
}
