package org.licet.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.FindingKind;
import org.licet.model.Moment;
import org.licet.model.Platform;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.rules.fact.CapExposure;
import org.licet.vocab.Vocabulary;

/** Sums, beside the usage classes, what records draw on ceilings, and tells who goes over them. */
final class Quotas {
  private final Vocabulary vocabulary;
  private final Map<List<String>, Ledger> ledgers = new LinkedHashMap<>();
  private final Map<List<String>, List<Entry>> entries = new LinkedHashMap<>();

  Quotas(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Entry(int row, CapExposure exposure, boolean grant) {}

  /** Takes note of a record of a class that counts towards ceilings. */
  void add(int row, UsageRecord record, DecidedClass decided) {
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
      ledgers
          .computeIfAbsent(key, ledger -> new Ledger(exposure.ceiling()))
          .add(new Ledger.Draw(row, record.id(), at(record, exposure), quantity.get()));
      entries.computeIfAbsent(key, list -> new ArrayList<>()).add(new Entry(row, exposure, grant));
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

  /** The findings of ceilings by the row that they concern. */
  Map<Integer, List<Draft>> findings() {
    Map<Integer, List<Draft>> findings = new HashMap<>();
    ledgers.forEach(
        (key, ledger) -> {
          Map<Integer, Entry> byRow = new HashMap<>();
          entries.get(key).forEach(entry -> byRow.merge(entry.row(), entry, Quotas::surer));
          List<Ledger.Result> results = ledger.results();
          Optional<Ledger.Result> first =
              results.stream().filter(result -> result.state() == Ledger.State.OVER).findFirst();
          for (Ledger.Result result : results) {
            Entry entry = byRow.get(result.draw().row());
            draft(key.get(2), ledger, entry.exposure(), result, first)
                .ifPresent(
                    draft ->
                        findings
                            .computeIfAbsent(result.draw().row(), row -> new ArrayList<>())
                            .add(draft));
          }
        });
    return findings;
  }

  private static Entry surer(Entry first, Entry second) {
    return first.exposure().certain() ? first : second;
  }

  private Optional<Draft> draft(
      String party,
      Ledger ledger,
      CapExposure exposure,
      Ledger.Result result,
      Optional<Ledger.Result> first) {
    boolean over = result.state() == Ledger.State.OVER;
    if (result.state() == Ledger.State.WITHIN) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>(exposure.missing());
    if (!over) {
      missing.add("count");
    }
    exposure.covers().act().getBranch().getSupposed().forEach(missing::add);
    boolean certain =
        over && exposure.certain() && exposure.covers().act().getBranch().getSupposed().isEmpty();
    String message =
        certain
            ? first
                .map(
                    record ->
                        "Above "
                            + ledger.ceiling()
                            + " for `"
                            + party
                            + "`: `"
                            + record.draw().id()
                            + "` is the first record over it, with a running total of "
                            + record.total().toPlainString()
                            + ".")
                .orElse("")
            : "";
    return Optional.of(
        new Draft(
            certain ? FindingKind.QUOTA_EXCEEDED : FindingKind.MISSING_FACT,
            certain ? Verdict.VIOLATION : Verdict.REVIEW,
            certain ? Optional.empty() : Optional.of(Cause.MISSING_FACT),
            exposure.covers().act().getName(),
            exposure
                .covers()
                .act()
                .getBranch()
                .getSource()
                .getPlatform()
                .map(Platform::id)
                .orElse(""),
            List.of(exposure.covers().clause()),
            List.of(),
            certain ? List.of() : missing.stream().distinct().sorted().toList(),
            List.of(),
            List.of(),
            message,
            Optional.of(exposure)));
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
