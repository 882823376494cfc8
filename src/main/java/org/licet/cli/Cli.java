package org.licet.cli;

import java.util.function.Supplier;
import org.licet.audit.AuditUseCase;
import org.licet.license.LicenseUseCase;
import picocli.CommandLine;

/** The command line as a whole, apart from the process: tests run it in place. */
final class Cli {
  private static final int HELP_WIDTH = 88;

  private final Supplier<AuditUseCase> useCase;
  private final Supplier<LicenseUseCase> licenses;
  private final Console console;

  /** For use cases that are made only when a command needs them, so that help is quick. */
  Cli(Supplier<AuditUseCase> useCase, Supplier<LicenseUseCase> licenses, Console console) {
    this.useCase = useCase;
    this.licenses = licenses;
    this.console = console;
  }

  /** Runs a command; never throws. */
  int run(String... args) {
    RootCommand root = new RootCommand();
    Errors errors = new Errors(console, root);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new AuditCommand(useCase, console))
            .addSubcommand(new AskCommand(useCase, console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ConvertCommand(console))
            .addSubcommand(OdrlCommand.with(console))
            .addSubcommand(terms())
            .addSubcommand(
                new CommandLine(new LicenseCommand())
                    .addSubcommand(new LicenseListCommand(console))
                    .addSubcommand(new LicenseShowCommand(console))
                    .addSubcommand(new LicenseCompareCommand(console))
                    .addSubcommand(new LicenseChooseCommand(licenses, console)))
            .addSubcommand(new NoticesCommand(licenses, console))
            .addSubcommand(new VersionCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(HELP_WIDTH)
            .setUsageHelpAutoWidth(false)
            // A value may hold any text: it never names a file of options nor a variable.
            .setExpandAtFiles(false)
            .setInterpolateVariables(true)
            .setParameterExceptionHandler(errors::wrongUsage)
            .setExecutionExceptionHandler((fault, command, parsed) -> errors.fault(fault));
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      return errors.fault(fault);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private CommandLine terms() {
    return new CommandLine(new TermsCommand())
        .addSubcommand(new TermsListCommand(console))
        .addSubcommand(new TermsShowCommand(console))
        .addSubcommand(new TermsTimelineCommand(console))
        .addSubcommand(new TermsDiffCommand(console))
        .addSubcommand(new TermsLintCommand(console))
        .addSubcommand(new TermsTestCommand(useCase, console))
        .addSubcommand(new TermsExportCommand(console))
        .addSubcommand(new TermsSiteCommand(console))
        .addSubcommand(new TermsNewVersionCommand(console));
  }
}
