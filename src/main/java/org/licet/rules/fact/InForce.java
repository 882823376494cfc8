package org.licet.rules.fact;

import org.licet.model.Instrument;

/**
 * An instrument that was in force for a branch.
 *
 * @param branch the branch
 * @param moment on which of the two days
 * @param instrument a terms version or a license
 */
public record InForce(Branch branch, Phase moment, Instrument instrument) {
  /** The two days on which a text can bind. */
  public enum Phase {
    COLLECTION,
    USE
  }
}
