package org.licet.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licet.model.Clause;
import org.licet.model.UsageRecord;
import org.licet.rules.Judgment;

/**
 * A usage class with what was decided about it.
 *
 * @param member the record through which it was decided
 * @param judgment what the rules concluded
 * @param drafts the findings, ceilings aside
 * @param grantClauses the clauses that grant it
 */
record DecidedClass(
    UsageRecord member, Judgment judgment, List<Draft> drafts, List<Clause> grantClauses) {
  DecidedClass {
    drafts = List.copyOf(drafts);
    grantClauses = List.copyOf(grantClauses);
  }

  /** What the rules concluded, made into findings: several texts that say the same make one. */
  static DecidedClass of(UsageRecord member, Judgment judgment) {
    Map<List<Object>, Draft> drafts = new LinkedHashMap<>();
    judgment.settled().stream()
        .map(Draft::of)
        .forEach(draft -> drafts.merge(draft.topic(), draft, Draft::with));
    List<Clause> grants =
        judgment.granted().stream()
            .flatMap(granted -> granted.clauses().stream())
            .distinct()
            .toList();
    return new DecidedClass(member, judgment, List.copyOf(drafts.values()), grants);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
