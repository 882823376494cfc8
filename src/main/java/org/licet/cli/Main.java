package org.licet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.licet.audit.Audit;
import org.licet.audit.AuditUseCase;
import org.licet.report.TerminalStyle;
import org.licet.report.ToolVersion;
import org.licet.rules.RuleBase;

/** The process: the only place that reads the environment and ends the process. */
public final class Main {
  /** Set by the launcher when the standard output is a terminal: how many columns it has. */
  private static final String COLUMNS = "licet.columns";

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Console console = new Console(out, err, style(), () -> LocalDate.now(ZoneOffset.UTC));
    System.exit(new Cli(Main::useCase, console).run(args));
  }

  private static AuditUseCase useCase() {
    return new Audit(RuleBase.load(), ToolVersion.text(), Path.of(""), System.in);
  }

  private static TerminalStyle style() {
    int columns = Integer.getInteger(COLUMNS, -1);
    boolean terminal = columns >= 0 || System.console() != null;
    String noColor = System.getenv().getOrDefault("NO_COLOR", "");
    boolean dumb = System.getenv().getOrDefault("TERM", "").equals("dumb");
    return terminal
        ? TerminalStyle.of(Math.max(0, columns), noColor.isEmpty() && !dumb)
        : TerminalStyle.plain();
  }

  private static PrintWriter writer(FileDescriptor target) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8), false);
  }
}
