package org.licet.rules.odrl;

import org.licet.odrl.evaluation.RuleReport.Performance;
import org.licet.rules.fact.Because;

/**
 * Whether a duty was performed.
 *
 * @param of the duty
 * @param performance whether it was
 * @param because the grounds
 */
public record Performed(RuleCase of, Performance performance, Because because)
    implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
