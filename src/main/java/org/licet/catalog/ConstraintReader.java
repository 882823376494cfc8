package org.licet.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Ceiling;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.Constraint.Logical.Connective;
import org.licet.model.Operand;
import org.licet.model.Operator;
import org.licet.model.Value;
import org.licet.model.Window;
import org.licet.vocab.Described;
import org.licet.vocab.Ontology;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** Reads constraints (ODRL 2.2 Information Model, section 2.5; DESIGN section 3, point 3). */
final class ConstraintReader {
  private static final Map<String, Connective> CONNECTIVES =
      Map.of(
          "odrl:and", Connective.AND,
          "odrl:or", Connective.OR,
          "odrl:xone", Connective.XONE,
          "odrl:andSequence", Connective.AND_SEQUENCE);

  private static final Map<String, Ceiling.Per> PARTIES =
      Map.of(
          "assignee", Ceiling.Per.ASSIGNEE,
          "application", Ceiling.Per.APPLICATION,
          "user", Ceiling.Per.USER,
          "recipient", Ceiling.Per.RECIPIENT,
          "receivingEntity", Ceiling.Per.RECEIVING_ENTITY);

  /** Deeper than any text; a constraint that contains itself never ends. */
  private static final int MAX_DEPTH = 50;

  private final Vocabulary vocabulary;

  ConstraintReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The constraints that a property of a rule leads to. RDF keeps no order among them, so they are
   * in the order of their words.
   */
  List<Constraint> read(Described owner, String property) {
    return owner.links(property).stream()
        .map(node -> read(owner, node, 0))
        .sorted(Comparator.comparing(Constraint::toString))
        .toList();
  }

  private Constraint read(Described owner, Described node, int depth) {
    if (depth > MAX_DEPTH) {
      throw owner.broken("has a constraint that contains itself: take it apart");
    }
    for (Map.Entry<String, Connective> connective : CONNECTIVES.entrySet()) {
      if (node.has(connective.getKey())) {
        List<Constraint> parts = new ArrayList<>();
        for (Node part : node.values(connective.getKey())) {
          if (part.isLiteral()) {
            throw owner.broken("combines `" + part + "`, which is no constraint");
          }
          parts.add(read(owner, node.other(part), depth + 1));
        }
        if (parts.isEmpty()) {
          throw owner.broken("has an empty `" + connective.getKey() + "`: add its constraints");
        }
        return new Logical(connective.getValue(), parts);
      }
    }
    return comparison(owner, node);
  }

  private Constraint comparison(Described owner, Described node) {
    String operand = operand(part(owner, node, "odrl:leftOperand"));
    String operatorName = Ontology.localName(part(owner, node, "odrl:operator"));
    Operator operator =
        Operator.ofId(operatorName)
            .orElseThrow(
                () ->
                    owner.broken(
                        "compares `"
                            + operand
                            + "` by `"
                            + operatorName
                            + "`, which is no operator of ODRL 2.2"));
    List<Value> right =
        node.values("odrl:rightOperand").stream()
            .map(value -> value(owner, operand, value))
            .toList();
    if (right.isEmpty()) {
      throw owner.broken("compares `" + operand + "` with nothing: add `odrl:rightOperand`");
    }
    return isCeiling(operand, operator)
        ? ceiling(owner, node, operator, right)
        : new Comparison(
            operand,
            operator,
            right,
            node.flag("licet:doubtful"),
            node.text("licet:asOf"),
            node.text("licet:scope"),
            whenMissing(node));
  }

  private static boolean isCeiling(String operand, Operator operator) {
    return operand.equals("count")
        && switch (operator) {
          case GT, GTEQ, LT, LTEQ -> true;
          default -> false;
        };
  }

  private Constraint ceiling(
      Described owner, Described node, Operator operator, List<Value> right) {
    BigDecimal limit =
        right.size() == 1 && right.get(0) instanceof Value.Numeric numeric
            ? numeric.number()
            : null;
    if (limit == null || limit.signum() < 0) {
      throw owner.broken("has a ceiling that is not one number from 0: state one");
    }
    return new Ceiling(
        operator,
        limit,
        node.link("odrl:unit").map(Described::iri),
        node.has("licet:per") ? node.choose("licet:per", PARTIES) : Ceiling.Per.ASSIGNEE,
        node.text("licet:window").map(text -> window(owner, text)));
  }

  private static Window window(Described owner, String text) {
    Window window = new Window(text);
    try {
      if (!window.length().isNegative() && !window.length().isZero()) {
        return window;
      }
    } catch (java.time.DateTimeException e) {
      // Told below, like a length of nothing.
    }
    throw owner.broken("counts over `" + text + "`: use an ISO 8601 duration such as `P1D`");
  }

  private Optional<Operand.WhenMissing> whenMissing(Described node) {
    return node.has("licet:whenMissing")
        ? Optional.of(node.choose("licet:whenMissing", OntologyVocabulary.WHEN_MISSING))
        : Optional.empty();
  }

  private String operand(String iri) {
    return vocabulary.operand(iri).map(Operand::id).orElse(iri);
  }

  private Value value(Described owner, String operand, Node node) {
    if (node.isURI()) {
      return new Value.Term(node.getURI());
    }
    if (!node.isLiteral()) {
      throw owner.broken("compares `" + operand + "` with a thing that has no name");
    }
    return literal(owner, operand, node)
        .orElseGet(
            () -> {
              String text = node.getLiteralLexicalForm();
              return vocabulary
                  .operand(operand)
                  .map(known -> vocabulary.value(known, text))
                  .orElseGet(() -> new Value.Text(text));
            });
  }

  private static Optional<Value> literal(Described owner, String operand, Node literal) {
    try {
      return LiteralValues.read(literal);
    } catch (IllegalArgumentException e) {
      throw owner.broken("compares `" + operand + "` with a broken value: " + e.getMessage());
    }
  }

  private static String part(Described owner, Described node, String property) {
    return node.text(property)
        .orElseThrow(() -> owner.broken("has a constraint without `" + property + "`: add it"));
  }
}
