package org.licet.rules.odrl;

import org.licet.model.Truth;
import org.licet.odrl.evaluation.PremiseReport;

/**
 * One premise of a rule, compared.
 *
 * @param of the rule
 * @param report what the comparison came to
 */
public record Premise(RuleCase of, PremiseReport report) {
  /** Whether it holds. */
  public Truth getTruth() {
    return report.truth();
  }

  /** Whether it only refines the action. */
  public boolean isRefinement() {
    return report.aspect() == PremiseReport.Aspect.REFINEMENT;
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
