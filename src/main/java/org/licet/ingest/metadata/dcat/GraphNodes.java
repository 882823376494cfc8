package org.licet.ingest.metadata.dcat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Looks into a graph. A graph has no order, and the names of its blank nodes are drawn anew at each
 * reading, so everything is given in the order of what is said, never of blank names.
 */
final class GraphNodes {
  /** How far what a blank node leads to counts for its place. */
  private static final int DEPTH = 3;

  /** Where names without a scheme stand: they name something of the file alone. */
  private static final String LOCAL = "https://w3id.org/licet/id/";

  private final Graph graph;
  private final List<Map<Node, String>> digests = new ArrayList<>();

  GraphNodes(Graph graph) {
    this.graph = graph;
    for (int depth = 0; depth <= DEPTH; depth++) {
      digests.add(new HashMap<>());
    }
  }

  /** Whether a name holds in the file alone: a blank node, or a name relative to the file. */
  static boolean isLocal(Node node) {
    return !node.isURI() || node.getURI().startsWith(LOCAL);
  }

  /** A name that is relative to the file, as it stands there; empty for the file itself. */
  static String local(Node node) {
    return node.getURI().substring(LOCAL.length()).replaceFirst("^input/", "");
  }

  /** The things of one of these types. */
  List<Node> ofType(List<Node> types) {
    return subjects(List.of(DcatTerms.TYPE), types);
  }

  /** Whether a thing is of one of these types. */
  boolean is(Node node, List<Node> types) {
    return types.stream().anyMatch(type -> graph.contains(node, DcatTerms.TYPE, type));
  }

  /** Whether anything is said of a node. */
  boolean isDescribed(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY);
  }

  /** What the properties of a node lead to; a list counts as its members. */
  List<Node> objects(Node node, List<Node> properties) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node property : properties) {
      graph
          .find(node, property, Node.ANY)
          .mapWith(Triple::getObject)
          .forEach(object -> found.addAll(members(object)));
    }
    return sorted(found);
  }

  /** What a property leads to from anywhere. */
  List<Node> objects(List<Node> properties) {
    return objects(Node.ANY, properties);
  }

  /** What leads to a node by one of these properties. */
  List<Node> subjects(List<Node> properties, Node object) {
    return subjects(properties, List.of(object));
  }

  /** What has one of these properties. */
  List<Node> subjects(List<Node> properties) {
    return subjects(properties, List.of(Node.ANY));
  }

  private List<Node> subjects(List<Node> properties, List<Node> objects) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node property : properties) {
      for (Node object : objects) {
        graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).forEach(found::add);
      }
    }
    return sorted(found);
  }

  /**
   * The text of the first of these properties that has one; of several languages the text without
   * one first, then English.
   */
  Optional<String> text(Node node, List<Node> properties) {
    for (Node property : properties) {
      Optional<String> text =
          graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
              .filter(Node::isLiteral)
              .filter(literal -> !literal.getLiteralLexicalForm().isBlank())
              .min(
                  Comparator.comparing((Node literal) -> !literal.getLiteralLanguage().isEmpty())
                      .thenComparing(literal -> !literal.getLiteralLanguage().startsWith("en"))
                      .thenComparing(Node::getLiteralLexicalForm))
              .map(literal -> literal.getLiteralLexicalForm().strip());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The texts that stand under these properties. */
  List<String> texts(Node node, List<Node> properties) {
    return objects(node, properties).stream()
        .filter(Node::isLiteral)
        .map(literal -> literal.getLiteralLexicalForm().strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The addresses that stand under these properties, as nodes or as text. */
  List<String> addresses(Node node, List<Node> properties) {
    return objects(node, properties).stream()
        .filter(object -> !object.isBlank())
        .map(object -> object.isURI() ? object.getURI() : object.getLiteralLexicalForm().strip())
        .filter(text -> text.matches("(?i)(https?|ftp|s3|gs|sftp)://\\S+"))
        .filter(text -> !text.startsWith(LOCAL))
        .distinct()
        .toList();
  }

  /** The members of an RDF list, which may lead in a circle; any other node is its own member. */
  private List<Node> members(Node node) {
    Node first = RDF.first.asNode();
    if (node.equals(RDF.nil.asNode())) {
      return List.of();
    }
    if (!node.isBlank() || !graph.contains(node, first, Node.ANY)) {
      return List.of(node);
    }
    List<Node> members = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node rest = node;
    while (!rest.equals(RDF.nil.asNode()) && seen.add(rest)) {
      graph.find(rest, first, Node.ANY).mapWith(Triple::getObject).forEach(members::add);
      rest =
          graph.find(rest, RDF.rest.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
              .findFirst()
              .orElse(RDF.nil.asNode());
    }
    return members;
  }

  private List<Node> sorted(Set<Node> nodes) {
    return nodes.size() < 2
        ? List.copyOf(nodes)
        : nodes.stream().sorted(Comparator.comparing(this::key)).toList();
  }

  /** What orders a node: its name, or what is said of it. */
  String key(Node node) {
    return node.isBlank() ? "~" + digest(node, DEPTH) : node.toString();
  }

  private String digest(Node node, int depth) {
    if (!node.isBlank()) {
      return sha256(node.toString());
    }
    Map<Node, String> known = digests.get(depth);
    String digest = known.get(node);
    if (digest == null) {
      List<String> said = new ArrayList<>();
      if (depth > 0) {
        graph
            .find(node, Node.ANY, Node.ANY)
            .forEach(
                triple ->
                    said.add(
                        triple.getPredicate().getURI()
                            + " "
                            + digest(triple.getObject(), depth - 1)));
      }
      said.sort(Comparator.naturalOrder());
      digest = sha256(String.join("\n", said));
      known.put(node, digest);
    }
    return digest;
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
