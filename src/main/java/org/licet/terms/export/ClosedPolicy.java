package org.licet.terms.export;

import java.util.List;
import org.licet.model.TermsVersion;

/**
 * A version in closed form.
 *
 * @param version the version
 * @param rules its rules, in the order of its clauses
 * @param leftOut clauses that the form cannot say, each with the reason; never silently
 */
public record ClosedPolicy(TermsVersion version, List<ClosedRule> rules, List<String> leftOut) {
  public ClosedPolicy {
    rules = List.copyOf(rules);
    leftOut = List.copyOf(leftOut);
  }
}
