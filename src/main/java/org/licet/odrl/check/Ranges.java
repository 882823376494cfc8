package org.licet.odrl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.licet.model.Operator;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.odrl.ConstraintComparison;
import org.licet.odrl.ConstraintComparison.Several;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.policy.Condition.Comparison;

/** Finds bounds that contradict each other. */
final class Ranges {
  private static final BiFunction<String, String, Truth> EQUAL =
      (one, other) -> Truth.of(one.equals(other));
  private static final ConstraintComparison COMPARISON = new ConstraintComparison(EQUAL);

  private Ranges() {}

  /** An operand for which no value satisfies all of these conditions. */
  static Optional<String> contradiction(List<Condition> conditions) {
    Map<String, List<Comparison>> bounds = new TreeMap<>();
    for (Condition condition : conditions) {
      if (condition instanceof Comparison comparison
          && comparison.operator().isPresent()
          && comparison.right().size() == 1) {
        bounds
            .computeIfAbsent(
                comparison.operand() + comparison.unit().orElse(""), any -> new ArrayList<>())
            .add(comparison);
      }
    }
    return bounds.values().stream()
        .filter(
            all -> all.stream().anyMatch(one -> all.stream().anyMatch(other -> apart(one, other))))
        .map(all -> all.get(0).operand())
        .findFirst();
  }

  private static boolean apart(Comparison low, Comparison high) {
    Value from = low.right().get(0);
    Value to = high.right().get(0);
    Operator lower = low.operator().orElseThrow();
    Operator upper = high.operator().orElseThrow();
    boolean below = upper == Operator.LT || upper == Operator.LTEQ || upper == Operator.EQ;
    boolean above = lower == Operator.GT || lower == Operator.GTEQ || lower == Operator.EQ;
    if (!below || !above || low == high) {
      return false;
    }
    boolean strict = upper == Operator.LT || lower == Operator.GT;
    Operator needed = strict ? Operator.GTEQ : Operator.GT;
    if (lower == Operator.EQ && upper == Operator.EQ) {
      return COMPARISON.compare(Operator.EQ, List.of(from), List.of(to), Several.ALL)
          == Truth.FALSE;
    }
    return COMPARISON.compare(needed, List.of(from), List.of(to), Several.ALL) == Truth.TRUE;
  }
}
