package org.licet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code licet license}: the commands about licenses. */
@Command(
    name = "license",
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists, shows and compares licenses, and chooses one for what is made from data.")
final class LicenseCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new WrongUsageException(
        spec, "say what to do: `licet license list`, `licet license show CC-BY-4.0`, ...");
  }
}
