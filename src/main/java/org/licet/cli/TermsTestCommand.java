package org.licet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.licet.audit.AuditUseCase;
import org.licet.report.PlainText;
import org.licet.terms.TermsNames;
import org.licet.terms.scenario.Scenario;
import org.licet.terms.scenario.ScenarioFile;
import org.licet.terms.scenario.ScenarioResult;
import org.licet.terms.scenario.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet terms test}: proves terms by scenarios. */
@Command(
    name = "test",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Runs the scenarios (`*.scenario.yaml`) of a directory. A directory that holds a catalog is"
            + " laid over the one of Licet, so that edited terms are proved before they ship.",
    footer = {
      "",
      "Exit codes: 0 all hold; 1 some do not; 3 no scenario was found.",
      "Example: licet terms test ontology"
    })
final class TermsTestCommand implements Callable<Integer> {
  private final Supplier<AuditUseCase> useCase;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "a directory, or one file of scenarios")
  private Path directory = Path.of("");

  @Mixin private TermsOptions options = new TermsOptions();

  TermsTestCommand(Supplier<AuditUseCase> useCase, Console console) {
    this.useCase = useCase;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(directory)) {
      throw new WrongUsageException(spec, "`" + directory + "`: there is no such directory");
    }
    List<Path> files = ScenarioFile.find(directory);
    if (files.isEmpty()) {
      console.remark("`" + directory + "` has no file `*.scenario.yaml`: nothing was proved");
      return ExitCode.NOTHING_CHECKED;
    }
    options.layOver(directory);
    TermsNames names = options.read().names();
    ScenarioRunner runner = new ScenarioRunner(useCase.get(), names, options.directories());
    List<ScenarioResult> results = new ArrayList<>();
    for (Path file : files) {
      for (Scenario scenario : ScenarioFile.read(file)) {
        ScenarioResult result = runner.run(scenario);
        say(result);
        results.add(result);
      }
    }
    long failed = results.stream().filter(result -> !result.holds()).count();
    console.out().println();
    console.out().println((results.size() - failed) + " hold, " + failed + " do not");
    return failed == 0 ? ExitCode.OK : ExitCode.VIOLATIONS;
  }

  private void say(ScenarioResult result) {
    Scenario scenario = result.scenario();
    String where = scenario.origin() + "  " + scenario.name();
    console.out().println(PlainText.visible((result.holds() ? "ok    " : "FAIL  ") + where));
    for (String difference : result.differences()) {
      console.out().println("      " + PlainText.visible(difference));
    }
    console.out().flush();
  }
}
