package org.licet.rules.odrl;

import org.licet.rules.fact.Because;

/**
 * What a rule does to what is asked for.
 *
 * @param of the rule
 * @param kind what it does
 * @param because the grounds
 */
public record Effect(RuleCase of, Kind kind, Because because) implements Concluded {
  /** What a rule does. */
  public enum Kind {
    PERMITS,
    MAY_PERMIT,
    FORBIDS,
    MAY_FORBID
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
