package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.licet.model.Constraint;
import org.licet.model.Operand;
import org.licet.model.Operator;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/** Three-valued conditions (DESIGN section 3, point 3). */
final class Conditions {
  private final Vocabulary vocabulary;

  Conditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What an unknown condition is about. */
  enum About {
    FACT,
    /** The part of the data that is used. */
    PART,
    /** A quantity, counted over the whole audit. */
    QUANTITY,
    /** What the deal permits elsewhere. */
    DEAL,
    /** The other findings of the record. */
    BREACH
  }

  record Outcome(Truth truth, About about, List<String> missing) {}

  /** The outcomes of the conditions, each of which must hold; a conjunction is taken apart. */
  List<Outcome> outcomes(List<Constraint> constraints, Stated stated, boolean permission) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Logical all
          && all.connective() == Constraint.Logical.Connective.AND) {
        outcomes.addAll(outcomes(all.parts(), stated, permission));
      } else {
        outcomes.add(outcome(constraint, stated, permission));
      }
    }
    return outcomes;
  }

  private Outcome outcome(Constraint constraint, Stated stated, boolean permission) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return comparison(comparison, stated, permission);
    }
    if (constraint instanceof Constraint.Logical logical) {
      return logical(logical, stated, permission);
    }
    return new Outcome(Truth.UNKNOWN, About.QUANTITY, List.of("count"));
  }

  private Outcome logical(Constraint.Logical logical, Stated stated, boolean permission) {
    Truth all = Truth.TRUE;
    Truth any = Truth.FALSE;
    int sure = 0;
    boolean open = false;
    boolean onlyParts = true;
    List<String> missing = new ArrayList<>();
    for (Constraint part : logical.parts()) {
      Outcome outcome = outcome(part, stated, permission);
      all = all.and(outcome.truth());
      any = any.or(outcome.truth());
      sure += outcome.truth() == Truth.TRUE ? 1 : 0;
      if (outcome.truth() == Truth.UNKNOWN) {
        open = true;
        onlyParts &= outcome.about() == About.PART;
      }
      missing.addAll(outcome.missing());
    }
    Truth truth =
        switch (logical.connective()) {
          case AND, AND_SEQUENCE -> all;
          case OR -> any;
          case XONE -> sure > 1 ? Truth.FALSE : open ? Truth.UNKNOWN : Truth.of(sure == 1);
        };
    boolean unknown = truth == Truth.UNKNOWN;
    return new Outcome(
        truth, unknown && onlyParts ? About.PART : About.FACT, unknown ? missing : List.of());
  }

  private Outcome comparison(Constraint.Comparison wanted, Stated stated, boolean permission) {
    for (Value right : wanted.right()) {
      if (right instanceof Value.Term term && vocabulary.isDerivedFromDeal(term.iri())) {
        return new Outcome(Truth.UNKNOWN, About.DEAL, List.of());
      }
    }
    Operand operand = stated.operand(wanted.operand());
    Operand.WhenMissing absence = wanted.whenMissing().orElse(operand.whenMissing());
    if (absence == Operand.WhenMissing.DERIVED) {
      return new Outcome(Truth.UNKNOWN, About.BREACH, List.of());
    }
    String key = operand.recordKey().replaceFirst("^facts\\.", "");
    List<Value> values = stated.of(operand.id());
    boolean negative = wanted.operator().isNegative();
    if (values.isEmpty()) {
      return switch (absence) {
        case NOT_SHOWN -> new Outcome(Truth.of(negative), About.FACT, List.of());
        case PART -> new Outcome(Truth.UNKNOWN, About.PART, List.of(key));
        case UNKNOWN, DERIVED -> new Outcome(Truth.UNKNOWN, About.FACT, List.of(key));
      };
    }
    Truth truth = holds(wanted, values, permission);
    if (wanted.doubtful() && truth == Truth.of(!negative)) {
      return new Outcome(Truth.UNKNOWN, About.FACT, List.of());
    }
    return new Outcome(truth, About.FACT, truth == Truth.UNKNOWN ? List.of(key) : List.of());
  }

  /** A permission must hold for every value that is stated, a burden bites for any of them. */
  private Truth holds(Constraint.Comparison wanted, List<Value> values, boolean permission) {
    if (wanted.operator() == Operator.IS_ALL_OF || wanted.operator() == Operator.HAS_PART) {
      Truth all = Truth.TRUE;
      for (Value right : wanted.right()) {
        Truth some = Truth.FALSE;
        for (Value value : values) {
          some = some.or(same(vocabulary, value, right));
        }
        all = all.and(some);
      }
      return all;
    }
    Truth truth = Truth.of(permission);
    for (Value value : values) {
      Truth one = one(wanted, value);
      truth = permission ? truth.and(one) : truth.or(one);
    }
    return truth;
  }

  private Truth one(Constraint.Comparison wanted, Value value) {
    Truth among = Truth.FALSE;
    for (Value right : wanted.right()) {
      among = among.or(same(vocabulary, value, right));
    }
    Value first = wanted.right().get(0);
    return switch (wanted.operator()) {
      case NEQ, IS_NONE_OF -> among.not();
      case LT -> order(value, first, sign -> sign < 0);
      case LTEQ -> order(value, first, sign -> sign <= 0);
      case GT -> order(value, first, sign -> sign > 0);
      case GTEQ -> order(value, first, sign -> sign >= 0);
      default -> among;
    };
  }

  /** Whether a value is another or narrower; values without a stated relation are different. */
  static Truth same(Vocabulary vocabulary, Value value, Value wanted) {
    if (value instanceof Value.Term term && wanted instanceof Value.Term other) {
      return vocabulary.isA(term.iri(), other.iri());
    }
    if (value instanceof Value.Text || wanted instanceof Value.Text) {
      return Truth.of(value.toString().equalsIgnoreCase(wanted.toString()));
    }
    if (value instanceof Value.Flag && wanted instanceof Value.Flag) {
      return Truth.of(value.equals(wanted));
    }
    return order(value, wanted, sign -> sign == 0);
  }

  private static Truth order(Value value, Value wanted, IntPredicate holds) {
    if (value instanceof Value.Numeric number && wanted instanceof Value.Numeric other) {
      return Truth.of(holds.test(number.number().compareTo(other.number())));
    }
    if (value instanceof Value.Dated dated && wanted instanceof Value.Dated other) {
      return Truth.of(holds.test(dated.moment().compareTo(other.moment())));
    }
    if (value instanceof Value.Span span && wanted instanceof Value.Span other) {
      return Truth.of(holds.test(span.duration().compareTo(other.duration())));
    }
    return Truth.UNKNOWN;
  }
}
