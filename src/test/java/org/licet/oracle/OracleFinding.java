package org.licet.oracle;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.licet.model.Clause;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;

/**
 * One reason that the oracle finds.
 *
 * @param kind the finding id
 * @param level what it makes of the verdict
 * @param act the act that it is about; empty when it is about the whole source
 * @param clauses IRIs of the clauses that it rests on
 * @param missing record keys that would settle it
 */
record OracleFinding(
    FindingKind kind,
    Verdict level,
    String act,
    SortedSet<String> clauses,
    SortedSet<String> missing) {
  OracleFinding {
    clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  static OracleFinding of(
      FindingKind kind,
      Verdict level,
      String act,
      Collection<Clause> clauses,
      Collection<String> missing) {
    TreeSet<String> iris = new TreeSet<>();
    clauses.forEach(clause -> iris.add(clause.iri()));
    return new OracleFinding(kind, level, act, iris, new TreeSet<>(missing));
  }

  /** The same reason, where it holds only under one of several possibilities. */
  OracleFinding onlyPossibly(Collection<String> supposed) {
    TreeSet<String> more = new TreeSet<>(missing);
    more.addAll(supposed);
    return new OracleFinding(FindingKind.MISSING_FACT, Verdict.REVIEW, act, clauses, more);
  }
}
