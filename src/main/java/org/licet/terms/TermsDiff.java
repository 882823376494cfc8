package org.licet.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Clause;
import org.licet.model.TermsVersion;

/**
 * What changed from one version to another, clause by clause. Clauses are the same when their ids
 * are equal but for the version's; of the rest, those whose paraphrase is equal word by word.
 *
 * @param before the earlier version
 * @param after the later version
 * @param added clauses that only the later version has
 * @param removed clauses that only the earlier version has
 * @param changed clauses of both that differ
 * @param same how many clauses are alike
 */
public record TermsDiff(
    TermsVersion before,
    TermsVersion after,
    List<Clause> added,
    List<Clause> removed,
    List<Changed> changed,
    int same) {
  public TermsDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /**
   * A clause of both versions that differs.
   *
   * @param before the clause of the earlier version
   * @param after the clause of the later version
   * @param differences what differs
   */
  public record Changed(Clause before, Clause after, List<Difference> differences) {
    public Changed {
      differences = List.copyOf(differences);
    }
  }

  /**
   * One difference.
   *
   * @param what which part of the clause
   * @param removed what the earlier clause says there and the later does not
   * @param added what the later clause says there and the earlier does not
   */
  public record Difference(String what, List<String> removed, List<String> added) {
    public Difference {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }
  }

  /** Compares two versions. */
  public static TermsDiff of(TermsVersion before, TermsVersion after, ClauseWords words) {
    Map<Clause, Clause> pairs = pairs(before, after);
    List<Changed> changed = new ArrayList<>();
    int same = 0;
    for (Map.Entry<Clause, Clause> pair : pairs.entrySet()) {
      List<Difference> differences = differences(pair.getKey(), pair.getValue(), words);
      if (differences.isEmpty()) {
        same++;
      } else {
        changed.add(new Changed(pair.getKey(), pair.getValue(), differences));
      }
    }
    List<Clause> removed =
        before.clauses().stream().filter(clause -> !pairs.containsKey(clause)).toList();
    List<Clause> added =
        after.clauses().stream().filter(clause -> !pairs.containsValue(clause)).toList();
    return new TermsDiff(before, after, added, removed, changed, same);
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static Map<Clause, Clause> pairs(TermsVersion before, TermsVersion after) {
    Map<Clause, Clause> pairs = new LinkedHashMap<>();
    Map<String, Clause> byName = new HashMap<>();
    after.clauses().forEach(clause -> byName.put(ClauseNames.name(clause, after), clause));
    for (Clause clause : before.clauses()) {
      Optional.ofNullable(byName.remove(ClauseNames.name(clause, before)))
          .ifPresent(same -> pairs.put(clause, same));
    }
    for (Clause clause : before.clauses()) {
      if (!pairs.containsKey(clause)) {
        after.clauses().stream()
            .filter(other -> !pairs.containsValue(other))
            .filter(other -> other.paraphrase().equals(clause.paraphrase()))
            .findFirst()
            .ifPresent(same -> pairs.put(clause, same));
      }
    }
    return pairs;
  }

  private static List<Difference> differences(Clause before, Clause after, ClauseWords words) {
    List<Difference> all = new ArrayList<>();
    compare(
        all,
        "modality",
        List.of(ClauseWords.modality(before.modality())),
        List.of(ClauseWords.modality(after.modality())));
    compare(all, "section", List.of(before.section()), List.of(after.section()));
    compare(all, "act", before.actions(), after.actions());
    compare(all, "condition", words.conditions(before), words.conditions(after));
    compare(
        all,
        "duty",
        before.duties().stream().map(words::duty).toList(),
        after.duties().stream().map(words::duty).toList());
    compare(all, "in words", List.of(before.paraphrase()), List.of(after.paraphrase()));
    compare(all, "confidence", List.of(before.confidence().id()), List.of(after.confidence().id()));
    return all;
  }

  private static void compare(
      List<Difference> all, String what, List<String> before, List<String> after) {
    List<String> removed = before.stream().filter(each -> !after.contains(each)).toList();
    List<String> added = after.stream().filter(each -> !before.contains(each)).toList();
    if (!removed.isEmpty() || !added.isEmpty()) {
      all.add(new Difference(what, removed, added));
    }
  }
}
