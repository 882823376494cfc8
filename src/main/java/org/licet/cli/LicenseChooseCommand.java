package org.licet.cli;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.licet.license.ChoiceJson;
import org.licet.license.ChoiceOutcome;
import org.licet.license.ChoiceText;
import org.licet.license.LicenseRequest;
import org.licet.license.LicenseUseCase;
import org.licet.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code licet license choose}: the licenses under which something made from data may go out. */
@Command(
    name = "choose",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Lists the licenses under which something made from these inputs may be released, and what"
            + " stands against the others.",
    footer = {
      "",
      "What is no file is read as a license, so that `licet license choose CC-BY-SA-4.0"
          + " GPL-3.0-only` asks about data under the two.",
      "Exit codes: 0 a license is left; 1 none is, or the release is forbidden whatever its"
          + " license; 2 something has to be reviewed; 3 no data was found."
    })
final class LicenseChooseCommand implements Callable<Integer> {
  private final Supplier<LicenseUseCase> useCase;
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--for",
      paramLabel = "ACTION",
      defaultValue = "release-dataset",
      description =
          "release-dataset, release-model, redistribute-content or sell; default: ${DEFAULT-VALUE}")
  private String action = "release-dataset";

  @Mixin private ReleaseOptions release = new ReleaseOptions();
  @Mixin private TermsOutput output = new TermsOutput();

  LicenseChooseCommand(Supplier<LicenseUseCase> useCase, Console console) {
    this.useCase = useCase;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FailOn failOn = release.run().failOn();
    TermsOutput.Target target = output.target("text", "json");
    ChoiceOutcome outcome = useCase.get().choose(request());
    outcome.notices().forEach(console::remark);
    if (outcome.choice().isEmpty()) {
      console.remark("the inputs describe no data, so there is nothing to choose for");
      return ExitCode.NOTHING_CHECKED;
    }
    output.write(
        target,
        console,
        out -> {
          if (target.format().equals("json")) {
            new ChoiceJson().write(outcome, out);
          } else {
            new ChoiceText(out, console.style()).write(outcome);
          }
        });
    if (target.format().equals("json") && target.file().isPresent()) {
      new ChoiceText(console.out(), console.style()).write(outcome);
    }
    return exitCode(failOn, outcome.verdict().orElseThrow());
  }

  private static int exitCode(FailOn failOn, Verdict verdict) {
    if (failOn != FailOn.NEVER && verdict == Verdict.VIOLATION) {
      return ExitCode.VIOLATIONS;
    }
    return failOn == FailOn.REVIEW && verdict == Verdict.REVIEW ? ExitCode.REVIEWS : ExitCode.OK;
  }

  private LicenseRequest request() {
    SortedMap<String, List<String>> keys = release.keys();
    if (keys.remove("outputLicense") != null) {
      throw new WrongUsageException(spec, "`--output-license` is what this command looks for");
    }
    return release.request(action, keys, console);
  }
}
