package org.licet.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.licet.model.Dataset;

/**
 * Which ancestors of a dataset no rule can tell apart. A rule sees of an ancestor by itself what is
 * stated of it and by which kinds of ways it is reached: its looks. Two ancestors are alike when
 * they have the same looks, both or neither are roots or cycles, and all that the one was made from
 * has the same looks as all that the other was made from. Whatever a rule concludes about one of
 * them, alone or beside a dataset that it was made from or that was made from it, it concludes
 * about the other beside one of the same looks; and beside one of its own looks it concludes
 * nothing, or the same as by itself. So the nearest of them stand for the rest, and no verdict
 * changes.
 */
final class AlikeAncestors {
  /** So many ancestors that are alike are judged one by one. */
  static final int TOLD = 20;

  /** The number of the stand-in among those that are judged. */
  private final int[] standIn;

  private final boolean[] kept;
  private final int[] represented;

  AlikeAncestors(
      LineageWays ways,
      List<List<Integer>> parents,
      Knots knots,
      Function<Dataset, Object> shapeOf) {
    int size = ways.size();
    this.standIn = new int[size];
    this.kept = new boolean[size];
    this.represented = new int[size];
    if (size <= TOLD) {
      for (int node = 0; node < size; node++) {
        kept[node] = true;
        standIn[node] = node;
      }
      return;
    }
    int judged = 0;
    int[] looks = looks(ways, shapeOf);
    List<BitSet> made = ofAncestors(looks, parents, knots);
    Map<List<Object>, List<Integer>> alike = new HashMap<>();
    for (int node = 0; node < size; node++) {
      List<Integer> others =
          alike.computeIfAbsent(
              List.of(
                  looks[node],
                  made.get(knots.of(node)),
                  Lineage.isRoot(ways.dataset(node), ways, knots, node),
                  knots.isCyclic(node)),
              key -> new ArrayList<>());
      kept[node] = others.size() < TOLD;
      if (kept[node]) {
        others.add(node);
        standIn[node] = judged++;
      } else {
        represented[others.get(0)]++;
        standIn[node] = standIn[others.get(0)];
      }
    }
  }

  /** Whether it is judged itself. */
  boolean isJudged(int node) {
    return kept[node];
  }

  /** How many more are judged through it. */
  int represented(int node) {
    return represented[node];
  }

  /** The looks of each dataset as a number; those of the dataset used are its own. */
  private static int[] looks(LineageWays ways, Function<Dataset, Object> shapeOf) {
    Map<Object, Integer> numbers = new HashMap<>();
    int[] looks = new int[ways.size()];
    for (int node = 1; node < looks.length; node++) {
      int next = numbers.size() + 1;
      looks[node] =
          numbers.computeIfAbsent(
              List.of(
                  shapeOf.apply(ways.dataset(node)), ways.isAdapted(node), ways.kindsOfWays(node)),
              key -> next);
    }
    return looks;
  }

  /** The numbers of the stand-ins of all that a knot was made from, for each knot. */
  List<BitSet> ancestors(List<List<Integer>> parents, Knots knots) {
    return ofAncestors(standIn, parents, knots);
  }

  /** For each knot the numbers of all that its datasets were made from, given one a dataset. */
  private static List<BitSet> ofAncestors(int[] numbers, List<List<Integer>> parents, Knots knots) {
    List<BitSet> all = new ArrayList<>();
    for (List<Integer> members : knots.members()) {
      BitSet made = new BitSet();
      for (int member : members) {
        for (int parent : parents.get(member)) {
          made.set(numbers[parent]);
          if (knots.of(parent) < all.size()) {
            made.or(all.get(knots.of(parent)));
          }
        }
      }
      all.add(made);
    }
    return all;
  }
}
