package org.licet.odrl.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licet.model.Operator;
import org.licet.model.Value;
import org.licet.odrl.Odrl;

/** A constraint or refinement (Information Model, section 2.5). */
public sealed interface Condition {
  /** Its IRI, or a label that starts with {@code _:}. */
  String id();

  /** It in words; the same for every spelling of it. */
  String text();

  /**
   * One comparison.
   *
   * @param id its IRI, or a label that starts with {@code _:}
   * @param operand IRI of the left operand
   * @param operator the operator; empty for one that ODRL does not have
   * @param operatorIri IRI of the operator
   * @param right the values of the right operand; empty when it is only referred to
   * @param reference IRI of what holds the right operand ({@code odrl:rightOperandReference})
   * @param unit IRI of the unit of the right operand
   * @param status the value that the left operand had when the constraint was written
   */
  record Comparison(
      String id,
      String operand,
      Optional<Operator> operator,
      String operatorIri,
      List<Value> right,
      Optional<String> reference,
      Optional<String> unit,
      List<Value> status)
      implements Condition {
    public Comparison {
      right = List.copyOf(right);
      status = List.copyOf(status);
    }

    @Override
    public String text() {
      String values =
          right.stream()
              .map(value -> value instanceof Value.Term term ? term.iri() : value.toString())
              .sorted()
              .collect(Collectors.joining(", "));
      return Odrl.localName(operand)
          + " "
          + Odrl.localName(operatorIri)
          + " "
          + reference.map(iri -> "the value of " + iri).orElse(values)
          + unit.map(iri -> " " + Odrl.localName(iri)).orElse("");
    }
  }

  /**
   * Several combined.
   *
   * @param id its IRI, or a label that starts with {@code _:}
   * @param connective how they are combined
   * @param operands what is combined; at least one
   */
  record Logical(String id, Connective connective, List<Condition> operands) implements Condition {
    public Logical {
      operands = List.copyOf(operands);
    }

    @Override
    public String text() {
      return operands.stream()
          .map(Condition::text)
          .collect(Collectors.joining("; ", connective.word() + "(", ")"));
    }
  }
}
