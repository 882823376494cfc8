package org.licet.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation.Kind;

/**
 * A dataset and all that it was made from, at any depth, nearest first; each ancestor once, by the
 * shortest path (DESIGN section 3, point 10). Of many ancestors that no rule can tell apart the
 * nearest stand for the rest ({@link AlikeAncestors}).
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
   * @param ancestors ids of all nodes that it was made from, or that stand for such; worked out
   *     when asked
   * @param reached whether some way from the dataset used leads to it over derivations of these
   *     kinds alone
   * @param adapted whether something new was made of its content on some way to the dataset used
   * @param alike how many more ancestors it stands for
   */
  record Node(
      Dataset dataset,
      List<String> path,
      boolean root,
      Supplier<Set<String>> ancestors,
      Predicate<Collection<Kind>> reached,
      boolean adapted,
      int alike) {}

  /**
   * The lineage of a dataset.
   *
   * @param described the datasets that are described, by id
   * @param shapeOf what rules see of an ancestor by itself: equal where they see the same
   */
  static Lineage of(
      Dataset target, Map<String, Dataset> described, Function<Dataset, Object> shapeOf) {
    LineageWays ways = new LineageWays(target, described);
    List<List<Integer>> parents = ways.parents();
    Knots knots = new Knots(parents);
    AlikeAncestors alike = new AlikeAncestors(ways, parents, knots, shapeOf);
    List<BitSet> ancestors = alike.ancestors(parents, knots);
    List<Node> nodes = new ArrayList<>();
    List<String> cycles = new ArrayList<>();
    for (int node = 0; node < ways.size(); node++) {
      if (alike.isJudged(node)) {
        // What a node holds on to is kept with the findings: not the ways of the whole lineage.
        BitSet own = ancestors.get(knots.of(node));
        Set<Integer> kindsOfWays = ways.kindsOfWays(node);
        nodes.add(
            new Node(
                ways.dataset(node),
                ways.path(node),
                isRoot(ways.dataset(node), ways, knots, node),
                () -> named(own, nodes),
                kinds -> LineageWays.isReachedOver(kindsOfWays, kinds),
                ways.isAdapted(node),
                alike.represented(node)));
        if (knots.isCyclic(node)) {
          cycles.add(ways.dataset(node).id());
        }
      }
    }
    return new Lineage(nodes, cycles);
  }

  /** A dataset made only from datasets that are made from it needs a grant as a root does. */
  static boolean isRoot(Dataset dataset, LineageWays ways, Knots knots, int node) {
    return dataset.derivedFrom().stream()
        .allMatch(
            step ->
                ways.number(step.dataset()).stream()
                    .anyMatch(parent -> knots.of(parent) == knots.of(node)));
  }

  private static Set<String> named(BitSet numbers, List<Node> nodes) {
    return numbers.stream()
        .mapToObj(number -> nodes.get(number).dataset().id())
        .collect(Collectors.toSet());
  }
}
