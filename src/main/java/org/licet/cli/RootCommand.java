package org.licet.cli;

import org.licet.report.ToolVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code licet}: the options that every command has, and the list of commands. */
@Command(
    name = "licet",
    versionProvider = RootCommand.Version.class,
    description =
        "Checks whether a use of data is, or was, allowed: under which clause, as it stood on which"
            + " day.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing at or above `--fail-on`; 1 violations; 2 reviews only; 3 nothing was"
          + " checked; 64 wrong usage; 65 bad input; 70 a fault of the tool."
    })
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "-v",
      scope = ScopeType.INHERIT,
      description = "given twice, show where a fault of the tool happened")
  private boolean[] verbosity = new boolean[0];

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "show this help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "say which version this is")
  private boolean version;

  /** Whether a fault is shown with its place in the code. */
  boolean showsTraces() {
    return verbosity.length > 1;
  }

  @Override
  public void run() {
    throw new WrongUsageException(spec, "say what to do: `licet audit`, `licet ask`, ...");
  }

  /** The version, as {@code licet version} says it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ToolVersion.text()};
    }
  }
}
