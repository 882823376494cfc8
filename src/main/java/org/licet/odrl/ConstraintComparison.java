package org.licet.odrl;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.licet.model.Operator;
import org.licet.model.Truth;
import org.licet.model.Value;

/**
 * Compares stated values with the right operand of a constraint (ODRL 2.2 Information Model,
 * section 2.5; vocabulary section 4.1.3), three-valued: what cannot be compared is unknown, never
 * true.
 *
 * @param isA whether one term is another or narrower than it
 */
public record ConstraintComparison(BiFunction<String, String, Truth> isA) {

  /** How several stated values combine. */
  public enum Several {
    /** One of them is enough. */
    ANY,
    /** Every one of them must hold. */
    ALL
  }

  /**
   * Compares.
   *
   * @param operator the operator
   * @param stated the values stated; at least one
   * @param wanted the values that the constraint names; at least one
   * @param several how several stated values combine, before a negative operator turns the result
   */
  public Truth compare(Operator operator, List<Value> stated, List<Value> wanted, Several several) {
    return switch (operator) {
      case EQ, IS_A, IS_ANY_OF, IS_PART_OF -> each(stated, several, value -> anyOf(value, wanted));
      case NEQ, IS_NONE_OF -> each(stated, several, value -> anyOf(value, wanted)).not();
      case IS_ALL_OF, HAS_PART -> allOf(stated, wanted);
      case LT -> ordered(stated, wanted, several, sign -> sign < 0);
      case LTEQ -> ordered(stated, wanted, several, sign -> sign <= 0);
      case GT -> ordered(stated, wanted, several, sign -> sign > 0);
      case GTEQ -> ordered(stated, wanted, several, sign -> sign >= 0);
    };
  }

  private static Truth each(
      List<Value> stated, Several several, java.util.function.Function<Value, Truth> test) {
    return switch (several) {
      case ANY -> stated.stream().map(test).reduce(Truth.FALSE, Truth::or);
      case ALL -> stated.stream().map(test).reduce(Truth.TRUE, Truth::and);
    };
  }

  private Truth anyOf(Value value, List<Value> wanted) {
    return wanted.stream().map(other -> same(value, other)).reduce(Truth.FALSE, Truth::or);
  }

  private Truth allOf(List<Value> stated, List<Value> wanted) {
    return wanted.stream()
        .map(
            other ->
                stated.stream().map(value -> same(value, other)).reduce(Truth.FALSE, Truth::or))
        .reduce(Truth.TRUE, Truth::and);
  }

  /** Whether the stated value is the wanted one, or narrower. */
  private Truth same(Value stated, Value wanted) {
    if (stated instanceof Value.Term term && wanted instanceof Value.Term other) {
      return isA.apply(term.iri(), other.iri());
    }
    if (stated instanceof Value.Text || wanted instanceof Value.Text) {
      return Truth.of(stated.toString().equalsIgnoreCase(wanted.toString()));
    }
    if (stated instanceof Value.Flag flag && wanted instanceof Value.Flag other) {
      return Truth.of(flag.equals(other));
    }
    return order(stated, wanted, sign -> sign == 0);
  }

  private static Truth ordered(
      List<Value> stated, List<Value> wanted, Several several, IntPredicate holds) {
    return each(stated, several, value -> order(value, wanted.get(0), holds));
  }

  private static Truth order(Value stated, Value wanted, IntPredicate holds) {
    if (stated instanceof Value.Numeric number && wanted instanceof Value.Numeric other) {
      return Truth.of(holds.test(number.number().compareTo(other.number())));
    }
    if (stated instanceof Value.Dated dated && wanted instanceof Value.Dated other) {
      return Truth.of(holds.test(dated.moment().compareTo(other.moment())));
    }
    if (stated instanceof Value.Span span && wanted instanceof Value.Span other) {
      return Truth.of(holds.test(span.duration().compareTo(other.duration())));
    }
    return Truth.UNKNOWN;
  }
}
