package org.licet.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the known words that a mistyped one may stand for. */
final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** A hint that names the known words nearest to a word; empty when none is known. */
  static String hint(String word, Collection<String> known) {
    String wanted = word.length() > 64 ? word.substring(0, 64) : word;
    List<Scored> scored =
        known.stream()
            .distinct()
            .map(candidate -> new Scored(candidate, distance(wanted, candidate)))
            .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
            .toList();
    if (scored.isEmpty()) {
      return "";
    }
    List<Scored> near =
        scored.stream()
            .filter(each -> each.distance <= Math.max(2, wanted.length() / 3))
            .limit(SHOWN)
            .toList();
    return near.isEmpty()
        ? "the nearest known are " + list(scored.stream().limit(SHOWN).toList(), " and ")
        : "did you mean " + list(near, " or ") + "?";
  }

  private static String list(List<Scored> words, String last) {
    List<String> quoted = words.stream().map(each -> "`" + each.word + "`").toList();
    int all = quoted.size();
    return all == 1
        ? quoted.get(0)
        : quoted.stream().limit(all - 1L).collect(Collectors.joining(", "))
            + last
            + quoted.get(all - 1);
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbors that turn one word into the other;
   * case does not count.
   */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + replace);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }

  private record Scored(String word, int distance) {}
}
