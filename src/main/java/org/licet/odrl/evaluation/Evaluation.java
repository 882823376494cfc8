package org.licet.odrl.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.licet.model.Moment;
import org.licet.odrl.policy.Policy;

/**
 * What an evaluation came to.
 *
 * @param policy the policy
 * @param created the time of the evaluation, as the state of the world gives it
 * @param reports one for each thing asked for, or one for a whole log
 * @param notes what the reader should know besides, one sentence each
 */
public record Evaluation(
    Policy policy, Optional<Moment> created, List<PolicyReport> reports, List<String> notes) {
  public Evaluation {
    reports = List.copyOf(reports);
    notes = List.copyOf(notes);
  }

  /** The decision over all that is asked for: the least favorable one. */
  public Decision decision() {
    return reports.stream()
        .map(PolicyReport::decision)
        .max(Comparator.comparing((Decision decision) -> decision.answer().severity()))
        .orElseThrow();
  }
}
