package org.licet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.licet.audit.AuditUseCase;
import org.licet.license.LicenseDesk;
import org.licet.report.TerminalStyle;
import org.licet.rules.RuleBase;

/**
 * One run of the command line within this process.
 *
 * @param exit its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record CliRun(int exit, String out, String err) {
  static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  static CliRun of(AuditUseCase useCase, String... args) {
    return of(() -> useCase, args);
  }

  static CliRun of(Supplier<AuditUseCase> useCase, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), TerminalStyle.plain(), () -> TODAY);
    int exit =
        new Cli(useCase, () -> new LicenseDesk(RuleBase.load(), Path.of("")), console).run(args);
    return new CliRun(exit, out.toString(), err.toString());
  }
}
