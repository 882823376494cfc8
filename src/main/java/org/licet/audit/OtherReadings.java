package org.licet.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Clause;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;

/** What a finding would be under the other readings, where it rests on an unsettled question. */
final class OtherReadings {
  private final Setting setting;
  private final AuditRun run;
  private final Map<List<Object>, List<Level>> known = new HashMap<>();

  OtherReadings(Setting setting, AuditRun run) {
    this.setting = setting;
    this.run = run;
  }

  /** The level under each other built-in reading, where it differs. */
  SortedMap<String, Verdict> of(Draft draft, UsageRecord member) {
    SortedMap<String, Verdict> others = new TreeMap<>();
    if (draft.questions().isEmpty()) {
      return others;
    }
    for (Reading.Stance stance : Reading.Stance.values()) {
      if (!stance.id().equals(setting.reading().name())) {
        Verdict other = level(draft, decided(member, stance));
        if (other != draft.level()) {
          others.put(stance.id(), other);
        }
      }
    }
    return others;
  }

  /** What a judgment under another reading leaves of a finding: enough to find it again. */
  private record Level(
      String act, List<String> path, List<String> questions, List<Clause> clauses, Verdict level) {
    Level(Draft draft) {
      this(draft.act(), draft.path(), draft.questions(), draft.clauses(), draft.level());
    }
  }

  /** A class with several open findings is judged once under a reading. */
  private List<Level> decided(UsageRecord member, Reading.Stance stance) {
    return known.computeIfAbsent(
        List.of(member.id(), stance),
        key ->
            run.decide(member, setting.under(stance).reading()).drafts().stream()
                .map(Level::new)
                .toList());
  }

  private static Verdict level(Draft draft, List<Level> decided) {
    return decided.stream()
        .filter(other -> other.act().equals(draft.act()) && other.path().equals(draft.path()))
        .filter(
            other ->
                other.questions().stream().anyMatch(draft.questions()::contains)
                    || other.clauses().stream().anyMatch(draft.clauses()::contains))
        .map(Level::level)
        .reduce(Verdict.PERMITTED, Verdict::worse);
  }
}
