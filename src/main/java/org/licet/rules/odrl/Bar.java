package org.licet.rules.odrl;

import org.licet.rules.fact.Because;

/**
 * A duty keeps a permission from being in effect.
 *
 * @param of the permission
 * @param certain whether it does for certain
 * @param because the grounds
 */
public record Bar(RuleCase of, boolean certain, Because because) implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
