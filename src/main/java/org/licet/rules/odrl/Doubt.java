package org.licet.rules.odrl;

import org.licet.rules.fact.Because;

/**
 * Something in a log that the policy may not allow.
 *
 * @param what what it is, in words
 * @param because the grounds
 */
public record Doubt(String what, Because because) implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
