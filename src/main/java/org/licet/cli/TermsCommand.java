package org.licet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code licet terms}: the commands about platforms' terms. */
@Command(
    name = "terms",
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows, compares, checks, exports and extends the catalog of terms.")
final class TermsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new WrongUsageException(
        spec, "say what to do: `licet terms list`, `licet terms show x/developer-agreement`, ...");
  }
}
