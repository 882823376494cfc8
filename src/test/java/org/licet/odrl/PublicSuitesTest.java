package org.licet.odrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.odrl.suite.CaseResult;
import org.licet.odrl.suite.SuiteRunner;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;

/** The independent suites, read where they lie; their totals are kept in docs/CONFORMANCE.md. */
class PublicSuitesTest {
  private static final String PROPERTY = "licet.odrl.suites";

  @ParameterizedTest
  @CsvSource({"solidlab-odrl-test-suite", "oval-southampton", "w3c-odrl-formal-semantics"})
  void everyCaseOfTheSuiteHasTheExpectedAnswer(String suite) throws IOException {
    Path folder =
        Path.of(System.getProperty(PROPERTY, "../shared/conformance/odrl")).resolve(suite);
    if (!Files.isDirectory(folder)) {
      System.out.println(
          "ODRL suite "
              + suite
              + ": not run; get it as docs/CONFORMANCE.md says, then -D"
              + PROPERTY
              + "=FOLDER");
      return;
    }
    List<CaseResult> results = new SuiteRunner(new OdrlEngine(RuleBase.loadOdrl())).run(folder);
    long passed = results.stream().filter(CaseResult::isPassed).count();
    long corrected =
        results.stream()
            .filter(result -> result.status() == CaseResult.Status.PASSED_CORRECTED)
            .count();
    long run =
        results.stream().filter(result -> result.status() != CaseResult.Status.NOT_RUN).count();
    System.out.println(
        "ODRL suite "
            + suite
            + ": "
            + passed
            + " of "
            + run
            + " cases as expected"
            + (corrected == 0 ? "" : ", " + corrected + " of them with a misprint corrected"));
    assertThat(run).as("cases that were run").isPositive();
    assertThat(results)
        .filteredOn(result -> result.status() == CaseResult.Status.FAILED)
        .as("cases with another answer")
        .isEmpty();
  }
}
