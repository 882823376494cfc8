package org.licet.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation.Kind;

/**
 * The ways from a dataset to all that it was made from, each dataset by a number in the order of
 * nearness; the dataset itself is 0. What no input describes is left out.
 */
final class LineageWays {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Dataset> datasets = new ArrayList<>();
  private final List<List<Step>> steps = new ArrayList<>();
  private final List<Integer> from = new ArrayList<>();
  private final List<Set<Integer>> kinds = new ArrayList<>();
  private final boolean[] adapted;

  /** One derivation, from the dataset made to the one that it was made from. */
  private record Step(int parent, Kind kind, boolean adapts) {}

  /** The ways from a dataset, where each other dataset is found by its id. */
  LineageWays(Dataset target, Map<String, Dataset> described) {
    add(target, 0);
    for (int node = 0; node < datasets.size(); node++) {
      List<Step> made = new ArrayList<>();
      for (Dataset.Derivation step : datasets.get(node).derivedFrom()) {
        if (!numbers.containsKey(step.dataset())) {
          Optional<Dataset> parent = Optional.ofNullable(described.get(step.dataset()));
          if (parent.isEmpty()) {
            continue;
          }
          add(parent.get(), node);
        }
        made.add(
            new Step(numbers.get(step.dataset()), step.kind(), datasets.get(node).adapts(step)));
      }
      steps.add(made);
    }
    followKinds();
    this.adapted = adapted();
  }

  private void add(Dataset dataset, int child) {
    numbers.put(dataset.id(), datasets.size());
    datasets.add(dataset);
    from.add(child);
    kinds.add(new TreeSet<>());
  }

  /** How many datasets there are. */
  int size() {
    return datasets.size();
  }

  /** The dataset of a number. */
  Dataset dataset(int node) {
    return datasets.get(node);
  }

  /** The number of a dataset, if it is described. */
  Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /** What each dataset was made from, as far as it is described. */
  List<List<Integer>> parents() {
    return steps.stream().map(made -> made.stream().map(Step::parent).distinct().toList()).toList();
  }

  /** Ids from the dataset used to this one, by the shortest way. */
  List<String> path(int node) {
    Deque<String> path = new ArrayDeque<>();
    for (int at = node; at != 0; at = from.get(at)) {
      path.addFirst(datasets.get(at).id());
    }
    path.addFirst(datasets.get(0).id());
    return List.copyOf(path);
  }

  /** Whether something new was made of its content on some way to the dataset used. */
  boolean isAdapted(int node) {
    return adapted[node];
  }

  /** Whether one of the ways whose kinds these are goes over derivations of allowed kinds alone. */
  static boolean isReachedOver(Set<Integer> kindsOfWays, Collection<Kind> allowed) {
    int mask = allowed.stream().mapToInt(LineageWays::bit).reduce(0, (one, other) -> one | other);
    return kindsOfWays.stream().anyMatch(way -> (way & ~mask) == 0);
  }

  /** The sets of kinds of the ways that lead to it, those aside that contain another. */
  Set<Integer> kindsOfWays(int node) {
    return kinds.get(node);
  }

  private static int bit(Kind kind) {
    return 1 << kind.ordinal();
  }

  private void followKinds() {
    Deque<int[]> open = new ArrayDeque<>();
    kinds.get(0).add(0);
    open.add(new int[] {0, 0});
    while (!open.isEmpty()) {
      int[] way = open.remove();
      if (!kinds.get(way[0]).contains(way[1])) {
        continue;
      }
      for (Step step : steps.get(way[0])) {
        int longer = way[1] | bit(step.kind());
        Set<Integer> known = kinds.get(step.parent());
        if (known.stream().noneMatch(other -> (other & ~longer) == 0)) {
          known.removeIf(other -> (longer & ~other) == 0);
          known.add(longer);
          open.add(new int[] {step.parent(), longer});
        }
      }
    }
  }

  /**
   * The ancestors of whose content something new was made. A list of ids holds no content, so what
   * is made of the list is not made of what it lists.
   */
  private boolean[] adapted() {
    boolean[] copied = new boolean[size()];
    boolean[] made = new boolean[size()];
    copied[0] = true;
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int node = open.remove();
      for (Step step : steps.get(node)) {
        boolean makesNew = step.kind() != Kind.IDS_ONLY && (made[node] || step.adapts());
        boolean[] states = makesNew ? made : copied;
        if (!states[step.parent()]) {
          states[step.parent()] = true;
          open.add(step.parent());
        }
      }
    }
    made[0] = false;
    return made;
  }
}
