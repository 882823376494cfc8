package org.licet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;

/** Counts the rows by verdict and by finding, in one go over them. */
final class Tally {
  private static final int FIRST_IDS = 10;

  private final Rows rows;
  private final SortedMap<Verdict, Long> verdicts = new TreeMap<>();
  private final Map<String, Counted> findings = new LinkedHashMap<>();

  Tally(Rows rows, RowDecisions decisions) {
    this.rows = rows;
    Map<RowDecision, Alike> alike = new IdentityHashMap<>();
    rows.forEach(
        row -> {
          RowDecision decision = decisions.of(row);
          alike
              .computeIfAbsent(decision, key -> new Alike(key.verdict(), counted(key, row)))
              .add(row);
        });
    alike.values().forEach(Alike::close);
  }

  /** A finding with the records that it concerns. */
  static final class Counted {
    private final Draft draft;
    private final UsageRecord member;
    private final Set<DecidedClass> classes = new LinkedHashSet<>();
    private final List<String> ids = new ArrayList<>();
    private long records;
    private boolean planned = true;

    private Counted(Draft draft, UsageRecord member) {
      this.draft = draft;
      this.member = member;
    }

    Draft draft() {
      return draft;
    }

    /** A record that it concerns. */
    UsageRecord member() {
      return member;
    }

    /** The classes that it concerns. */
    List<DecidedClass> classes() {
      return List.copyOf(classes);
    }

    /** The first records that it concerns, in input order. */
    List<String> ids() {
      return List.copyOf(ids);
    }

    long records() {
      return records;
    }

    /** Whether it concerns planned uses alone. */
    boolean isPlanned() {
      return planned;
    }
  }

  /** Rows with the same decision, and so with the same findings. */
  private final class Alike {
    private final Verdict verdict;
    private final List<Counted> counted;
    private List<Counted> open;
    private long records;

    private Alike(Verdict verdict, List<Counted> counted) {
      this.verdict = verdict;
      this.counted = counted;
      this.open = counted;
    }

    private void add(RowSpill.Row row) {
      records++;
      if (!open.isEmpty()) {
        open = open.stream().filter(each -> each.ids.size() < FIRST_IDS).toList();
        open.forEach(each -> each.ids.add(row.id()));
      }
    }

    private void close() {
      verdicts.merge(verdict, records, Long::sum);
      counted.forEach(each -> each.records += records);
    }
  }

  /** How many rows got each verdict. */
  SortedMap<Verdict, Long> verdicts() {
    return verdicts;
  }

  /** The findings: the most severe first, then those of the most records. */
  List<Counted> findings() {
    List<Counted> ordered = new ArrayList<>(findings.values());
    ordered.sort(
        Comparator.comparing((Counted counted) -> counted.draft.level(), Comparator.reverseOrder())
            .thenComparing(counted -> counted.records, Comparator.reverseOrder())
            .thenComparing(counted -> counted.draft.kind().id())
            .thenComparing(counted -> counted.draft.fingerprint()));
    return ordered;
  }

  /** The findings of a decision, each of which now concerns the class of the row too. */
  private List<Counted> counted(RowDecision decision, RowSpill.Row row) {
    List<Counted> counted = new ArrayList<>();
    for (Draft draft : decision.drafts()) {
      Counted finding =
          findings.computeIfAbsent(
              draft.fingerprint(), key -> new Counted(draft, rows.member(row)));
      if (rows.isInvalid(row)) {
        finding.planned = false;
      } else {
        DecidedClass decided = rows.classOf(row.group());
        finding.classes.add(decided);
        finding.planned &= decided.judgment().usage().isPlanned();
      }
      counted.add(finding);
    }
    return counted;
  }
}
