package org.licet.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.licet.model.Action;
import org.licet.model.Manifest;
import org.licet.model.Reading;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;

/**
 * One source under one possibility.
 *
 * @param record the record
 * @param action its own action
 * @param manifest what the audit knows
 * @param reading the answers to unsettled questions
 * @param asOf the day of the audit
 * @param source the source
 * @param stated what is stated
 * @param channel the channel; empty where a license is judged
 * @param collected the day of collection
 */
record Situation(
    UsageRecord record,
    Action action,
    Manifest manifest,
    Reading reading,
    LocalDate asOf,
    Sources.Source source,
    Stated stated,
    Optional<String> channel,
    Optional<LocalDate> collected) {

  /**
   * One thing that is done.
   *
   * @param action what
   * @param own whether it is the record's own action
   * @param done whether it is done; unknown when a missing fact leaves it open
   * @param missing that fact
   */
  record Act(Action action, boolean own, Truth done, Set<String> missing) {
    boolean isAccess() {
      return !action.isUse();
    }
  }

  LocalDate usedOn() {
    return record.usedAt().map(moment -> moment.day()).orElse(asOf);
  }

  boolean strict(String question) {
    return reading.stance(question) == Reading.Stance.STRICT;
  }

  boolean permissive(String question) {
    return reading.stance(question) == Reading.Stance.PERMISSIVE;
  }
}
