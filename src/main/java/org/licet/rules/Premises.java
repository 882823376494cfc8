package org.licet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Operand;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.odrl.ConstraintComparison;
import org.licet.odrl.ConstraintComparison.Several;
import org.licet.rules.fact.Covers;
import org.licet.rules.fact.Premise;
import org.licet.rules.fact.Premise.Aspect;
import org.licet.rules.fact.Statements;
import org.licet.vocab.Vocabulary;

/**
 * Compares the conditions of a clause with what is stated; what it means that something is not
 * stated is said by the operand ({@code licet:whenMissing}, DESIGN section 3, point 3).
 */
public final class Premises {
  private final Vocabulary vocabulary;
  private final ConstraintComparison comparison;
  private final Acts acts;

  /** Premises over this vocabulary. */
  public Premises(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.acts = new Acts(vocabulary);
    this.comparison = new ConstraintComparison(vocabulary::isA);
  }

  /** The premises of a clause that covers an act, one a condition, in the order of the clause. */
  public List<Premise> of(Covers covers) {
    Statements statements = covers.act().getBranch().getStatements();
    boolean permission = covers.clause().modality() == Clause.Modality.PERMISSION;
    List<Premise> premises = new ArrayList<>();
    for (Constraint constraint : flat(conditions(covers))) {
      Outcome outcome = outcome(constraint, statements, permission);
      premises.add(
          new Premise(
              covers,
              constraint,
              outcome.truth(),
              outcome.missing(),
              outcome.stated(),
              outcome.aspect()));
    }
    return premises;
  }

  /** The conditions of the clause, and those of the action where it is named only with its own. */
  private List<Constraint> conditions(Covers covers) {
    Clause clause = covers.clause();
    List<Constraint> conditions = new ArrayList<>(clause.constraints());
    if (covers.narrower().isEmpty() && acts.coversRefined(clause, covers.act().getAction())) {
      acts.refinedFor(clause, covers.act().getAction())
          .ifPresent(action -> conditions.addAll(clause.refinements().get(action)));
    }
    return conditions;
  }

  /** What a list of conditions comes to, for a rule of law beside the instruments. */
  public List<Outcome> outcomes(List<Constraint> constraints, Statements statements) {
    return flat(constraints).stream()
        .map(constraint -> outcome(constraint, statements, true))
        .toList();
  }

  /**
   * What one condition comes to.
   *
   * @param constraint the condition
   * @param truth whether it holds
   * @param missing record keys that would settle it
   * @param stated what was compared, in words
   * @param aspect what kind of condition it is
   */
  public record Outcome(
      Constraint constraint, Truth truth, List<String> missing, String stated, Aspect aspect) {}

