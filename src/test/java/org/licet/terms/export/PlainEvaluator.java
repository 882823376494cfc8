package org.licet.terms.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * An evaluator of ODRL that knows nothing: it compares terms letter by letter, numbers as numbers,
 * and treats what it does not find as false. It never saw the catalog.
 */
final class PlainEvaluator {
  private static final String ODRL = "http://www.w3.org/ns/odrl/2/";

  private final Model policies;

  PlainEvaluator(Model policies) {
    this.policies = policies;
  }

  /** The IRIs of the rules of a policy that are active for an action with these values. */
  Set<String> active(
      String policy, String ruleProperty, String action, Map<String, RDFNode> world) {
    Set<String> active = new TreeSet<>();
    policies
        .getResource(policy)
        .listProperties(odrl(ruleProperty))
        .forEachRemaining(
            statement -> {
              Resource rule = statement.getResource();
              boolean acts =
                  rule.listProperties(odrl("action")).toList().stream()
                      .anyMatch(each -> each.getResource().getURI().equals(action));
              boolean everyone = !rule.hasProperty(odrl("assignee"));
              boolean holds =
                  rule.listProperties(odrl("constraint")).toList().stream()
                      .allMatch(each -> holds(each.getResource(), world));
              if (acts && everyone && holds) {
                active.add(rule.getURI());
              }
            });
    return active;
  }

  private boolean holds(Resource constraint, Map<String, RDFNode> world) {
    for (String connective : List.of("and", "or", "xone")) {
      if (constraint.hasProperty(odrl(connective))) {
        List<RDFNode> parts = list(constraint.getProperty(odrl(connective)).getObject());
        long held = parts.stream().filter(part -> holds(part.asResource(), world)).count();
        return switch (connective) {
          case "and" -> held == parts.size();
          case "or" -> held > 0;
          default -> held == 1;
        };
      }
    }
    RDFNode stated = world.get(constraint.getPropertyResourceValue(odrl("leftOperand")).getURI());
    if (stated == null) {
      return false;
    }
    List<RDFNode> right = list(constraint.getProperty(odrl("rightOperand")).getObject());
    String operator = constraint.getPropertyResourceValue(odrl("operator")).getLocalName();
    return switch (operator) {
      case "eq", "isAnyOf" -> right.stream().anyMatch(each -> same(stated, each));
      case "neq", "isNoneOf" -> right.stream().noneMatch(each -> same(stated, each));
      case "lt" -> order(stated, right.get(0)) < 0;
      case "lteq" -> order(stated, right.get(0)) <= 0;
      case "gt" -> order(stated, right.get(0)) > 0;
      case "gteq" -> order(stated, right.get(0)) >= 0;
      default -> throw new AssertionError("an operator that a plain evaluator lacks: " + operator);
    };
  }

  private static boolean same(RDFNode one, RDFNode other) {
    return one.isLiteral() && other.isLiteral()
        ? one.asLiteral().getLexicalForm().equals(other.asLiteral().getLexicalForm())
        : one.equals(other);
  }

  private static int order(RDFNode one, RDFNode other) {
    String left = one.asLiteral().getLexicalForm();
    String right = other.asLiteral().getLexicalForm();
    return left.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(left).compareTo(new BigDecimal(right))
        : left.compareTo(right);
  }

  private static List<RDFNode> list(RDFNode node) {
    return node.canAs(RDFList.class) ? node.as(RDFList.class).asJavaList() : List.of(node);
  }

  static Property odrl(String name) {
    return ResourceFactory.createProperty(ODRL, name);
  }
}
