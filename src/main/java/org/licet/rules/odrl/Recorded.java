package org.licet.rules.odrl;

import org.licet.odrl.evaluation.RuleReport.Deontic;
import org.licet.odrl.world.DutyRecord;

/**
 * What an earlier report says of a duty.
 *
 * @param of the duty
 * @param record the report
 */
public record Recorded(RuleCase of, DutyRecord record) {
  /** Whether it says that the duty was performed. */
  public boolean isPerformed() {
    return record.performance().filter("Performed"::equals).isPresent() || is(Deontic.FULFILLED);
  }

  /** Whether it says that the duty was not performed. */
  public boolean isUnperformed() {
    return record.performance().filter("Unperformed"::equals).isPresent();
  }

  /** Whether it says that the duty was violated. */
  public boolean isViolated() {
    return is(Deontic.VIOLATED);
  }

  private boolean is(Deontic state) {
    return record.deontic().filter(state.word()::equals).isPresent();
  }
}
