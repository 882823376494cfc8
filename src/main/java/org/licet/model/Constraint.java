package org.licet.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A condition of a clause (ODRL 2.2 Information Model, section 2.5). */
public sealed interface Constraint {

  /**
   * One comparison.
   *
   * @param operand the left operand: the name of one of ours, or the IRI of a foreign one
   * @param operator how to compare
   * @param right the right operand; several values for the set operators
   * @param doubtful whether the text itself says that the effect is not certain, so that where the
   *     comparison holds the answer is still unknown
   * @param asOf the day at which the value is taken, where the text names one
   * @param scope the group over which the value is taken, where the text names one
   * @param whenMissing what the absence of the operand means here, where that is not what it means
   *     in general
   */
  record Comparison(
      String operand,
      Operator operator,
      List<Value> right,
      boolean doubtful,
      Optional<String> asOf,
      Optional<String> scope,
      Optional<Operand.WhenMissing> whenMissing)
      implements Constraint {
    public Comparison {
      right = List.copyOf(right);
    }

    /** A comparison whose operand, when missing, means what it means in general. */
    public Comparison(
        String operand,
        Operator operator,
        List<Value> right,
        boolean doubtful,
        Optional<String> asOf,
        Optional<String> scope) {
      this(operand, operator, right, doubtful, asOf, scope, Optional.empty());
    }

    /** A plain comparison without qualifiers. */
    public Comparison(String operand, Operator operator, List<Value> right) {
      this(operand, operator, right, false, Optional.empty(), Optional.empty());
    }

    /** The comparison in words, for example {@code registration is non-commercial}. */
    @Override
    public String toString() {
      return operand
          + " "
          + operator.words()
          + " "
          + String.join(" or ", right.stream().map(Value::toString).toList());
    }
  }

  /**
   * A ceiling on a quantity, counted over a window. As a condition of a prohibition it holds above
   * the ceiling, as a condition of a permission up to it.
   *
   * @param operator {@code gt}, {@code gteq}, {@code lt} or {@code lteq}
   * @param limit the quantity named
   * @param unit the unit counted, as a concept IRI
   * @param per whose quantity is counted
   * @param window the time over which it is counted; empty for a single use
   */
  record Ceiling(
      Operator operator, BigDecimal limit, Optional<String> unit, Per per, Optional<Window> window)
      implements Constraint {
    /** Whose quantity a ceiling counts. */
    public enum Per {
      ASSIGNEE,
      APPLICATION,
      USER,
      RECIPIENT,
      RECEIVING_ENTITY
    }

    /** The greatest whole quantity within the ceiling. */
    public BigDecimal cap() {
      return switch (operator) {
        case GT, LTEQ -> limit;
        case GTEQ, LT -> limit.subtract(BigDecimal.ONE);
        default -> throw new IllegalStateException("no ceiling: " + operator.id());
      };
    }

    /** The ceiling in words, for example {@code at most 1500 post per application in P1M}. */
    @Override
    public String toString() {
      return "at most "
          + cap().toPlainString()
          + unit.map(name -> " " + new Value.Term(name)).orElse("")
          + " per "
          + per.name().toLowerCase(Locale.ROOT).replace('_', ' ')
          + window.map(length -> " in " + length).orElse("");
    }
  }

  /**
   * A logical constraint.
   *
   * @param connective how the parts combine
   * @param parts the parts, in order
   */
  record Logical(Connective connective, List<Constraint> parts) implements Constraint {
    public Logical {
      parts = List.copyOf(parts);
    }

    /** The logical operands of ODRL 2.2. */
    public enum Connective {
      AND,
      OR,
      XONE,
      AND_SEQUENCE
    }

    @Override
    public String toString() {
      String word =
          switch (connective) {
            case AND -> " and ";
            case OR -> " or ";
            case XONE -> " or else ";
            case AND_SEQUENCE -> " and then ";
          };
      return "(" + String.join(word, parts.stream().map(Constraint::toString).toList()) + ")";
    }
  }
}