  /** Conditions joined by a logical "and" are conditions of their own. */
  static List<Constraint> flat(List<Constraint> constraints) {
    List<Constraint> flat = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Logical logical
          && logical.connective() == Constraint.Logical.Connective.AND) {
        flat.addAll(flat(logical.parts()));
      } else {
        flat.add(constraint);
      }
    }
    return flat;
  }

  private Outcome outcome(Constraint constraint, Statements statements, boolean permission) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return compare(comparison, statements, permission);
    }
    if (constraint instanceof Constraint.Logical logical) {
      return combine(logical, statements, permission);
    }
    return new Outcome(
        constraint, Truth.UNKNOWN, List.of("count"), "counted over all records", Aspect.CEILING);
  }

  private Outcome combine(Constraint.Logical logical, Statements statements, boolean permission) {
    List<Outcome> parts =
        logical.parts().stream().map(part -> outcome(part, statements, permission)).toList();
    Truth truth =
        switch (logical.connective()) {
          case AND, AND_SEQUENCE ->
              parts.stream().map(Outcome::truth).reduce(Truth.TRUE, Truth::and);
          case OR -> parts.stream().map(Outcome::truth).reduce(Truth.FALSE, Truth::or);
          case XONE -> exactlyOne(parts);
        };
    List<String> missing =
        truth == Truth.UNKNOWN
            ? parts.stream().flatMap(part -> part.missing().stream()).distinct().toList()
            : List.of();
    String stated =
        parts.stream().map(Outcome::stated).distinct().collect(Collectors.joining("; "));
    boolean part =
        truth == Truth.UNKNOWN
            && parts.stream()
                .allMatch(p -> p.truth() != Truth.UNKNOWN || p.aspect() == Aspect.PART);
    return new Outcome(logical, truth, missing, stated, part ? Aspect.PART : Aspect.FACT);
  }

  private static Truth exactlyOne(List<Outcome> parts) {
    long certain = parts.stream().filter(part -> part.truth() == Truth.TRUE).count();
    boolean open = parts.stream().anyMatch(part -> part.truth() == Truth.UNKNOWN);
    return certain > 1 ? Truth.FALSE : open ? Truth.UNKNOWN : Truth.of(certain == 1);
  }

  private Outcome compare(
      Constraint.Comparison constraint, Statements statements, boolean permission) {
    Operand operand = statements.operand(constraint.operand());
    List<Value> stated = statements.of(operand.id());
    if (isForTheDeal(constraint)) {
      return new Outcome(
          constraint,
          Truth.UNKNOWN,
          List.of(),
          "what the deal permits elsewhere",
          Aspect.DEAL_EXCEPTION);
    }
    Operand.WhenMissing whenMissing = constraint.whenMissing().orElse(operand.whenMissing());
    if (whenMissing == Operand.WhenMissing.DERIVED) {
      return new Outcome(
          constraint, Truth.UNKNOWN, List.of(), "the other findings", Aspect.OTHER_BREACH);
    }
    if (stated.isEmpty()) {
      return absent(constraint, operand, whenMissing);
    }
    boolean negative = constraint.operator().isNegative();
    // What helps the record must hold for all that it states, what burdens it for any of it.
    Several several = permission == negative ? Several.ANY : Several.ALL;
    Truth truth = comparison.compare(constraint.operator(), stated, constraint.right(), several);
    if (constraint.doubtful() && truth == Truth.of(!negative)) {
      truth = Truth.UNKNOWN;
      return new Outcome(constraint, truth, List.of(), in(operand, stated), Aspect.FACT);
    }
    List<String> missing = truth == Truth.UNKNOWN ? List.of(key(operand)) : List.of();
    return new Outcome(constraint, truth, missing, in(operand, stated), Aspect.FACT);
  }

  private static Outcome absent(
      Constraint.Comparison constraint, Operand operand, Operand.WhenMissing whenMissing) {
    return switch (whenMissing) {
      case NOT_SHOWN ->
          new Outcome(
              constraint,
              Truth.of(constraint.operator().isNegative()),
              List.of(),
              "no " + operand.label() + " is shown",
              Aspect.FACT);
      case PART ->
          new Outcome(
              constraint,
              Truth.UNKNOWN,
              List.of(key(operand)),
              "the record does not say which part of the data it uses",
              Aspect.PART);
      case UNKNOWN, DERIVED ->
          new Outcome(
              constraint,
              Truth.UNKNOWN,
              List.of(key(operand)),
              "`" + key(operand) + "` is not stated",
              Aspect.FACT);
    };
  }

  private boolean isForTheDeal(Constraint.Comparison constraint) {
    return constraint.right().stream()
        .anyMatch(
            value -> value instanceof Value.Term term && vocabulary.isDerivedFromDeal(term.iri()));
  }

  private static String in(Operand operand, List<Value> stated) {
    return key(operand)
        + " is `"
        + stated.stream().map(Value::toString).collect(Collectors.joining("`, `"))
        + "`";
  }

  /** The record's own key: {@code registration}, not {@code facts.registration}. */
  static String key(Operand operand) {
    String key = operand.recordKey();
    return key.startsWith("facts.") ? key.substring("facts.".length()) : key;
  }
}
