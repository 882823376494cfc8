package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which things of a graph are datasets. Catalogs, their records, and services are none, although
 * DCAT 3 makes a catalog a kind of dataset: what is stated of a catalog does not hold for what it
 * lists.
 */
final class DatasetNodes {
  private final GraphNodes nodes;
  private final Set<Node> datasets = new LinkedHashSet<>();

  /** The datasets of a graph. */
  DatasetNodes(GraphNodes nodes) {
    this.nodes = nodes;
    add(nodes.ofType(DcatTerms.DATASETS));
    add(nodes.ofType(DcatTerms.SERIES));
    add(nodes.objects(DcatTerms.HAS_DATASET));
    add(nodes.objects(DcatTerms.SERVES));
    add(
        nodes.subjects(DcatTerms.DISTRIBUTION).stream()
            .filter(node -> !nodes.is(node, DcatTerms.CATALOGS))
            .toList());
    add(loneDistributions());
  }

  /** The datasets: what is typed as one, what is listed or served as one, what has files. */
  List<Node> all() {
    return List.copyOf(datasets);
  }

  /** Whether a thing is one of the datasets. */
  boolean contains(Node node) {
    return datasets.contains(node);
  }

  /** The distributions of a dataset. */
  List<Node> distributions(Node dataset) {
    return nodes.objects(dataset, DcatTerms.DISTRIBUTION).stream()
        .filter(node -> !node.isLiteral())
        .toList();
  }

  /** What a graph without datasets holds instead, in words; empty when it is nothing of DCAT. */
  String others() {
    List<String> counts = new ArrayList<>();
    count(counts, nodes.ofType(DcatTerms.CATALOGS).size(), "catalog");
    count(counts, nodes.ofType(DcatTerms.RECORDS).size(), "catalog record");
    count(counts, nodes.ofType(DcatTerms.SERVICES).size(), "service");
    return counts.isEmpty() ? "" : " (it holds " + String.join(", ", counts) + ")";
  }

  private static void count(List<String> counts, int number, String what) {
    if (number > 0) {
      counts.add(number + " " + what + (number > 1 ? "s" : ""));
    }
  }

  /** Files that belong to no dataset of the graph are data all the same. */
  private List<Node> loneDistributions() {
    return nodes.ofType(DcatTerms.DISTRIBUTIONS).stream()
        .filter(node -> nodes.subjects(DcatTerms.DISTRIBUTION, node).isEmpty())
        .toList();
  }

  private void add(List<Node> found) {
    found.stream().filter(node -> !node.isLiteral()).forEach(datasets::add);
  }
}
