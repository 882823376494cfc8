package org.licet.rules.odrl;

import org.licet.odrl.evaluation.Decision.Answer;
import org.licet.rules.fact.Because;

/**
 * What all rules of a policy together come to.
 *
 * @param answer what it is
 * @param because the grounds
 */
public record Answered(Answer answer, Because because) implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
