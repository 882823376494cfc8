package org.licet.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.licet.model.Clause;
import org.licet.rules.fact.Settled;

/**
 * What came of a case.
 *
 * @param judgment what the rules concluded in the end
 * @param said every conclusion on the way as a sentence, sorted, by the rule that drew it
 * @param grounds on how many facts each of these conclusions rests, sorted, by the rule
 */
record Observed(
    Judgment judgment,
    SortedMap<String, List<String>> said,
    SortedMap<String, List<Integer>> grounds) {
  String verdict() {
    return judgment.verdict().id();
  }

  /** What a rule concluded. */
  List<String> saidBy(String rule) {
    return said.getOrDefault(rule, List.of());
  }

  TreeSet<String> findings() {
    TreeSet<String> kinds = new TreeSet<>();
    judgment.settled().forEach(settled -> kinds.add(kind(settled)));
    return kinds;
  }

  /** A violation that holds only on a supposition is told as the fact that is missing. */
  private static String kind(Settled settled) {
    return settled.isLowered() ? "missing-fact" : settled.concern().kind().id();
  }

  TreeSet<String> cites() {
    TreeSet<String> clauses = new TreeSet<>();
    judgment.settled().forEach(each -> add(clauses, each.concern().clauses()));
    judgment.granted().forEach(each -> add(clauses, each.clauses()));
    judgment.parts().forEach(each -> clauses.add(each.covers().clause().id()));
    judgment.exposures().forEach(each -> clauses.add(each.covers().clause().id()));
    return clauses;
  }

  private static void add(TreeSet<String> ids, List<Clause> clauses) {
    clauses.forEach(clause -> ids.add(clause.id()));
  }

  TreeSet<String> missing() {
    TreeSet<String> missing = new TreeSet<>();
    judgment.settled().forEach(settled -> missing.addAll(settled.missing()));
    judgment.exposures().forEach(exposure -> missing.addAll(exposure.missing()));
    return missing;
  }

  /** The clauses whose ceilings the record counts towards, for certain or perhaps. */
  TreeSet<String> caps() {
    TreeSet<String> caps = new TreeSet<>();
    judgment
        .exposures()
        .forEach(
            exposure ->
                caps.add(
                    exposure.covers().clause().id()
                        + (exposure.certain() ? " for certain" : " perhaps")));
    return caps;
  }
}
