package org.licet.rules.odrl;

import org.licet.model.Truth;
import org.licet.rules.fact.Because;

/**
 * Whether a rule is about what is asked for or was done, refinements included.
 *
 * @param of the rule
 * @param truth whether it is
 * @param because the grounds
 */
public record Match(RuleCase of, Truth truth, Because because) implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
