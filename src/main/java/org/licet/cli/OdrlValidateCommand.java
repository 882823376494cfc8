package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.licet.odrl.check.PolicyCheck;
import org.licet.odrl.check.PolicyProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code licet odrl validate}: says what is wrong with policies. */
@Command(
    name = "validate",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Checks the syntax and meaning of ODRL policies: one line a problem, with its place and the"
            + " section of the ODRL Information Model.",
    footer = {
      "",
      "Exit codes: 0 no error (there may be warnings); 1 errors; 65 a file that is no RDF.",
      "",
      "Example: licet odrl validate policy.ttl"
    })
final class OdrlValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the policies")
  private List<Path> files = List.of();

  OdrlValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PolicyCheck check = new PolicyCheck();
    int errors = 0;
    int warnings = 0;
    for (Path file : files) {
      for (PolicyProblem problem : check.check(file)) {
        console.out().println(problem);
        if (problem.severity() == PolicyProblem.Severity.ERROR) {
          errors++;
        } else {
          warnings++;
        }
      }
    }
    console.out().flush();
    console.remark(errors + " errors, " + warnings + " warnings in " + files.size() + " files");
    return errors == 0 ? ExitCode.OK : ExitCode.VIOLATIONS;
  }
}
