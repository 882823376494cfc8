package org.licet.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.licet.catalog.lint.CatalogLint;
import org.licet.catalog.lint.LintProblem;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.report.PlainText;
import org.licet.vocab.OntologyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code licet terms lint}: checks the catalog. */
@Command(
    name = "lint",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Checks the catalog: sources, dates and what they rest on, gaps and overlaps, words,"
            + " shapes, premises, and what has grown stale.",
    footer = {
      "",
      "Exit codes: 0 clean (notices do not count); 65 there are problems.",
      "Example: licet terms lint --catalog my-terms"
    })
final class TermsLintCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day against which texts and answers are stale; default: today in UTC")
  private Optional<String> asOf = Optional.empty();

  @Option(names = "--quiet", description = "leave notices out; they are still counted")
  private boolean quiet;

  @Mixin private TermsOptions options = new TermsOptions();

  TermsLintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf.map(text -> options.day("--as-of", text)).orElseGet(console.today());
    List<LintProblem> problems =
        new CatalogLint(OntologyFiles.builtInWith(options.directories())).problems(day);
    for (LintProblem problem : problems) {
      if (!quiet || problem.level() != Level.NOTICE) {
        console.out().println(PlainText.visible(problem.toString()));
      }
    }
    long notices = problems.stream().filter(each -> each.level() == Level.NOTICE).count();
    long errors = problems.stream().filter(each -> each.level() == Level.ERROR).count();
    long warnings = problems.size() - notices - errors;
    console
        .out()
        .println(
            count(errors, "error")
                + ", "
                + count(warnings, "warning")
                + ", "
                + count(notices, "notice")
                + " as of "
                + day);
    return errors + warnings == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
