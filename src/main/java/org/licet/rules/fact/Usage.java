package org.licet.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.licet.model.Action;
import org.licet.model.Moment;
import org.licet.model.Reading;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;

/** The usage record under judgment, with the day and the reading of the audit. */
public final class Usage {
  private final UsageRecord record;
  private final SortedMap<String, List<String>> datasetFacts;
  private final Action action;
  private final Reading reading;
  private final LocalDate asOf;
  private final LocalDate usedOn;

  /** A usage; a record without {@code usedAt} is used on the day of the audit. */
  public Usage(
      UsageRecord record,
      SortedMap<String, List<String>> datasetFacts,
      Action action,
      Reading reading,
      LocalDate asOf) {
    this.record = record;
    this.datasetFacts = datasetFacts;
    this.action = action;
    this.reading = reading;
    this.asOf = asOf;
    this.usedOn = record.usedAt().map(Moment::day).orElse(asOf);
  }

  /** The record. */
  public UsageRecord getRecord() {
    return record;
  }

  /** What the dataset used states, by operand. */
  public SortedMap<String, List<String>> getDatasetFacts() {
    return datasetFacts;
  }

  /** Whether a license is stated under which the output is released. */
  public boolean isReleaseLicenseStated() {
    return record.outputLicense().isPresent();
  }

  /** The record's own action. */
  public Action getAction() {
    return action;
  }

  /** The day of the audit. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** The day of the use. */
  public LocalDate getUsedOn() {
    return usedOn;
  }

  /** The day of an act: that of collection for acts of collection, that of use for the rest. */
  public Optional<LocalDate> dayOf(Action act, Branch branch) {
    return act.id().startsWith("collect") ? branch.getCollectedOn() : Optional.of(usedOn);
  }

  /** Whether the use lies after the day of the audit. */
  public boolean isPlanned() {
    return usedOn.isAfter(asOf);
  }

  /** How the reading answers a question, for example {@code q-later-terms}. */
  public Reading.Stance stance(String question) {
    return reading.stance(question);
  }

  /** Whether the reading takes the strict answer. */
  public boolean strictOn(String question) {
    return reading.stance(question) == Reading.Stance.STRICT;
  }

  /** Whether the reading takes the permissive answer. */
  public boolean permissiveOn(String question) {
    return reading.stance(question) == Reading.Stance.PERMISSIVE;
  }

  /**
   * Whether a fact of yes or no holds, by the record or the dataset used; unknown when neither
   * states it.
   */
  public Truth flag(String operand) {
    List<String> stated =
        record.fact(operand).isEmpty()
            ? datasetFacts.getOrDefault(operand, List.of())
            : record.fact(operand);
    return switch (String.join(",", stated).toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Truth.TRUE;
      case "false", "no" -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return action.label();
  }
}
