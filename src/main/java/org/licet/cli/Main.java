package org.licet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.licet.audit.Audit;
import org.licet.audit.AuditUseCase;
import org.licet.license.LicenseDesk;
import org.licet.license.LicenseUseCase;
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
    TerminalStyle style =
        style(System.getenv(), Integer.getInteger(COLUMNS, -1), System.console() != null);
    Console console = new Console(out, err, style, () -> LocalDate.now(ZoneOffset.UTC));
    System.exit(new Cli(Main::useCase, Main::licenses, console).run(args));
  }

  private static AuditUseCase useCase() {
    return new Audit(RuleBase.load(), ToolVersion.text(), Path.of(""), System.in);
  }

  private static LicenseUseCase licenses() {
    return new LicenseDesk(RuleBase.load(), Path.of(""));
  }

  /**
   * How to write: for a terminal as wide as it is, with colors unless {@code NO_COLOR} is set or
   * the terminal is dumb; plainly for a file or a pipe.
   *
   * @param columns how wide the launcher found the terminal; negative: it found none
   * @param attached whether Java itself knows of a terminal
   */
  static TerminalStyle style(Map<String, String> environment, int columns, boolean attached) {
    if (columns < 0 && !attached) {
      return TerminalStyle.plain();
    }
    boolean color =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return TerminalStyle.of(Math.max(0, columns), color);
  }

  private static PrintWriter writer(FileDescriptor target) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8), false);
  }
}
