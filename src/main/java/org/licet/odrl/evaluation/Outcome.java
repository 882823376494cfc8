package org.licet.odrl.evaluation;

import java.util.List;
import org.licet.model.Truth;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.world.Stated;

/**
 * What a condition came to.
 *
 * @param condition the condition
 * @param truth whether it holds
 * @param left the values of the left operand; empty for a logical constraint
 * @param missing what would settle it, in words; empty when it is settled
 * @param operands what the operands of a logical constraint came to
 */
public record Outcome(
    Condition condition,
    Truth truth,
    List<Stated> left,
    List<String> missing,
    List<Outcome> operands) {
  public Outcome {
    left = List.copyOf(left);
    missing = List.copyOf(missing);
    operands = List.copyOf(operands);
  }
}
