package org.licet.terms.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.Operator;
import org.licet.model.Value;

/**
 * Conditions with every concept named. Where a text says itself that the effect of a condition is
 * not certain, a prohibition holds without it and a permission does not hold at all: the stricter
 * answer, for a plain evaluator has no third one.
 */
final class ClosedConditions {
  private final Concepts concepts;
  private final boolean permission;

  ClosedConditions(Concepts concepts, boolean permission) {
    this.concepts = concepts;
    this.permission = permission;
  }

  /** The conditions, all of which must hold; empty when they can never hold for certain. */
  Optional<List<Constraint>> close(List<Constraint> constraints) {
    List<Constraint> closed = new ArrayList<>();
    for (Constraint constraint : constraints) {
      Closed one = close(constraint);
      if (one.never()) {
        return Optional.empty();
      }
      closed.addAll(one.all());
    }
    return Optional.of(closed.stream().distinct().toList());
  }

  /** A condition in closed form: a conjunction; {@code never} when it cannot hold for certain. */
  private record Closed(boolean never, List<Constraint> all) {}

  private Closed close(Constraint constraint) {
    if (constraint instanceof Comparison comparison) {
      return comparison.doubtful()
          ? new Closed(permission, List.of())
          : new Closed(false, List.of(named(comparison)));
    }
    if (!(constraint instanceof Logical logical)) {
      return new Closed(false, List.of(constraint));
    }
    List<Closed> parts = logical.parts().stream().map(this::close).toList();
    return switch (logical.connective()) {
      case AND, AND_SEQUENCE ->
          new Closed(
              parts.stream().anyMatch(Closed::never),
              parts.stream().flatMap(part -> part.all().stream()).toList());
      case OR -> either(logical, parts.stream().filter(part -> !part.never()).toList());
      case XONE -> either(logical, parts);
    };
  }

  private static Closed either(Logical logical, List<Closed> parts) {
    if (parts.isEmpty()) {
      return new Closed(true, List.of());
    }
    if (parts.stream().anyMatch(part -> part.all().isEmpty())) {
      // One alternative holds always.
      return new Closed(false, List.of());
    }
    List<Constraint> alternatives =
        parts.stream()
            .map(
                part ->
                    part.all().size() == 1
                        ? part.all().get(0)
                        : new Logical(Logical.Connective.AND, part.all()))
            .toList();
    return new Closed(
        false,
        alternatives.size() == 1
            ? alternatives
            : List.of(new Logical(logical.connective(), alternatives)));
  }

  private Constraint named(Comparison comparison) {
    boolean concept = comparison.right().stream().anyMatch(Value.Term.class::isInstance);
    List<Value> right = concept ? concepts.expanded(comparison.right()) : comparison.right();
    boolean several = right.size() > 1;
    Operator operator =
        switch (comparison.operator()) {
          case EQ, IS_A, IS_PART_OF, IS_ANY_OF -> several ? Operator.IS_ANY_OF : Operator.EQ;
          case NEQ, IS_NONE_OF -> several ? Operator.IS_NONE_OF : Operator.NEQ;
          default -> comparison.operator();
        };
    return new Comparison(
        comparison.operand(), operator, right, false, comparison.asOf(), comparison.scope());
  }
}
