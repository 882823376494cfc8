package org.licet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No condition of a rule is idle: whichever is left out, some case comes out otherwise. */
class RuleConditionsTest {
  @TempDir Path folder;

  @Test
  void everyConditionDecidesSomeCase() throws IOException, ReflectiveOperationException {
    Map<String, List<RuleCase>> cases = new TreeMap<>();
    List<RuleMutant> mutants = new ArrayList<>();
    Map<String, String> superfluous = superfluous();
    for (RuleFolder rule : RuleFolder.all()) {
      cases.put(rule.name(), RuleCaseFile.of(rule));
      RuleMutant.of(rule.drl()).stream()
          .filter(mutant -> !superfluous.containsKey(mutant.name()))
          .forEach(mutants::add);
    }
    MutantCompiler compiled = MutantCompiler.compile(mutants, folder);
    CaseBench bench = new CaseBench(folder);

    List<String> idle = new ArrayList<>();
    for (RuleMutant mutant : mutants) {
      RuleBase rules = compiled.with(mutant);
      if (cases.get(mutant.rule()).stream().allMatch(each -> comesOut(each, bench, rules))) {
        idle.add(mutant.name() + "  " + mutant.dropped());
      }
    }

    assertThat(idle)
        .as("conditions without which every case of the rule comes out as before")
        .isEmpty();
  }

  /** An allowance for a condition that is no longer written would hide the next one. */
  @Test
  void everyAllowanceIsForAConditionThatIsThere() throws IOException {
    Map<String, String> conditions = new TreeMap<>();
    for (RuleFolder rule : RuleFolder.all()) {
      RuleMutant.of(rule.drl()).forEach(each -> conditions.put(each.name(), each.dropped()));
    }
    superfluous()
        .forEach((name, dropped) -> assertThat(conditions).as(name).containsEntry(name, dropped));
  }

  private static boolean comesOut(RuleCase each, CaseBench bench, RuleBase rules) {
    try {
      return Expectation.differences(each, bench.observe(each, rules)).isEmpty();
    } catch (RuntimeException e) {
      // Without the condition the rules do not come to an end or fail: that is a difference.
      return false;
    }
  }

  /** Conditions that no case can tell, each with its reason: {@code name | condition | reason}. */
  private static Map<String, String> superfluous() throws IOException {
    Map<String, String> allowed = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RuleConditionsTest.class.getResourceAsStream("superfluous.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          String[] parts = line.split(" \\| ");
          assertThat(parts).as("name, condition and reason: " + line).hasSize(3);
          allowed.put(parts[0].strip(), parts[1].strip());
        }
      }
    }
    return allowed;
  }
}
