package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.Territories;
import org.licet.model.DatasetPolicy.Condition;

/**
 * Constraints and refinements of ODRL 2.2 (section 2.5) as conditions. What has no place in a
 * condition becomes one that nobody can answer, so that a rule is never wider than it was written.
 */
final class OdrlConditions {
  private static final List<Node> LEFT = DcatTerms.terms("odrl:leftOperand");
  private static final List<Node> OPERATOR = DcatTerms.terms("odrl:operator");
  private static final List<Node> RIGHT =
      DcatTerms.terms("odrl:rightOperand", "odrl:rightOperandReference");
  private static final List<Node> UNIT = DcatTerms.terms("odrl:unit");
  private static final List<Node> AND = DcatTerms.terms("odrl:and", "odrl:andSequence");
  private static final List<Node> OR = DcatTerms.terms("odrl:or");
  private static final List<Node> XONE = DcatTerms.terms("odrl:xone");
  private static final int DEPTH = 8;

  private final GraphNodes nodes;
  private final Consumer<String> fault;

  /**
   * A reader of the conditions of a graph.
   *
   * @param fault takes what is malformed, in words
   */
  OdrlConditions(GraphNodes nodes, Consumer<String> fault) {
    this.nodes = nodes;
    this.fault = fault;
  }

  /** The conditions under a property of a node; all must hold. */
  List<Condition> of(Node node, List<Node> property) {
    List<Condition> conditions = new ArrayList<>();
    nodes.objects(node, property).forEach(each -> conditions.addAll(conditions(each, 0)));
    return conditions;
  }

  private List<Condition> conditions(Node node, int depth) {
    if (depth > DEPTH || node.isLiteral()) {
      fault.accept("a constraint that is no object, or is nested too deeply");
      return List.of(Territories.unanswerable("a constraint that is not understood"));
    }
    List<Node> all = nodes.objects(node, AND);
    if (!all.isEmpty()) {
      return all.stream().flatMap(each -> conditions(each, depth + 1).stream()).toList();
    }
    List<Node> any = nodes.objects(node, OR);
    if (!any.isEmpty()) {
      List<List<Condition>> branches =
          any.stream().map(each -> conditions(each, depth + 1)).toList();
      return List.of(
          oneOf(branches)
              .orElseGet(() -> Territories.unanswerable("one of several constraints holds")));
    }
    if (!nodes.objects(node, XONE).isEmpty()) {
      return List.of(Territories.unanswerable("exactly one of several constraints holds"));
    }
    return List.of(single(node));
  }

  private Condition single(Node node) {
    Optional<String> operand = value(node, LEFT);
    Optional<String> operator = value(node, OPERATOR);
    List<String> values =
        nodes.objects(node, RIGHT).stream()
            .filter(right -> !right.isBlank())
            .map(DatasetNames::text)
            .filter(text -> !text.isEmpty())
            .toList();
    if (operator.isEmpty() || values.isEmpty()) {
      fault.accept(
          nodes.isDescribed(node)
              ? "a constraint without an operator or a right operand"
              : "a constraint that is only referred to");
      return Territories.unanswerable("a constraint that is not understood");
    }
    if (!nodes.objects(node, UNIT).isEmpty()) {
      return Territories.unanswerable(local(operand.orElse("an amount")) + " in a unit of its own");
    }
    return new Condition(operand.orElse(""), local(operator.get()), values);
  }

  /** Several comparisons of one operand with one value each are one comparison with all of them. */
  private static Optional<Condition> oneOf(List<List<Condition>> branches) {
    List<String> values = new ArrayList<>();
    String operand = "";
    for (List<Condition> branch : branches) {
      Condition only = branch.get(0);
      boolean plain = only.operator().equals("eq") || only.operator().equals("isAnyOf");
      boolean same = operand.isEmpty() || operand.equals(only.operand());
      if (branch.size() > 1 || !plain || !same || only.operand().isEmpty()) {
        return Optional.empty();
      }
      operand = only.operand();
      values.addAll(only.values());
    }
    return Optional.of(new Condition(operand, "isAnyOf", values));
  }

  private Optional<String> value(Node node, List<Node> property) {
    return nodes.objects(node, property).stream()
        .filter(each -> !each.isBlank())
        .map(DatasetNames::text)
        .findFirst();
  }

  /** The local name of a term; a bare word stands for itself. */
  static String local(String term) {
    String name = term.substring(Math.max(term.lastIndexOf('/'), term.lastIndexOf('#')) + 1);
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
