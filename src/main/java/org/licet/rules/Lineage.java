package org.licet.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation.Kind;
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
   * @param path ids from the dataset used to this one, by the shortest way
   * @param root whether it was made from nothing known, or only from itself
   * @param ancestors ids of all that it was made from, at any depth
   * @param reached whether some way from the dataset used leads to it over derivations of these
   *     kinds alone
   * @param adapted whether something new was made of its content on some way to the dataset used
   */
  record Node(
      Dataset dataset,
      List<String> path,
      boolean root,
      Set<String> ancestors,
      Predicate<Collection<Kind>> reached,
      boolean adapted) {}

  /** The lineage of a dataset of the manifest. */
  static Lineage of(Dataset target, Manifest manifest) {
    Map<String, List<String>> paths = paths(target, manifest);
    Set<String> adapted = adapted(target, manifest);
    List<Node> nodes = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : paths.entrySet()) {
      Dataset dataset = manifest.dataset(entry.getKey()).orElse(target);
      Set<String> ancestors = ancestors(dataset.id(), manifest);
      nodes.add(
          new Node(
              dataset,
              entry.getValue(),
              isRoot(dataset, manifest),
              ancestors,
              kinds -> isReached(target.id(), dataset.id(), kinds, manifest),
              adapted.contains(dataset.id())));
    }
    return new Lineage(
        nodes,
        nodes.stream()
            .map(node -> node.dataset().id())
            .filter(id -> ancestors(id, manifest).contains(id))
            .toList());
  }

  /** The shortest path to every dataset of the lineage, nearest first. */
  private static Map<String, List<String>> paths(Dataset target, Manifest manifest) {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    paths.put(target.id(), List.of(target.id()));
    Deque<Dataset> open = new ArrayDeque<>(List.of(target));
    while (!open.isEmpty()) {
      Dataset dataset = open.remove();
      for (Dataset.Derivation step : dataset.derivedFrom()) {
        Optional<Dataset> parent = manifest.dataset(step.dataset());
        if (parent.isPresent() && !paths.containsKey(parent.get().id())) {
          List<String> path = new ArrayList<>(paths.get(dataset.id()));
          path.add(parent.get().id());
          paths.put(parent.get().id(), List.copyOf(path));
          open.add(parent.get());
        }
      }
    }
    return paths;
  }

  /** A dataset made only from datasets that are made from it needs a grant as a root does. */
  private static boolean isRoot(Dataset dataset, Manifest manifest) {
    return dataset.derivedFrom().stream()
        .allMatch(
            step ->
                step.dataset().equals(dataset.id())
                    || ancestors(step.dataset(), manifest).contains(dataset.id()));
  }

  private static Set<String> ancestors(String id, Manifest manifest) {
    return reachable(id, manifest, step -> true);
  }

  private static boolean isReached(
      String from, String to, Collection<Kind> kinds, Manifest manifest) {
    return from.equals(to)
        || reachable(from, manifest, step -> kinds.contains(step.kind())).contains(to);
  }

  /**
   * The ancestors of whose content something new was made. A list of ids holds no content, so the
   * ways over one do not count.
   */
  private static Set<String> adapted(Dataset target, Manifest manifest) {
    Set<String> copied = new LinkedHashSet<>(Set.of(target.id()));
    Set<String> adapted = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(target.id()));
    while (!open.isEmpty()) {
      String id = open.remove();
      for (Dataset dataset : manifest.dataset(id).stream().toList()) {
        for (Dataset.Derivation step : dataset.derivedFrom()) {
          boolean makesNew = adapted.contains(id) || dataset.adapts(step);
          if (step.kind() != Kind.IDS_ONLY && (makesNew ? adapted : copied).add(step.dataset())) {
            open.add(step.dataset());
          }
        }
      }
    }
    adapted.remove(target.id());
    return adapted;
  }

  private static Set<String> reachable(
      String id, Manifest manifest, Predicate<Dataset.Derivation> over) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      manifest
          .dataset(open.remove())
          .ifPresent(
              dataset ->
                  dataset.derivedFrom().stream()
                      .filter(over)
                      .map(Dataset.Derivation::dataset)
                      .filter(seen::add)
                      .forEach(open::add));
    }
    return seen;
  }
}
