package org.licet.rules.odrl;

import org.licet.model.Truth;
import org.licet.rules.fact.Because;

/**
 * Whether all premises of a rule but the refinements of its action hold.
 *
 * @param of the rule
 * @param truth whether they hold
 * @param because the grounds
 */
public record Conditions(RuleCase of, Truth truth, Because because) implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
