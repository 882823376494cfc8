package org.licet.odrl.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Moment;
import org.licet.model.Operator;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.odrl.ConstraintComparison;
import org.licet.odrl.ConstraintComparison.Several;
import org.licet.odrl.Odrl;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.policy.Condition.Comparison;
import org.licet.odrl.policy.Condition.Logical;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.read.Values;
import org.licet.odrl.world.Scope;
import org.licet.odrl.world.Stated;

/** Compares constraints and refinements with what is stated. */
final class Conditions {
  private final ConstraintComparison comparison;

  Conditions(ConstraintComparison.Relations relations) {
    this.comparison = new ConstraintComparison(relations);
  }

  /** All of them, each compared. */
  List<Outcome> all(List<Condition> conditions, Scope scope, Situation situation) {
    return conditions.stream().map(condition -> one(condition, scope, situation)).toList();
  }

  Outcome one(Condition condition, Scope scope, Situation situation) {
    if (condition instanceof Logical logical) {
      List<Outcome> operands = all(logical.operands(), scope, situation);
      Truth truth = logical.connective().combine(operands.stream().map(Outcome::truth).toList());
      List<String> missing =
          truth == Truth.UNKNOWN
              ? operands.stream().flatMap(operand -> operand.missing().stream()).toList()
              : List.of();
      return new Outcome(condition, truth, List.of(), missing, operands);
    }
    return atomic((Comparison) condition, scope, situation);
  }

  private Outcome atomic(Comparison condition, Scope scope, Situation situation) {
    List<Stated> left = situation.left(condition, scope);
    if (condition.operator().isEmpty()) {
      return open(condition, left, situation, "the operator `" + condition.operatorIri() + "`");
    }
    List<Value> right = right(condition, situation);
    if (right.isEmpty()) {
      return open(
          condition, left, situation, "the value of `" + condition.reference().orElse("") + "`");
    }
    if (left.isEmpty()) {
      if (situation.exercises().isKnown() && condition.operand().equals(Odrl.iri("timeInterval"))) {
        // Nothing came before: there is no interval to keep.
        return new Outcome(condition, Truth.TRUE, left, List.of(), List.of());
      }
      return open(condition, left, situation, "`" + shown(condition.operand()) + "`");
    }
    List<Value> stated = new ArrayList<>();
    for (Stated value : left) {
      Optional<Value> inUnit = inUnit(value, condition);
      if (inUnit.isEmpty()) {
        return open(
            condition,
            left,
            situation,
            "`" + shown(condition.operand()) + "` in " + condition.unit().orElse(""));
      }
      stated.add(inUnit.get());
    }
    Operator operator = condition.operator().get();
    Truth truth = compare(operator, stated, right, situation.rule().kind());
    if (truth == Truth.UNKNOWN) {
      return open(
          condition,
          left,
          situation,
          "how `" + shown(condition.operand()) + "` " + operator.words() + " `" + right + "`");
    }
    return new Outcome(condition, truth, left, List.of(), List.of());
  }

  /** Of several stated values each must satisfy a permission, and any can trip a prohibition. */
  private Truth compare(Operator operator, List<Value> stated, List<Value> right, Rule.Kind kind) {
    boolean any = (kind == Rule.Kind.PROHIBITION) != operator.isNegative();
    List<Value> left = stated.stream().map(value -> like(value, right.get(0))).toList();
    List<Value> wanted = right.stream().map(value -> like(value, left.get(0))).toList();
    return comparison.compare(
        operator,
        days(ordered(operator, left), wanted),
        ordered(operator, wanted),
        any ? Several.ANY : Several.ALL);
  }

  private static Value like(Value value, Value other) {
    return value instanceof Value.Text text ? Values.like(text.text(), other).orElse(value) : value;
  }

  /** Where an order is asked for, text is read as what has one. */
  private static List<Value> ordered(Operator operator, List<Value> values) {
    return switch (operator) {
      case LT, LTEQ, GT, GTEQ ->
          values.stream()
              .map(
                  value ->
                      value instanceof Value.Text text
                          ? Values.ordered(text.text()).orElse(value)
                          : value)
              .toList();
      case EQ, NEQ, IS_A, IS_ANY_OF, IS_ALL_OF, IS_NONE_OF, IS_PART_OF, HAS_PART -> values;
    };
  }

  /** An instant compared with a day is taken as its day. */
  private static List<Value> days(List<Value> stated, List<Value> wanted) {
    boolean day = wanted.get(0) instanceof Value.Dated dated && dated.moment().wholeDay();
    return stated.stream()
        .map(
            value ->
                day && value instanceof Value.Dated dated
                    ? new Value.Dated(Moment.ofDay(dated.moment().day()))
                    : value)
        .toList();
  }

  private static Optional<Value> inUnit(Stated stated, Comparison condition) {
    if (stated.unit().isEmpty() || condition.unit().isEmpty()) {
      return Optional.of(stated.value());
    }
    return stated.value() instanceof Value.Numeric number
        ? Units.convert(number.number(), stated.unit().get(), condition.unit().get())
            .map(Value.Numeric::new)
        : Optional.of(stated.value());
  }

  private static List<Value> right(Comparison condition, Situation situation) {
    if (condition.reference().isEmpty()) {
      return condition.right();
    }
    return situation
        .world()
        .about()
        .getOrDefault(condition.reference().get(), java.util.Map.of())
        .getOrDefault(Odrl.RDF + "value", List.of())
        .stream()
        .map(Stated::value)
        .toList();
  }

  /** What is not known: false where everything is stated, unknown elsewhere. */
  private static Outcome open(
      Comparison condition, List<Stated> left, Situation situation, String missing) {
    return situation.attempt().complete()
        ? new Outcome(condition, Truth.FALSE, left, List.of(), List.of())
        : new Outcome(condition, Truth.UNKNOWN, left, List.of(missing), List.of());
  }

  private static String shown(String operand) {
    return operand.startsWith(Odrl.NS) ? operand.substring(Odrl.NS.length()) : operand;
  }
}
