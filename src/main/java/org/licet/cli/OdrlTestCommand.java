package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.licet.odrl.suite.CaseResult;
import org.licet.odrl.suite.CaseResult.Status;
import org.licet.odrl.suite.SuiteRunner;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code licet odrl test}: runs suites of cases with expected answers. */
@Command(
    name = "test",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Runs suites of cases, a folder with `case.json` each, and prints a total per suite.",
    footer = {
      "",
      "Exit codes: 0 all as expected; 1 not; 3 no case was run.",
      "",
      "Example: licet odrl test suites/"
    })
final class OdrlTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "folders of cases, at any depth")
  private List<Path> folders = List.of();

  OdrlTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SuiteRunner runner = new SuiteRunner(new OdrlEngine(RuleBase.loadOdrl()));
    Map<String, int[]> totals = new TreeMap<>();
    for (Path folder : folders) {
      for (CaseResult result : runner.run(folder)) {
        int[] counts = totals.computeIfAbsent(result.suite(), any -> new int[4]);
        counts[result.status().ordinal()]++;
        if (result.status() != Status.PASSED) {
          console
              .out()
              .println(
                  result.suite()
                      + " "
                      + result.id()
                      + ": "
                      + word(result.status())
                      + ": "
                      + String.join("; ", result.remarks()));
        }
      }
    }
    int run = 0;
    int failed = 0;
    for (Map.Entry<String, int[]> suite : totals.entrySet()) {
      int[] counts = suite.getValue();
      int passed = counts[Status.PASSED.ordinal()] + counts[Status.PASSED_CORRECTED.ordinal()];
      int wrong = counts[Status.FAILED.ordinal()];
      console
          .out()
          .println(
              suite.getKey()
                  + ": "
                  + passed
                  + " of "
                  + (passed + wrong)
                  + " as expected ("
                  + counts[Status.PASSED_CORRECTED.ordinal()]
                  + " with a misprint of the suite corrected), "
                  + counts[Status.NOT_RUN.ordinal()]
                  + " not run");
      run += passed + wrong;
      failed += wrong;
    }
    console.out().flush();
    if (run == 0) {
      console.remark("no case was run: a case is a folder with `case.json`");
      return ExitCode.NOTHING_CHECKED;
    }
    return failed == 0 ? ExitCode.OK : ExitCode.VIOLATIONS;
  }

  private static String word(Status status) {
    return switch (status) {
      case PASSED -> "as expected";
      case PASSED_CORRECTED -> "as expected after a correction";
      case FAILED -> "another answer";
      case NOT_RUN -> "not run";
    };
  }
}
