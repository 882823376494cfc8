package org.licet.oracle;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licet.model.Verdict;

/**
 * What the oracle says of one record.
 *
 * @param findings its reasons
 */
record OracleAnswer(List<OracleFinding> findings) {
  OracleAnswer {
    findings = List.copyOf(findings);
  }

  /** The worst of the reasons. */
  Verdict verdict() {
    return findings.stream().map(OracleFinding::level).reduce(Verdict.PERMITTED, Verdict::worse);
  }

  /** The ids of the violations. */
  SortedSet<String> violations() {
    return at(Verdict.VIOLATION).stream()
        .map(finding -> finding.kind().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The prohibitions that are broken. */
  SortedSet<String> prohibitions() {
    return at(Verdict.VIOLATION).stream()
        .filter(finding -> finding.kind().id().startsWith("prohibited"))
        .flatMap(finding -> finding.clauses().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is missing, for a review. */
  SortedSet<String> missing() {
    return at(Verdict.REVIEW).stream()
        .flatMap(finding -> finding.missing().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<OracleFinding> at(Verdict level) {
    return findings.stream().filter(finding -> finding.level() == level).toList();
  }
}
