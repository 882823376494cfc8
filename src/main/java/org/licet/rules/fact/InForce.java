package org.licet.rules.fact;

import org.licet.model.Instrument;

/**
 * An instrument that was in force for a branch.
 *
 * @param branch the branch
 * @param moment on which of the two days
 * @param instrument a terms version or a license
 * @param bound whether the holder of the data is known to have accepted it; a buyer or copier is
 *     not
 */
public record InForce(Branch branch, Phase moment, Instrument instrument, boolean bound) {
  /** The two days on which a text can bind. */
  public enum Phase {
    COLLECTION,
    USE
  }
}
