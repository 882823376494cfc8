package org.licet.license;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.licet.model.ReleaseChoice.Blocker;
import org.licet.model.ReleaseChoice.Obstacle;
import org.licet.model.ReleaseChoice.Option;
import org.licet.model.ReleaseChoice.Remedy;
import org.licet.model.Verdict;

/**
 * Why no license is left, and what would leave one: each license is blocked by some sources, so a
 * set of sources that meets the blockers of every license excludes all of them, and doing without
 * all blockers of one license frees it.
 */
final class Remedies {
  /** Larger sets say nothing to people. */
  private static final int LARGEST = 3;

  private static final int MOST = 6;
  private static final int MOST_SOURCES = 60;

  private final Map<SortedSet<String>, List<String>> licensesByBlockers = new LinkedHashMap<>();
  private final SortedSet<String> forbidden = new TreeSet<>();

  /** What blocks each license, and the sources that forbid the release whatever its license. */
  Remedies(List<Option> options, List<Obstacle> obstacles) {
    for (Option option : options) {
      SortedSet<String> blockers = new TreeSet<>();
      option.blockers().stream().map(Blocker::source).forEach(blockers::add);
      licensesByBlockers.computeIfAbsent(blockers, key -> new ArrayList<>()).add(option.license());
    }
    obstacles.stream()
        .filter(obstacle -> obstacle.level() == Verdict.VIOLATION)
        .map(Obstacle::source)
        .forEach(forbidden::add);
  }

  /** The smallest sets of sources that leave no license, at most three sources each. */
  List<List<String>> excluding() {
    List<String> sources =
        licensesByBlockers.keySet().stream()
            .flatMap(Set::stream)
            .distinct()
            .sorted()
            .limit(MOST_SOURCES)
            .toList();
    List<List<String>> found = new ArrayList<>();
    for (int size = 1; size <= LARGEST; size++) {
      grow(List.of(), 0, size, sources, found);
    }
    return found.stream().limit(MOST).toList();
  }

  private void grow(
      List<String> set, int from, int size, List<String> sources, List<List<String>> found) {
    if (set.size() == size) {
      boolean smaller = found.stream().anyMatch(set::containsAll);
      boolean meetsAll =
          licensesByBlockers.keySet().stream()
              .allMatch(blockers -> set.stream().anyMatch(blockers::contains));
      if (!smaller && meetsAll) {
        found.add(set);
      }
      return;
    }
    for (int next = from; next < sources.size(); next++) {
      List<String> longer = new ArrayList<>(set);
      longer.add(sources.get(next));
      grow(List.copyOf(longer), next + 1, size, sources, found);
    }
  }

  /** The smallest sets of sources without which some license is left, the smallest first. */
  List<Remedy> remedies() {
    Map<SortedSet<String>, List<String>> needed = new LinkedHashMap<>();
    licensesByBlockers.forEach(
        (blockers, licenses) -> {
          SortedSet<String> without = new TreeSet<>(blockers);
          without.addAll(forbidden);
          needed.computeIfAbsent(without, key -> new ArrayList<>()).addAll(licenses);
        });
    return needed.entrySet().stream()
        .filter(
            entry ->
                needed.keySet().stream()
                    .noneMatch(
                        other ->
                            other.size() < entry.getKey().size()
                                && entry.getKey().containsAll(other)))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<SortedSet<String>, List<String>> entry) -> entry.getKey().size())
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(MOST)
        .map(entry -> new Remedy(List.copyOf(entry.getKey()), entry.getValue()))
        .toList();
  }
}
