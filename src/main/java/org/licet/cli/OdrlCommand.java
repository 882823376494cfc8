package org.licet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code licet odrl}: policies of anybody, in ODRL 2.2. */
@Command(
    name = "odrl",
    synopsisSubcommandLabel = "COMMAND",
    description = "Evaluates and checks ODRL 2.2 policies, and runs suites of cases.")
final class OdrlCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** The command with its own commands. */
  static CommandLine with(Console console) {
    return new CommandLine(new OdrlCommand())
        .addSubcommand(new OdrlEvaluateCommand(console))
        .addSubcommand(new OdrlValidateCommand(console))
        .addSubcommand(new OdrlTestCommand(console));
  }

  @Override
  public void run() {
    throw new WrongUsageException(spec, "say what to do: `licet odrl evaluate`, ...");
  }
}
