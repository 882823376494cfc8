package org.licet.cli;

import java.util.concurrent.Callable;
import org.licet.report.ToolVersion;
import picocli.CommandLine.Command;

/** {@code licet version}: says which version this is. */
@Command(name = "version", description = "Says which version this is.")
final class VersionCommand implements Callable<Integer> {
  private final Console console;

  VersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().println(ToolVersion.text());
    return ExitCode.OK;
  }
}
