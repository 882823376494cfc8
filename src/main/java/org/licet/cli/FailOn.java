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
   * The exit code of a run. Violations come before bad records, bad records before reviews; nothing
   * checked and bad records fail whatever the threshold is.
   */
  int exitCode(AuditOutcome outcome) {
    AuditReport report = outcome.report();
    long bad =
        outcome.invalidRecords()
            + report.run().inputs().stream().filter(input -> !input.refused().isEmpty()).count();
    if (report.records() <= outcome.invalidRecords()) {
      return bad > 0 ? ExitCode.BAD_INPUT : ExitCode.NOTHING_CHECKED;
    }
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
