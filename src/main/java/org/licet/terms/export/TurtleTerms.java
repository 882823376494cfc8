package org.licet.terms.export;

import java.util.List;
import java.util.stream.Collectors;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Ceiling;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.Value;
import org.licet.vocab.Ontology;

/** Values and constraints in Turtle. */
final class TurtleTerms {
  private TurtleTerms() {}

  static String iri(String iri) {
    return "<" + iri.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20") + ">";
  }

  static String literal(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + "\"";
  }

  /** A constraint as an anonymous node; several values and parts as lists. */
  static String constraint(Constraint constraint) {
    if (constraint instanceof Comparison comparison) {
      return "[ odrl:leftOperand "
          + operand(comparison.operand())
          + " ; odrl:operator odrl:"
          + comparison.operator().id()
          + " ; odrl:rightOperand "
          + list(comparison.right().stream().map(TurtleTerms::value).toList())
          + comparison.asOf().map(day -> " ; licet:asOf " + literal(day)).orElse("")
          + comparison.scope().map(scope -> " ; licet:scope " + literal(scope)).orElse("")
          + " ]";
    }
    if (constraint instanceof Ceiling ceiling) {
      return "[ odrl:leftOperand "
          + operand("count")
          + " ; odrl:operator odrl:"
          + ceiling.operator().id()
          + " ; odrl:rightOperand \""
          + ceiling.limit().toPlainString()
          + "\"^^xsd:decimal"
          + ceiling.unit().map(unit -> " ; odrl:unit " + iri(unit)).orElse("")
          + ceiling.window().map(window -> " ; licet:window " + literal(window.text())).orElse("")
          + " ]";
    }
    Logical logical = (Logical) constraint;
    String connective =
        switch (logical.connective()) {
          case AND -> "and";
          case OR -> "or";
          case XONE -> "xone";
          case AND_SEQUENCE -> "andSequence";
        };
    return logical.parts().stream()
        .map(TurtleTerms::constraint)
        .collect(Collectors.joining(" ", "[ odrl:" + connective + " ( ", " ) ]"));
  }

  private static String list(List<String> values) {
    return values.size() == 1 ? values.get(0) : "( " + String.join(" ", values) + " )";
  }

  private static String operand(String name) {
    if (name.equals("count") || name.equals("purpose") || name.equals("recipient")) {
      return "odrl:" + name;
    }
    return name.contains(":") ? iri(name) : iri(Ontology.LICET + name);
  }

  private static String value(Value value) {
    if (value instanceof Value.Term term) {
      return iri(term.iri());
    }
    if (value instanceof Value.Numeric number) {
      return "\"" + number + "\"^^xsd:decimal";
    }
    if (value instanceof Value.Flag flag) {
      return "\"" + flag + "\"^^xsd:boolean";
    }
    if (value instanceof Value.Span span) {
      return "\"" + span + "\"^^xsd:duration";
    }
    if (value instanceof Value.Dated dated) {
      return "\"" + dated + "\"^^xsd:" + (dated.moment().wholeDay() ? "date" : "dateTime");
    }
    return literal(value.toString());
  }
}
