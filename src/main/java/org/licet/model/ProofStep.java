package org.licet.model;

import java.util.List;

/**
 * One step of the proof of a finding: what a rule concluded, and from what.
 *
 * @param rule the rule that concluded it; empty for a fact that was given
 * @param sentence the conclusion in plain English, without final period
 * @param because the grounds, in the order in which the rule names them
 */
public record ProofStep(String rule, String sentence, List<ProofStep> because) {
  public ProofStep {
    because = List.copyOf(because);
  }
}
