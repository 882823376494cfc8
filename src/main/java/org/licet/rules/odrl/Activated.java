package org.licet.rules.odrl;

import org.licet.odrl.evaluation.RuleReport.Activation;
import org.licet.rules.fact.Because;

/**
 * Whether a rule is in effect.
 *
 * @param of the rule
 * @param activation whether it is
 * @param because the grounds
 */
public record Activated(RuleCase of, Activation activation, Because because) implements Concluded {
  /** Whether it is in effect. */
  public boolean isActive() {
    return activation == Activation.ACTIVE;
  }

  /** Whether it may be in effect. */
  public boolean isOpen() {
    return activation == Activation.UNDETERMINED;
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
