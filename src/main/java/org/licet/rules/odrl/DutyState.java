package org.licet.rules.odrl;

import org.licet.odrl.evaluation.RuleReport.Deontic;
import org.licet.rules.fact.Because;

/**
 * How a duty stands.
 *
 * @param of the duty
 * @param deontic how it stands
 * @param because the grounds
 */
public record DutyState(RuleCase of, Deontic deontic, Because because) implements Concluded {
  /** The permission that it is a duty of; itself for an obligation. */
  public RuleCase getOwner() {
    return of.getOwner();
  }

  /** Whether it was violated. */
  public boolean isViolated() {
    return deontic == Deontic.VIOLATED;
  }

  /** Whether it is fulfilled. */
  public boolean isFulfilled() {
    return deontic == Deontic.FULFILLED;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
