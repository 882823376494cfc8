package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.model.Moment;
import org.licet.model.Value;
import org.licet.odrl.Odrl;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Scope;
import org.licet.odrl.world.Stated;

/**
 * Reads requests: {@code odrl:Request} with permissions, and the evaluation requests of the W3C
 * draft on formal semantics. The constraints of a requested permission state values: {@code purpose
 * eq research} says that the purpose is research; so does a property named like the operand.
 */
public final class RequestReader {
  /** The draft's name of the operand that is the time of the request. */
  private static final String CURRENT_TIME = "CurrentXSDDateTime";

  private final Nodes nodes;

  /** Reads requests from a graph. */
  public RequestReader(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * What is asked for.
   *
   * @throws org.licet.model.BadInputException when the file holds no request, or a broken one
   */
  public List<Attempt> attempts() {
    List<Attempt> found = new ArrayList<>();
    List<Node> requests = nodes.instances(Odrl.iri("Request"));
    List<Node> holders = requests.isEmpty() ? nodes.subjects(Odrl.iri("permission")) : requests;
    for (Node request : holders) {
      for (Node permission : nodes.objects(request, Odrl.iri("permission"))) {
        found.add(requested(request, permission));
      }
    }
    for (Node request : ByLocalName.subjects(nodes, "evaluatedAction")) {
      found.add(evaluation(request));
    }
    if (found.isEmpty()) {
      throw Bad.input(
          nodes.file(),
          "it holds no request",
          "a request is an `odrl:Request` with a permission that names assignee, action, target");
    }
    return found;
  }

  private Attempt requested(Node request, Node permission) {
    Map<Scope, Map<String, List<Stated>>> stated = new HashMap<>();
    ownProperties(request, stated);
    ownProperties(permission, stated);
    constraints(request, Scope.RULE, stated);
    constraints(permission, Scope.RULE, stated);
    Optional<Node> action = one(request, permission, "action");
    Optional<Node> assignee = one(request, permission, "assignee");
    Optional<Node> target = one(request, permission, "target");
    action.ifPresent(node -> refinements(node, Scope.ACTION, stated));
    assignee.ifPresent(node -> refinements(node, Scope.PARTY, stated));
    target.ifPresent(node -> refinements(node, Scope.ASSET, stated));
    return new Attempt(
        Nodes.id(permission),
        nodes.object(request, Odrl.iri("uid")).map(Nodes::id).orElse(Nodes.id(request)),
        assignee.map(this::name),
        action.map(node -> nodes.object(node, Odrl.RDF + "value").orElse(node)).map(Nodes::id),
        target.map(this::name),
        stated,
        List.of(),
        Optional.empty(),
        false);
  }

  private String name(Node node) {
    return nodes
        .object(node, Odrl.iri("uid"))
        .or(() -> node.isBlank() ? nodes.object(node, Odrl.iri("source")) : Optional.empty())
        .map(Nodes::id)
        .orElse(Nodes.id(node));
  }

  private Optional<Node> one(Node request, Node permission, String property) {
    List<Node> own = nodes.objects(permission, Odrl.iri(property));
    List<Node> found = own.isEmpty() ? nodes.objects(request, Odrl.iri(property)) : own;
    if (found.size() > 1) {
      throw Bad.input(
          nodes.file(),
          "the request asks with several values of `odrl:" + property + "` at once",
          "give each a permission of its own");
    }
    return found.stream().findFirst();
  }

  /** Properties that are operands: everything but what has a meaning of its own. */
  private void ownProperties(Node node, Map<Scope, Map<String, List<Stated>>> stated) {
    for (Triple triple : nodes.about(node)) {
      String property = triple.getPredicate().getURI();
      boolean structural =
          property.startsWith(Odrl.RDF)
              || property.startsWith(Odrl.DCT)
              || List.of(
                      "uid",
                      "permission",
                      "assignee",
                      "assigner",
                      "action",
                      "target",
                      "constraint",
                      "duty",
                      "profile",
                      "conflict",
                      "inheritFrom")
                  .contains(
                      property.startsWith(Odrl.NS) ? property.substring(Odrl.NS.length()) : "");
      if (!structural) {
        put(stated, Scope.RULE, property, Stated.of(Values.of(triple.getObject())));
      }
    }
  }

  private void refinements(Node node, Scope scope, Map<Scope, Map<String, List<Stated>>> stated) {
    statements(nodes.objects(node, Odrl.iri("refinement")), scope, stated);
  }

  private void constraints(Node node, Scope scope, Map<Scope, Map<String, List<Stated>>> stated) {
    statements(nodes.objects(node, Odrl.iri("constraint")), scope, stated);
  }

  private void statements(
      List<Node> constraints, Scope scope, Map<Scope, Map<String, List<Stated>>> stated) {
    for (Node constraint : constraints) {
      Optional<Node> operand = nodes.object(constraint, Odrl.iri("leftOperand"));
      String operator =
          nodes.object(constraint, Odrl.iri("operator")).map(Nodes::id).orElse(Odrl.iri("eq"));
      if (operand.isEmpty()
          || !List.of("eq", "isA", "isAnyOf", "isAllOf", "isPartOf")
              .contains(Odrl.localName(operator))) {
        throw Bad.input(
            nodes.file(),
            "a constraint of the request states no value: " + Nodes.shown(constraint),
            "in a request `odrl:leftOperand` with `odrl:eq` says which value holds");
      }
      Optional<String> unit = nodes.object(constraint, Odrl.iri("unit")).map(Nodes::id);
      for (Node value : nodes.objects(constraint, Odrl.iri("rightOperand"))) {
        put(stated, scope, Nodes.id(operand.get()), new Stated(Values.of(value), unit));
      }
    }
  }

  private Attempt evaluation(Node request) {
    Map<Scope, Map<String, List<Stated>>> stated = new TreeMap<>();
    Optional<Moment> at = Optional.empty();
    for (Node parameter : ByLocalName.objects(nodes, request, "requestParameters")) {
      for (Node feature : ByLocalName.objects(nodes, parameter, "describesFeature")) {
        for (Node node : ByLocalName.objects(nodes, parameter, "value")) {
          Value value = ByLocalName.value(nodes, node);
          boolean time = Odrl.localName(Nodes.id(feature)).equals(CURRENT_TIME);
          if (time && value instanceof Value.Dated dated) {
            at = Optional.of(dated.moment());
          } else {
            put(stated, Scope.RULE, Nodes.id(feature), Stated.of(value));
          }
        }
      }
    }
    return new Attempt(
        Nodes.id(request),
        Nodes.id(request),
        ByLocalName.objects(nodes, request, "evaluatedParty").stream().findFirst().map(Nodes::id),
        ByLocalName.objects(nodes, request, "evaluatedAction").stream().findFirst().map(Nodes::id),
        ByLocalName.objects(nodes, request, "evaluatedTarget").stream().findFirst().map(Nodes::id),
        stated,
        List.of(),
        at,
        false);
  }

  private static void put(
      Map<Scope, Map<String, List<Stated>>> stated, Scope scope, String operand, Stated value) {
    stated
        .computeIfAbsent(scope, any -> new TreeMap<>())
        .computeIfAbsent(operand, any -> new ArrayList<>())
        .add(value);
  }
}
