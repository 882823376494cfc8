package org.licet.audit;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Moment;
import org.licet.model.Platform;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.rules.fact.CapExposure;
import org.licet.rules.fact.CapOutcome;
import org.licet.rules.fact.RunningTotal;
import org.licet.vocab.Vocabulary;

/** Sums, beside the usage classes, what records draw on ceilings, and tells who goes over them. */
final class Quotas implements AutoCloseable {
  private final Vocabulary vocabulary;
  private final Map<List<String>, Ledger> ledgers = new LinkedHashMap<>();
  private final Map<DecidedClass, List<Reason>> reasonsOfClasses = new HashMap<>();
  private final List<Reason> reasons = new ArrayList<>();

  Quotas(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Why a draw counts; the same for all records of a class.
   *
   * @param number its place among all reasons
   * @param everywhere whether the ceiling binds whatever is supposed about what the record leaves
   *     open
   */
  private record Reason(int number, CapExposure exposure, boolean everywhere) {
    private Reason surer(Reason other) {
      return exposure.certain() && everywhere ? this : other;
    }
  }

  /** What one record draws on one ceiling, by which of its ways to count. */
  private record Drawn(CapExposure first, Reason surest, OptionalLong quantity) {
    private Drawn with(Drawn other) {
      return new Drawn(first, surest.surer(other.surest), quantity);
    }
  }

  /** Takes note of a record of a class that counts towards ceilings. */
  void add(int row, UsageRecord record, DecidedClass decided) {
    // A ceiling that binds in several branches is drawn on once.
    Map<List<String>, Drawn> drawn = new LinkedHashMap<>();
    for (Reason reason : reasonsOfClasses.computeIfAbsent(decided, this::reasons)) {
      Constraint.Ceiling ceiling = reason.exposure().ceiling();
      quantity(record, ceiling)
          .ifPresent(
              quantity ->
                  drawn.merge(
                      List.of(
                          reason.exposure().covers().clause().iri(),
                          ceiling.toString(),
                          party(record, ceiling.per())),
                      new Drawn(reason.exposure(), reason, quantity),
                      Drawn::with));
    }
    drawn.forEach(
        (key, each) ->
            ledgers
                .computeIfAbsent(key, ledger -> new Ledger(each.first().ceiling()))
                .add(
                    new Ledger.Draw(
                        row,
                        record.id(),
                        each.surest().number(),
                        at(record, each.first()),
                        each.quantity())));
  }

  /** The ceilings that records of a class draw on. */
  private List<Reason> reasons(DecidedClass decided) {
    List<Reason> added = new ArrayList<>();
    for (CapExposure exposure : decided.judgment().exposures()) {
      boolean grant = exposure.covers().clause().modality() == Clause.Modality.PERMISSION;
      if (!grant || !isGrantedWithoutCeiling(decided, exposure)) {
        boolean everywhere = decided.judgment().bindsEverywhere(exposure);
        added.add(new Reason(reasons.size() + added.size(), exposure, everywhere));
      }
    }
    reasons.addAll(added);
    return List.copyOf(added);
  }

  /** A ceiling of one permission does not matter where another grants the act without one. */
  private static boolean isGrantedWithoutCeiling(DecidedClass decided, CapExposure exposure) {
    return decided.judgment().granted().stream()
        .filter(granted -> granted.act() == exposure.covers().act())
        .anyMatch(
            granted ->
                granted.clauses().isEmpty()
                    || granted.clauses().stream()
                        .anyMatch(
                            clause ->
                                clause.constraints().stream()
                                    .noneMatch(Constraint.Ceiling.class::isInstance)));
  }

  /** Draws on one ceiling that come to the same: the rows, and one total that stands for them. */
  private static final class Alike {
    private final BitSet rows = new BitSet();
    private Ledger.Result first;

    private Alike(Ledger.Result first) {
      this.first = first;
    }

    private void add(Ledger.Result result) {
      rows.set(result.draw().row());
      if (result.draw().row() < first.draw().row()) {
        first = result;
      }
    }
  }

  /**
   * What the totals that are above their ceiling, or only a lower bound, come to.
   *
   * @param judge what the rules make of totals; not asked when there are none
   */
  CapFindings findings(Function<List<RunningTotal>, List<CapOutcome>> judge) {
    Map<RunningTotal, BitSet> totals = new LinkedHashMap<>();
    ledgers.forEach((key, ledger) -> addTotals(key.get(2), ledger, totals));
    Map<RunningTotal, List<Draft>> drafts = new HashMap<>();
    if (!totals.isEmpty()) {
      for (CapOutcome outcome : judge.apply(List.copyOf(totals.keySet()))) {
        drafts.computeIfAbsent(outcome.total(), total -> new ArrayList<>()).add(draft(outcome));
      }
    }
    CapFindings findings = new CapFindings();
    totals.forEach((total, rows) -> findings.add(rows, drafts.getOrDefault(total, List.of())));
    return findings;
  }

  private void addTotals(String party, Ledger ledger, Map<RunningTotal, BitSet> totals) {
    Map<List<Object>, Alike> alike = new LinkedHashMap<>();
    List<String> over = new ArrayList<>(1);
    ledger.results(
        result -> {
          if (over.isEmpty() && result.state() == Ledger.State.OVER) {
            over.add(result.draw().id());
          }
          alike
              .computeIfAbsent(
                  List.of(result.draw().reason(), result.state()), key -> new Alike(result))
              .add(result);
        });
    for (Alike each : alike.values()) {
      Reason reason = reasons.get(each.first.draw().reason());
      totals.put(
          new RunningTotal(
              each.first.draw().row(),
              party,
              reason.exposure(),
              reason.everywhere(),
              each.first.total(),
              each.first.state() == Ledger.State.OVER,
              String.join("", over)),
          each.rows);
    }
  }

  private static Draft draft(CapOutcome outcome) {
    RunningTotal total = outcome.total();
    boolean breach = outcome.level() == Verdict.VIOLATION;
    CapExposure exposure = total.exposure();
    return new Draft(
        outcome.kind(),
        outcome.level(),
        breach ? Optional.empty() : Optional.of(Cause.MISSING_FACT),
        exposure.covers().act().getName(),
        exposure.covers().act().getBranch().getSource().getPlatform().map(Platform::id).orElse(""),
        List.of(exposure.covers().clause()),
        List.of(),
        breach ? List.of() : total.missing(),
        List.of(),
        List.of(),
        breach
            ? "`"
                + total.party()
                + "` is above "
                + exposure.ceiling()
                + "; the first record over it is `"
                + total.first()
                + "`."
            : "",
        List.of(outcome));
  }

  /** The quantity that counts; empty when the record counts other units. */
  private Optional<OptionalLong> quantity(UsageRecord record, Constraint.Ceiling ceiling) {
    if (record.unit().isEmpty() || ceiling.unit().isEmpty()) {
      return Optional.of(record.count());
    }
    Optional<String> stated = vocabulary.concept("unit", record.unit().get());
    boolean counted =
        stated.map(unit -> vocabulary.isA(unit, ceiling.unit().get()) != Truth.FALSE).orElse(true);
    return counted ? Optional.of(record.count()) : Optional.empty();
  }

  private static String party(UsageRecord record, Constraint.Ceiling.Per per) {
    String assignee = record.assignee().orElse("(unnamed)");
    return switch (per) {
      case ASSIGNEE -> assignee;
      case APPLICATION -> one(record.fact("application")).orElse(assignee);
      case USER -> one(record.fact("user")).orElse(assignee);
      case RECIPIENT, RECEIVING_ENTITY ->
          assignee + " to " + record.recipientId().or(record::recipient).orElse("third-party");
    };
  }

  private static Optional<String> one(List<String> values) {
    return values.stream().findFirst();
  }

  private static Optional<Instant> at(UsageRecord record, CapExposure exposure) {
    return exposure.covers().act().isCollection()
        ? record.collectedAt().map(Moment::instant)
        : record
            .usedAt()
            .map(Moment::instant)
            .or(() -> exposure.covers().act().getDay().map(day -> Moment.ofDay(day).instant()));
  }

  @Override
  public void close() throws IOException {
    for (Ledger ledger : ledgers.values()) {
      ledger.close();
    }
  }
}
