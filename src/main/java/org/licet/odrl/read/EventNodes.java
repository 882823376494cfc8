package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.model.Moment;
import org.licet.odrl.Odrl;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Scope;
import org.licet.odrl.world.Stated;

/** Reads things that happened from nodes of the state of the world. */
final class EventNodes {
  private static final List<String> TIMES =
      List.of(
          "http://www.w3.org/ns/prov#endedAtTime",
          "http://www.w3.org/ns/prov#atTime",
          "http://www.w3.org/ns/prov#startedAtTime",
          Odrl.DCT + "issued",
          Odrl.DCT + "date",
          Odrl.iri("dateTime"));

  private final Nodes nodes;

  EventNodes(Nodes nodes) {
    this.nodes = nodes;
  }

  /** An action that was performed: a node with an action and a time. */
  Optional<Attempt> event(Node node, Map<String, String> words) {
    Optional<Moment> at = time(node);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(attempt(node, List.of(), words, at));
  }

  /** Evidence, such as a payment, that names the duty which it fulfills. */
  Attempt evidence(Node node, List<String> duties, Map<String, String> words) {
    return attempt(node, duties, words, time(node));
  }

  private Attempt attempt(
      Node node, List<String> duties, Map<String, String> words, Optional<Moment> at) {
    Map<String, List<Stated>> stated = new TreeMap<>();
    Optional<String> unit =
        ByLocalName.objects(nodes, node, "currency").stream().findFirst().map(Nodes::id);
    for (Triple triple : nodes.about(node)) {
      String property = triple.getPredicate().getURI();
      String operand = words.getOrDefault(Odrl.localName(property), property);
      stated
          .computeIfAbsent(operand, any -> new ArrayList<>())
          .add(
              new Stated(
                  Values.of(triple.getObject()),
                  operand.equals(Odrl.iri("payAmount")) ? unit : Optional.empty()));
    }
    return new Attempt(
        Nodes.id(node),
        Nodes.id(node),
        nodes.object(node, Odrl.iri("assignee")).map(Nodes::id),
        nodes
            .object(node, Odrl.iri("action"))
            .map(action -> nodes.object(action, Odrl.RDF + "value").orElse(action))
            .map(Nodes::id),
        nodes.object(node, Odrl.iri("target")).map(Nodes::id),
        Map.of(Scope.RULE, stated),
        duties,
        at,
        false);
  }

  private Optional<Moment> time(Node node) {
    return TIMES.stream()
        .flatMap(property -> nodes.objects(node, property).stream())
        .filter(Node::isLiteral)
        .flatMap(literal -> Values.moment(literal.getLiteralLexicalForm().strip()).stream())
        .findFirst();
  }
}
