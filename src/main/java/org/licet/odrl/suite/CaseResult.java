package org.licet.odrl.suite;

import java.util.List;

/**
 * What running a case came to.
 *
 * @param suite name of the suite
 * @param id name of the case
 * @param status whether the answer was the expected one
 * @param remarks the differences, or why the case was not run
 */
public record CaseResult(String suite, String id, Status status, List<String> remarks) {
  public CaseResult {
    remarks = List.copyOf(remarks);
  }

  /** Whether the answer was the expected one. */
  public enum Status {
    PASSED,
    /** Passed after a misprint of the suite was corrected (see the remarks). */
    PASSED_CORRECTED,
    FAILED,
    NOT_RUN
  }

  /** Whether the answer was the expected one. */
  public boolean isPassed() {
    return status == Status.PASSED || status == Status.PASSED_CORRECTED;
  }
}
