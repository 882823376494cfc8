package org.licet.group;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.licet.model.Constraint;
import org.licet.model.Operand;
import org.licet.model.Value;
import org.licet.odrl.ConstraintComparison;
import org.licet.odrl.ConstraintComparison.Several;
import org.licet.vocab.Vocabulary;

/** What the clauses that can reach a record look at: comparisons by operand, and days. */
final class Cell {
  /** Facts that rules look at by their value. */
  static final List<String> RAW =
      List.of(
          "accountActive",
          "apiLicensee",
          "memorization",
          "signal",
          "signalAudience",
          "signalSays",
          "signalTime",
          "sourceModel");

  private final Vocabulary vocabulary;
  private final ConstraintComparison comparison;
  private final SortedMap<String, Set<Constraint.Comparison>> comparisons;
  private final NavigableSet<LocalDate> breakpoints;
  private final Map<String, Map<List<String>, String>> codes = new HashMap<>();
  private final List<String> operands;

  Cell(
      Vocabulary vocabulary,
      SortedMap<String, Set<Constraint.Comparison>> comparisons,
      NavigableSet<LocalDate> breakpoints) {
    this.vocabulary = vocabulary;
    this.comparison = new ConstraintComparison(vocabulary::isA);
    this.comparisons = comparisons;
    this.breakpoints = breakpoints;
    this.operands =
        comparisons.keySet().stream()
            .filter(
                operand ->
                    !Set.of(
                                "tier",
                                "assigneeType",
                                "purpose",
                                "recipient",
                                "jurisdiction",
                                "channel")
                            .contains(operand)
                        && !RAW.contains(operand))
            .toList();
  }

  /** The facts that some clause compares, sorted. */
  List<String> operands() {
    return operands;
  }

  /** The class of a value: the truth of every comparison of the cell with it. */
  String code(String operand, List<String> stated) {
    if (stated.isEmpty()) {
      return "-";
    }
    return codes
        .computeIfAbsent(operand, key -> new HashMap<>())
        .computeIfAbsent(stated, values -> codeOf(operand, values));
  }

  private String codeOf(String operand, List<String> stated) {
    Optional<Operand> known = vocabulary.operand(operand);
    if (known.isEmpty()) {
      return stated.toString();
    }
    List<Value> values = stated.stream().map(text -> vocabulary.value(known.get(), text)).toList();
    StringBuilder code = new StringBuilder();
    for (Constraint.Comparison comparison : comparisons.getOrDefault(operand, Set.of())) {
      for (Several several : Several.values()) {
        code.append(
            this.comparison
                .compare(comparison.operator(), values, comparison.right(), several)
                .ordinal());
      }
    }
    return code.toString();
  }

  /** The interval between two days on which some text changes. */
  String interval(LocalDate day) {
    LocalDate start = breakpoints.floor(day);
    return start == null ? "" : start.toString();
  }
}
