package org.licet.audit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The decisions row by row: those of the classes, with what ceilings add. */
final class RowDecisions {
  private final Rows rows;
  private final Map<Integer, List<Draft>> quotas;
  private final Map<DecidedClass, RowDecision> classes = new IdentityHashMap<>();

  RowDecisions(AuditRun run) {
    this.rows = run.rows();
    this.quotas = run.quotaFindings();
  }

  /** The decision of a row. */
  RowDecision of(int row) {
    if (rows.invalid(row).isPresent()) {
      return RowDecision.of(rows.invalid(row).get());
    }
    DecidedClass decided = rows.classOf(row);
    List<Draft> more = quotas.getOrDefault(row, List.of());
    return more.isEmpty()
        ? classes.computeIfAbsent(decided, key -> RowDecision.of(key, List.of()))
        : RowDecision.of(decided, more);
  }
}
