package org.licet.model;

import java.util.List;

/**
 * Law beside the instruments that may speak for a use; it never makes a verdict milder than review.
 *
 * @param statute id of the statute
 * @param title the act and section
 * @param fit whether its conditions hold
 * @param missing facts that would settle it, by operand
 * @param failing conditions that do not hold, in words
 * @param overridesContract yes, no, partly, unsettled or n/a
 * @param status state of the authority
 * @param decisions decisions that bear on it, each with its state and date
 * @param sentence what it means here, in plain English
 */
public record Mitigation(
    String statute,
    String title,
    Truth fit,
    List<String> missing,
    List<String> failing,
    String overridesContract,
    String status,
    List<String> decisions,
    String sentence) {
  public Mitigation {
    missing = List.copyOf(missing);
    failing = List.copyOf(failing);
    decisions = List.copyOf(decisions);
  }
}
