package org.licet.rules.odrl;

import org.licet.odrl.policy.ConflictStrategy;

/**
 * How the evaluation goes about what ODRL leaves open.
 *
 * @param open whether what is not stated is unknown
 * @param precondition whether duties must be fulfilled before a permission is used
 * @param historyKnown whether what was done is stated, so that what is not in it was not done
 * @param strategy the conflict strategy in force
 */
public record Question(
    boolean open, boolean precondition, boolean historyKnown, ConflictStrategy strategy) {
  /** Whether a permission beats a prohibition. */
  public boolean isPermissionFirst() {
    return strategy == ConflictStrategy.PERM;
  }
}
