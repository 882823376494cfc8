package org.licet.odrl.evaluation;

import java.util.Optional;
import org.licet.odrl.policy.ConflictStrategy;

/**
 * How an evaluation goes about what ODRL leaves open.
 *
 * @param world what is made of what is not stated
 * @param duties when the duties of a permission are due
 * @param conflict the conflict strategy; empty for that of the policy
 */
public record Options(WorldView world, Duties duties, Optional<ConflictStrategy> conflict) {
  /** Closed world, duties eventually, the policy's own conflict strategy. */
  public static final Options STANDARD =
      new Options(WorldView.CLOSED, Duties.EVENTUAL, Optional.empty());

  /** What is made of what is not stated. */
  public enum WorldView {
    /** It does not satisfy. */
    CLOSED,
    /** It is unknown. */
    OPEN
  }

  /** When the duties of a permission are due. */
  public enum Duties {
    /** Some time: the permission holds until a duty is violated. */
    EVENTUAL,
    /** Before the permission is used. */
    PRECONDITION
  }

  /** Whether what is not stated is unknown. */
  public boolean isOpen() {
    return world == WorldView.OPEN;
  }

  /** Whether duties must be fulfilled first. */
  public boolean isPrecondition() {
    return duties == Duties.PRECONDITION;
  }
}
