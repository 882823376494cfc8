package org.licet.odrl.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a policy says to one thing that is asked for, or to a log.
 *
 * @param request IRI of the request; empty for a log
 * @param subject what was decided, in words
 * @param rules what each rule came to
 * @param decision what all rules together come to
 */
public record PolicyReport(
    Optional<String> request, String subject, List<RuleReport> rules, Decision decision) {
  public PolicyReport {
    rules = List.copyOf(rules);
  }
}
