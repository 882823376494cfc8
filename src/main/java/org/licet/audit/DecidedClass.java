package org.licet.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.catalog.RegisteredDomain;
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
 * @param domain the domain without known terms that the member comes from, if that is found
 */
record DecidedClass(
    UsageRecord member,
    Judgment judgment,
    List<Draft> drafts,
    List<Clause> grantClauses,
    Optional<String> domain) {
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
    Optional<String> domain =
        member
            .url()
            .flatMap(RegisteredDomain::of)
            .filter(own -> drafts.values().stream().anyMatch(draft -> draft.isOfDomain(own)));
    return new DecidedClass(member, judgment, List.copyOf(drafts.values()), grants, domain);
  }

  /** The same for records that come from another such domain. */
  DecidedClass from(String other) {
    return new DecidedClass(
        member,
        judgment,
        drafts.stream()
            .map(
                draft ->
                    domain.filter(draft::isOfDomain).isPresent() ? draft.withSource(other) : draft)
            .toList(),
        grantClauses,
        domain);
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
