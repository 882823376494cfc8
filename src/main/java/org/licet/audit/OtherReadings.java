package org.licet.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;

/** What a finding would be under the other readings, where it rests on an unsettled question. */
final class OtherReadings {
  private final Setting setting;
  private final AuditRun run;

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
        Verdict other = level(draft, run.decide(member, setting.under(stance).reading()));
        if (other != draft.level()) {
          others.put(stance.id(), other);
        }
      }
    }
    return others;
  }

  private static Verdict level(Draft draft, DecidedClass decided) {
    return decided.drafts().stream()
        .filter(other -> other.act().equals(draft.act()) && other.path().equals(draft.path()))
        .filter(
            other ->
                other.questions().stream().anyMatch(draft.questions()::contains)
                    || other.clauses().stream().anyMatch(draft.clauses()::contains))
        .map(Draft::level)
        .reduce(Verdict.PERMITTED, Verdict::worse);
  }
}
