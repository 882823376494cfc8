package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.licet.model.Operator;
import org.licet.odrl.Odrl;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.policy.Connective;

/** Reads constraints and refinements (Information Model, section 2.5). */
final class ConditionReader {
  private final Nodes nodes;
  private final Set<Node> path = new LinkedHashSet<>();

  ConditionReader(Nodes nodes) {
    this.nodes = nodes;
  }

  /** The constraints or refinements of a node, in the order of their words. */
  List<Condition> conditions(Node owner, String property) {
    List<Condition> conditions = new ArrayList<>();
    for (Node node : nodes.objects(owner, Odrl.iri(property))) {
      conditions.add(condition(node));
    }
    conditions.sort(java.util.Comparator.comparing(Condition::text).thenComparing(Condition::id));
    return conditions;
  }

  private Condition condition(Node node) {
    if (node.isLiteral() || nodes.isBare(node)) {
      throw bad(
          "the constraint " + Nodes.shown(node) + " is named, but nothing is said about it",
          "describe it in the same file");
    }
    if (!path.add(node)) {
      throw bad("the constraint " + Nodes.shown(node) + " is part of itself", "");
    }
    if (path.size() > Limits.DEPTH) {
      throw bad("constraints are nested deeper than " + Limits.DEPTH + " levels", "");
    }
    try {
      Optional<Connective> connective = connective(node);
      return connective.isPresent() ? logical(node, connective.get()) : comparison(node);
    } finally {
      path.remove(node);
    }
  }

  private Optional<Connective> connective(Node node) {
    List<Connective> found = new ArrayList<>();
    for (Connective connective : Connective.values()) {
      if (!nodes.objects(node, Odrl.iri(connective.word())).isEmpty()) {
        found.add(connective);
      }
    }
    boolean atomic = nodes.object(node, Odrl.iri("leftOperand")).isPresent();
    if (found.size() > 1 || atomic && !found.isEmpty()) {
      throw bad(
          "the constraint "
              + Nodes.shown(node)
              + " is several at once: "
              + found.stream().map(value -> "`odrl:" + value.word() + "`").toList()
              + (atomic ? " and a left operand" : ""),
          "give each a constraint of its own");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private Condition logical(Node node, Connective connective) {
    List<Condition> operands = new ArrayList<>();
    for (Node operand : nodes.objects(node, Odrl.iri(connective.word()))) {
      operands.add(condition(operand));
    }
    if (connective != Connective.AND_SEQUENCE) {
      operands.sort(java.util.Comparator.comparing(Condition::text).thenComparing(Condition::id));
    }
    return new Condition.Logical(Nodes.id(node), connective, operands);
  }

  private Condition comparison(Node node) {
    String operand = single(node, "leftOperand", "left operand");
    String operator = single(node, "operator", "operator");
    List<Node> right = nodes.objects(node, Odrl.iri("rightOperand"));
    Optional<String> reference =
        nodes.object(node, Odrl.iri("rightOperandReference")).map(Nodes::id);
    if (right.isEmpty() && reference.isEmpty()) {
      throw bad("the constraint " + Nodes.shown(node) + " has no right operand", "");
    }
    return new Condition.Comparison(
        Nodes.id(node),
        operand,
        operator.startsWith(Odrl.NS)
            ? Operator.ofId(operator.substring(Odrl.NS.length()))
            : Optional.empty(),
        operator,
        right.stream().map(value -> typed(node, value)).toList(),
        reference,
        nodes.object(node, Odrl.iri("unit")).map(Nodes::id),
        nodes.objects(node, Odrl.iri("status")).stream().map(Values::of).toList());
  }

  /** A right operand, read by {@code odrl:dataType} where the literal itself has none. */
  private org.licet.model.Value typed(Node constraint, Node value) {
    Optional<String> type = nodes.object(constraint, Odrl.iri("dataType")).map(Nodes::id);
    if (value.isLiteral()
        && type.isPresent()
        && value.getLiteralDatatypeURI().equals(Odrl.XSD + "string")) {
      return Values.typed(value.getLiteralLexicalForm().strip(), Odrl.localName(type.get()))
          .orElseGet(() -> Values.of(value));
    }
    return Values.of(value);
  }

  private String single(Node node, String property, String word) {
    List<Node> found = nodes.objects(node, Odrl.iri(property));
    if (found.size() != 1 || found.get(0).isLiteral()) {
      throw bad(
          "the constraint "
              + Nodes.shown(node)
              + (found.isEmpty()
                  ? " has no " + word
                  : found.size() > 1 ? " has several: " + word : " has a literal as " + word),
          "a constraint has one left operand, one operator and a right operand");
    }
    return Nodes.id(found.get(0));
  }

  private RuntimeException bad(String message, String hint) {
    return Bad.input(nodes.file(), message, hint);
  }
}
