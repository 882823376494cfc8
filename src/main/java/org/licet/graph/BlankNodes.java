package org.licet.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Which blank nodes can stand inside the one node that refers to them, and labels for the others
 * that depend on what is said of them, not on the labels that a parser drew.
 */
final class BlankNodes {
  private final Set<Node> nested = new HashSet<>();
  private final Map<Node, String> labels = new HashMap<>();

  /**
   * The blank nodes of a graph.
   *
   * @param prefix what labels start with
   */
  BlankNodes(Graph graph, String prefix) {
    List<Triple> triples = graph.find().toList();
    Map<Node, List<Node>> referrers =
        triples.stream()
            .filter(triple -> triple.getObject().isBlank())
            .collect(
                Collectors.groupingBy(
                    Triple::getObject,
                    Collectors.mapping(Triple::getSubject, Collectors.toList())));
    referrers.forEach(
        (node, subjects) -> {
          if (subjects.size() == 1 && isRooted(node, referrers)) {
            nested.add(node);
          }
        });
    label(triples, prefix);
  }

  /** Whether a node is written inside the one that refers to it. */
  boolean isNested(Node node) {
    return nested.contains(node);
  }

  /** The label of a blank node. */
  String label(Node node) {
    return labels.getOrDefault(node, "unknown");
  }

  /** Whether single referrers lead from the node to one that is not nested; a circle does not. */
  private static boolean isRooted(Node node, Map<Node, List<Node>> referrers) {
    Set<Node> seen = new HashSet<>();
    Node at = node;
    while (at.isBlank() && referrers.getOrDefault(at, List.of()).size() == 1) {
      if (!seen.add(at)) {
        return false;
      }
      at = referrers.get(at).get(0);
    }
    return true;
  }

  /**
   * Refines a color of each node by the colors around it, as often as there are nodes that need a
   * label. Nodes that still look alike then are alike for every graph but contrived ones.
   */
  private void label(List<Triple> triples, String prefix) {
    Map<Node, List<Triple>> around = new HashMap<>();
    for (Triple triple : triples) {
      for (Node node : Set.copyOf(List.of(triple.getSubject(), triple.getObject()))) {
        if (node.isBlank()) {
          around.computeIfAbsent(node, ignored -> new ArrayList<>()).add(triple);
        }
      }
    }
    List<Node> free = around.keySet().stream().filter(node -> !nested.contains(node)).toList();
    if (free.isEmpty()) {
      return;
    }
    Map<Node, String> colors = new HashMap<>();
    around.keySet().forEach(node -> colors.put(node, ""));
    int rounds = Math.min(around.size(), 64);
    for (int round = 0; round < rounds; round++) {
      Map<Node, String> next = new HashMap<>();
      around.forEach((node, said) -> next.put(node, color(node, said, colors)));
      colors.putAll(next);
    }
    List<Node> sorted =
        free.stream()
            .sorted(
                Comparator.comparing((Node node) -> colors.get(node))
                    .thenComparing(Node::getBlankNodeLabel))
            .toList();
    for (Node node : sorted) {
      labels.put(node, prefix + labels.size());
    }
  }

  private static String color(Node node, List<Triple> said, Map<Node, String> colors) {
    String all =
        said.stream()
            .map(
                triple ->
                    part(triple.getSubject(), node, colors)
                        + " "
                        + triple.getPredicate()
                        + " "
                        + part(triple.getObject(), node, colors))
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String part(Node part, Node self, Map<Node, String> colors) {
    if (part.equals(self)) {
      return "self";
    }
    return part.isBlank() ? "_:" + colors.get(part) : part.toString();
  }
}
