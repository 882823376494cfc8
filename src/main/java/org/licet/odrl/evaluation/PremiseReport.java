package org.licet.odrl.evaluation;

import java.util.List;
import org.licet.model.Truth;

/**
 * One premise of a rule, compared with what is asked and known.
 *
 * @param aspect which premise
 * @param truth whether it holds
 * @param missing what would settle it, in words
 * @param outcomes the conditions that it consists of: one for a constraint, the refinements
 *     otherwise
 */
public record PremiseReport(
    Aspect aspect, Truth truth, List<String> missing, List<Outcome> outcomes) {
  public PremiseReport {
    missing = missing.stream().distinct().sorted().toList();
    outcomes = List.copyOf(outcomes);
  }

  /** Which premise. */
  public enum Aspect {
    TARGET,
    PARTY,
    ACTION,
    CONSTRAINT,
    /**
     * What refines the action: it does not change whether a rule is active, only what it covers.
     */
    REFINEMENT
  }
}
