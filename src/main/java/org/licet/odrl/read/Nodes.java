package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.licet.odrl.Odrl;

/**
 * A graph as its readers see it: what stands where, in an order that does not depend on the file.
 *
 * @param graph the graph
 * @param file the file, for errors
 */
public record Nodes(Graph graph, String file) {
  private static final Node FIRST = NodeFactory.createURI(Odrl.RDF + "first");
  private static final Node REST = NodeFactory.createURI(Odrl.RDF + "rest");
  private static final Node NIL = NodeFactory.createURI(Odrl.RDF + "nil");
  private static final int LONGEST_LIST = 100_000;

  /** The objects of a property, lists taken apart; repeated ones once. */
  public List<Node> objects(Node subject, String property) {
    List<Node> found = new ArrayList<>();
    graph
        .find(subject, NodeFactory.createURI(property), Node.ANY)
        .forEachRemaining(triple -> found.add(triple.getObject()));
    found.sort(Comparator.comparing(Nodes::sortKey));
    List<Node> flat = new ArrayList<>();
    for (Node node : found) {
      if (isList(node)) {
        flat.addAll(list(node));
      } else {
        flat.add(node);
      }
    }
    return flat.stream().distinct().toList();
  }

  /** The only object of a property; empty when there is none. */
  public Optional<Node> object(Node subject, String property) {
    List<Node> all = objects(subject, property);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The IRIs among the objects of a property. */
  public List<String> iris(Node subject, String property) {
    return objects(subject, property).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  /** IRIs of the classes of a node. */
  public Set<String> types(Node node) {
    return new HashSet<>(iris(node, Odrl.RDF + "type"));
  }

  /** The subjects that have a property. */
  public List<Node> subjects(String property) {
    return graph
        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .mapWith(Triple::getSubject)
        .toSet()
        .stream()
        .sorted(Comparator.comparing(Nodes::sortKey))
        .toList();
  }

  /** The subjects of a class. */
  public List<Node> instances(String type) {
    return graph
        .find(Node.ANY, NodeFactory.createURI(Odrl.RDF + "type"), NodeFactory.createURI(type))
        .mapWith(Triple::getSubject)
        .toSet()
        .stream()
        .sorted(Comparator.comparing(Nodes::sortKey))
        .toList();
  }

  /** All triples about a node. */
  public List<Triple> about(Node subject) {
    return subject.isLiteral() ? List.of() : graph.find(subject, Node.ANY, Node.ANY).toList();
  }

  /** Whether nothing is said about a node. */
  public boolean isBare(Node subject) {
    return about(subject).isEmpty();
  }

  /** The IRI of a node, or its label after {@code _:}. */
  public static String id(Node node) {
    return node.isURI()
        ? node.getURI()
        : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }

  /** A node as its author knows it. */
  public static String shown(Node node) {
    return node.isBlank() ? "a node without IRI" : "`" + id(node) + "`";
  }

  private static String sortKey(Node node) {
    return (node.isLiteral() ? "0" : node.isURI() ? "1" : "2") + node;
  }

  private boolean isList(Node node) {
    return node.equals(NIL) || node.isBlank() && graph.contains(node, FIRST, Node.ANY);
  }

  private List<Node> list(Node start) {
    List<Node> members = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node at = start;
    while (!at.equals(NIL)) {
      List<Node> first = graph.find(at, FIRST, Node.ANY).mapWith(Triple::getObject).toList();
      List<Node> rest = graph.find(at, REST, Node.ANY).mapWith(Triple::getObject).toList();
      if (!seen.add(at) || first.size() != 1 || rest.size() != 1 || seen.size() > LONGEST_LIST) {
        throw Bad.input(file, "it holds a list that is broken or does not end", "");
      }
      members.add(first.get(0));
      at = rest.get(0);
    }
    return members;
  }
}
