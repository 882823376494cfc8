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
 * true. The audit and the ODRL evaluator both compare with it, each with its relations of terms.
 *
 * @param relations how terms and texts relate
 */
public record ConstraintComparison(Relations relations) {

  /** How terms and texts relate. */
  public interface Relations {
    /** Whether two terms are the same, for {@code eq}, {@code isAnyOf} and their like. */
    Truth same(String stated, String wanted);

    /** Whether a term is another, an instance of it, or narrower than it, for {@code isA}. */
    Truth isA(String stated, String wanted);

    /** Whether a term is part of another, for {@code isPartOf} and {@code hasPart}. */
    Truth isPartOf(String part, String whole);

    /** Whether two texts are the same. */
    boolean sameText(String stated, String wanted);

    /** Whether {@code hasPart} also holds for a whole whose part is named. */
    boolean knowsParts();
  }

  /** A comparison in which a narrower term counts as the broader one, whatever the operator. */
  public ConstraintComparison(BiFunction<String, String, Truth> isA) {
    this(new Broadly(isA));
  }

  private record Broadly(BiFunction<String, String, Truth> narrower) implements Relations {
    @Override
    public Truth same(String stated, String wanted) {
      return narrower.apply(stated, wanted);
    }

    @Override
    public Truth isA(String stated, String wanted) {
      return narrower.apply(stated, wanted);
    }

    @Override
    public Truth isPartOf(String part, String whole) {
      return narrower.apply(part, whole);
    }

    @Override
    public boolean sameText(String stated, String wanted) {
      return stated.equalsIgnoreCase(wanted);
    }

    @Override
    public boolean knowsParts() {
      return false;
    }
  }

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
      case EQ, IS_ANY_OF -> each(stated, several, value -> anyOf(value, wanted, relations::same));
      case IS_A -> each(stated, several, value -> anyOf(value, wanted, relations::isA));
      case IS_PART_OF -> each(stated, several, value -> anyOf(value, wanted, relations::isPartOf));
      case NEQ, IS_NONE_OF ->
          each(stated, several, value -> anyOf(value, wanted, relations::same)).not();
      case IS_ALL_OF -> allOf(stated, wanted, relations::same);
      case HAS_PART -> allOf(stated, wanted, this::contains);
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

  private Truth anyOf(Value value, List<Value> wanted, BiFunction<String, String, Truth> terms) {
    return wanted.stream().map(other -> same(value, other, terms)).reduce(Truth.FALSE, Truth::or);
  }

  private Truth allOf(
      List<Value> stated, List<Value> wanted, BiFunction<String, String, Truth> terms) {
    return wanted.stream()
        .map(
            other ->
                stated.stream()
                    .map(value -> same(value, other, terms))
                    .reduce(Truth.FALSE, Truth::or))
        .reduce(Truth.TRUE, Truth::and);
  }

  /** Whether a stated whole has the part that is named. */
  private Truth contains(String whole, String part) {
    return relations.knowsParts() ? relations.isPartOf(part, whole) : relations.same(whole, part);
  }

  /** Whether the stated value is the wanted one, or stands in a relation to it. */
  private Truth same(Value stated, Value wanted, BiFunction<String, String, Truth> terms) {
    if (stated instanceof Value.Term term && wanted instanceof Value.Term other) {
      return terms.apply(term.iri(), other.iri());
    }
    if (stated instanceof Value.Text || wanted instanceof Value.Text) {
      return Truth.of(relations.sameText(stated.toString(), wanted.toString()));
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
