package org.licet.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.licet.model.Dataset;
import org.licet.model.Manifest;

/**
 * A dataset and all that it was made from, at any depth, nearest first; each ancestor once, by the
 * shortest path (DESIGN section 3, point 10).
 *
 * @param nodes the dataset itself, then its ancestors
 * @param cycles ids of the datasets that are their own ancestors, in the order found
 */
record Lineage(List<Node> nodes, List<String> cycles) {

  /**
   * One dataset of the lineage.
   *
   * @param dataset the dataset
   * @param path ids from the dataset used to this one
   * @param kinds the derivations on the way
   * @param root whether it was made from nothing known, or only from itself
   */
  record Node(
      Dataset dataset, List<String> path, List<Dataset.Derivation.Kind> kinds, boolean root) {}

  /** The lineage of a dataset of the manifest. */
  static Lineage of(Dataset target, Manifest manifest) {
    Map<String, Node> found = new LinkedHashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    open.add(new Node(target, List.of(target.id()), List.of(), false));
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (found.containsKey(node.dataset().id())) {
        continue;
      }
      found.put(node.dataset().id(), node);
      for (Dataset.Derivation step : node.dataset().derivedFrom()) {
        manifest
            .dataset(step.dataset())
            .ifPresent(
                parent ->
                    open.add(
                        new Node(
                            parent,
                            appended(node.path(), parent.id()),
                            appended(node.kinds(), step.kind()),
                            false)));
      }
    }
    List<String> cycles =
        found.keySet().stream().filter(id -> isOwnAncestor(id, manifest)).toList();
    List<Node> nodes =
        found.values().stream()
            .map(
                node ->
                    new Node(
                        node.dataset(),
                        node.path(),
                        node.kinds(),
                        isRoot(node.dataset(), manifest)))
            .toList();
    return new Lineage(nodes, cycles);
  }

  /** A dataset made only from datasets that are made from it needs a grant as a root does. */
  private static boolean isRoot(Dataset dataset, Manifest manifest) {
    return dataset.derivedFrom().stream()
        .allMatch(
            step ->
                ancestors(step.dataset(), manifest).contains(dataset.id())
                    || step.dataset().equals(dataset.id()));
  }

  private static boolean isOwnAncestor(String id, Manifest manifest) {
    return ancestors(id, manifest).contains(id);
  }

  private static Set<String> ancestors(String id, Manifest manifest) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      manifest
          .dataset(open.remove())
          .ifPresent(
              dataset ->
                  dataset.derivedFrom().stream()
                      .map(Dataset.Derivation::dataset)
                      .filter(seen::add)
                      .forEach(open::add));
    }
    return seen;
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
