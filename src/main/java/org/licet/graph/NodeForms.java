package org.licet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.datatypes.xsd.impl.XSDDouble;
import org.apache.jena.datatypes.xsd.impl.XSDFloat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.licet.graph.Form.Kind;
import org.licet.graph.Form.Nested;
import org.licet.graph.Form.Plain;
import org.licet.graph.Form.Value;

/** Reads values of a graph: literals, words by their IRIs, things by their ids, lists, nodes. */
final class NodeForms {
  /** A policy has nodes within nodes three deep; the rest of a graph is not followed. */
  private static final int DEPTH = 4;

  private static final Node ID = LicetTerms.licet("id");

  /** Keys whose values are nodes with values of their own. */
  private static final Set<String> NESTED =
      Set.of("fulfilled", "events", "collected", "declarations", "policies", "rules", "conditions");

  private final Graph graph;

  NodeForms(Graph graph) {
    this.graph = graph;
  }

  /** The statements about a node, sorted by property and value. */
  List<Triple> about(Node node) {
    return graph.find(node, Node.ANY, Node.ANY).toList().stream()
        .sorted(
            Comparator.comparing((Triple triple) -> triple.getPredicate().toString())
                .thenComparing(triple -> triple.getObject().toString()))
        .toList();
  }

  /** The things that a property of a node leads to; a list counts as its members. */
  List<Node> objects(Node node, Node property) {
    return graph.find(node, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .flatMap(object -> members(object).stream())
        .toList();
  }

  /** The id of a node: stated, or what its IRI stands for; absent for a node without both. */
  Optional<String> id(Node node) {
    List<String> stated = new ArrayList<>();
    for (Node property : List.of(ID, LicetTerms.IDENTIFIER)) {
      objects(node, property).stream()
          .filter(Node::isLiteral)
          .map(Node::getLiteralLexicalForm)
          .forEach(stated::add);
    }
    return stated.stream()
        .min(Comparator.naturalOrder())
        .or(() -> Optional.of(node).filter(Node::isURI).map(uri -> Names.text(uri.getURI())));
  }

  /** Adds the values of a statement to a form, under a key. */
  void add(FormBuilder form, String key, Node object) {
    members(object).forEach(member -> form.add(key, value(key, member, 0)));
  }

  /** Adds the facts that a node of {@code licet:fact} or {@code licet:facts} states. */
  void addFacts(FormBuilder facts, Node property, Node node) {
    if (property.equals(LicetTerms.FACTS)) {
      about(node).stream()
          .filter(triple -> isLicet(triple.getPredicate()))
          .forEach(triple -> add(facts, key(triple.getPredicate()), triple.getObject()));
      return;
    }
    for (Node operand : objects(node, LicetTerms.OPERAND)) {
      String name = operand.isLiteral() ? operand.getLiteralLexicalForm() : id(operand).orElse("");
      objects(node, LicetTerms.VALUE).forEach(value -> add(facts, name, value));
    }
  }

  /** Whether a property is of our vocabulary. */
  static boolean isLicet(Node property) {
    return property.getURI().startsWith(LicetTerms.NS);
  }

  /** The key that a property of our vocabulary is named like. */
  static String key(Node property) {
    return property.getURI().substring(LicetTerms.NS.length());
  }

  private Value value(String key, Node node, int depth) {
    if (node.isLiteral()) {
      return literal(node);
    }
    Optional<String> id = NESTED.contains(key) ? Optional.empty() : id(node);
    return id.<Value>map(text -> new Plain(text, Kind.TEXT))
        .orElseGet(() -> new Nested(nested(node, depth)));
  }

  private Form nested(Node node, int depth) {
    FormBuilder form = new FormBuilder();
    if (depth > DEPTH) {
      return form.build();
    }
    for (Triple triple : about(node)) {
      if (!triple.getPredicate().equals(RDF.type.asNode())) {
        String key =
            isLicet(triple.getPredicate())
                ? key(triple.getPredicate())
                : triple.getPredicate().getURI();
        members(triple.getObject()).forEach(member -> form.add(key, value(key, member, depth + 1)));
      }
    }
    return form.build();
  }

  /** The members of an RDF list, which may lead in a circle; any other node is its own member. */
  private List<Node> members(Node node) {
    if (node.equals(RDF.nil.asNode())) {
      return List.of();
    }
    if (!graph.contains(node, RDF.first.asNode(), Node.ANY)) {
      return List.of(node);
    }
    List<Node> members = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node rest = node;
    while (!rest.equals(RDF.nil.asNode()) && seen.add(rest)) {
      graph
          .find(rest, RDF.first.asNode(), Node.ANY)
          .mapWith(Triple::getObject)
          .forEach(members::add);
      rest =
          graph.find(rest, RDF.rest.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
              .findFirst()
              .orElse(RDF.nil.asNode());
    }
    return members;
  }

  private static Value literal(Node node) {
    RDFDatatype type = node.getLiteralDatatype();
    String text = node.getLiteralLexicalForm();
    if (type instanceof XSDBaseNumericType
        || type instanceof XSDDouble
        || type instanceof XSDFloat) {
      return new Plain(text, Kind.NUMBER);
    }
    if (type.equals(XSDDatatype.XSDboolean)) {
      boolean yes = text.equals("true") || text.equals("1");
      return new Plain(Boolean.toString(yes), Kind.FLAG);
    }
    if (type.equals(XSDDatatype.XSDdate)) {
      // A day in UTC is a day.
      return new Plain(text.replaceFirst("(Z|[+-]00:00)$", ""), Kind.TEXT);
    }
    return new Plain(text, Kind.TEXT);
  }
}
