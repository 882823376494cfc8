package org.licet.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licet.model.AuditReport;
import org.licet.model.Cause;
import org.licet.model.Finding;
import org.licet.model.Verdict;

/** The findings of a report in the order in which people read them. */
final class FindingGroups {
  private final Map<Verdict, List<Finding>> byLevel;

  /** Groups the findings; within a group the order of the report stays. */
  FindingGroups(AuditReport report) {
    byLevel =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    Finding::level, () -> new EnumMap<>(Verdict.class), Collectors.toList()));
  }

  /** The findings that make a verdict. */
  List<Finding> of(Verdict level) {
    return byLevel.getOrDefault(level, List.of());
  }

  /** The findings that change no verdict. */
  List<Finding> notes() {
    return of(Verdict.PERMITTED);
  }

  /** The findings at review, by cause in the order of the causes. */
  SortedMap<Cause, List<Finding>> reviewsByCause() {
    TreeMap<Cause, List<Finding>> groups =
        of(Verdict.REVIEW).stream()
            .filter(finding -> finding.cause().isPresent())
            .collect(
                Collectors.groupingBy(
                    finding -> finding.cause().orElseThrow(), TreeMap::new, Collectors.toList()));
    return Collections.unmodifiableSortedMap(groups);
  }

  /** The findings at review that name no cause: records that could not be read. */
  List<Finding> reviewsWithoutCause() {
    return of(Verdict.REVIEW).stream().filter(finding -> finding.cause().isEmpty()).toList();
  }
}
