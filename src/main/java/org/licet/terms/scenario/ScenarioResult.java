package org.licet.terms.scenario;

import java.util.List;

/**
 * What became of a scenario.
 *
 * @param scenario the scenario
 * @param differences where the answer is not the expected one, a line each; empty when it holds
 */
public record ScenarioResult(Scenario scenario, List<String> differences) {
  public ScenarioResult {
    differences = List.copyOf(differences);
  }

  /** Whether everything was as expected. */
  public boolean holds() {
    return differences.isEmpty();
  }
}
