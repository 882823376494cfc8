package org.licet.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
final class Quotas {
  private final Vocabulary vocabulary;
  private final Map<List<String>, Ledger> ledgers = new LinkedHashMap<>();
  private final Map<List<String>, List<Entry>> exposures = new LinkedHashMap<>();

  Quotas(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Entry(int row, CapExposure exposure, boolean everywhere) {}

  /** Takes note of a record of a class that counts towards ceilings. */
  void add(int row, UsageRecord record, DecidedClass decided) {
    // A ceiling that binds in several branches is drawn on once.
    Set<List<String>> drawn = new HashSet<>();
    for (CapExposure exposure : decided.judgment().exposures()) {
      boolean grant = exposure.covers().clause().modality() == Clause.Modality.PERMISSION;
      if (grant && isGrantedWithoutCeiling(decided, exposure)) {
        continue;
      }
      Optional<OptionalLong> quantity = quantity(record, exposure.ceiling());
      if (quantity.isEmpty()) {
        continue;
      }
      List<String> key =
          List.of(
              exposure.covers().clause().iri(),
              exposure.ceiling().toString(),
              party(record, exposure.ceiling().per()));
      exposures
          .computeIfAbsent(key, list -> new ArrayList<>())
          .add(new Entry(row, exposure, decided.judgment().bindsEverywhere(exposure)));
      if (!drawn.add(key)) {
        continue;
      }
      ledgers
          .computeIfAbsent(key, ledger -> new Ledger(exposure.ceiling()))
          .add(new Ledger.Draw(row, record.id(), at(record, exposure), quantity.get()));
    }
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

  /** The running totals that are above their ceiling, or only a lower bound. */
  List<RunningTotal> totals() {
    List<RunningTotal> totals = new ArrayList<>();
    ledgers.forEach(
        (key, ledger) -> {
          Map<Integer, Entry> byRow = new HashMap<>();
          exposures.get(key).forEach(entry -> byRow.merge(entry.row(), entry, Quotas::surer));
          List<Ledger.Result> results = ledger.results();
          String first =
              results.stream()
                  .filter(result -> result.state() == Ledger.State.OVER)
                  .findFirst()
                  .map(result -> result.draw().id())
                  .orElse("");
          for (Ledger.Result result : results) {
            if (result.state() != Ledger.State.WITHIN) {
              int row = result.draw().row();
              boolean complete = result.state() == Ledger.State.OVER;
              totals.add(
                  new RunningTotal(
                      row,
                      key.get(2),
                      byRow.get(row).exposure(),
                      byRow.get(row).everywhere(),
                      result.total(),
                      complete,
                      first));
            }
          }
        });
    return totals;
  }

  private static Entry surer(Entry first, Entry second) {
    return first.exposure().certain() && first.everywhere() ? first : second;
  }

  /** What the rules make of the totals, by the row that each concerns. */
  static Map<Integer, List<Draft>> findings(List<CapOutcome> outcomes) {
    Map<Integer, List<Draft>> findings = new HashMap<>();
    for (CapOutcome outcome : outcomes) {
      findings.computeIfAbsent(outcome.total().row(), row -> new ArrayList<>()).add(draft(outcome));
    }
    return findings;
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
}
