package org.licet.report;

import java.util.List;
import org.licet.model.AuditReport;
import org.licet.model.Finding;
import org.licet.model.Verdict;

/** How many records got each verdict, with the words for it. */
record Verdicts(AuditReport report) {
  static final List<Verdict> WORST_FIRST =
      List.of(Verdict.VIOLATION, Verdict.REVIEW, Verdict.DUTY, Verdict.PERMITTED);

  /** How many records got the verdict. */
  long count(Verdict verdict) {
    return report.verdicts().getOrDefault(verdict, 0L);
  }

  /** The share of the records that got the verdict, from 0 to 1; 0 when there are no records. */
  double share(Verdict verdict) {
    return report.records() == 0 ? 0 : (double) count(verdict) / report.records();
  }

  /** The words for a verdict, which for a violation depend on whether the uses are planned. */
  String label(Verdict verdict) {
    List<Finding> findings =
        report.findings().stream().filter(finding -> finding.level() == verdict).toList();
    boolean anyPlanned = findings.stream().anyMatch(Finding::planned);
    boolean allPlanned = anyPlanned && findings.stream().allMatch(Finding::planned);
    String done = verdict.label(false);
    String planned = verdict.label(true);
    return allPlanned
        ? planned
        : anyPlanned && !planned.equals(done) ? done + " / " + planned : done;
  }
}
