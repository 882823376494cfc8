package org.licet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.licet.model.TermsVersion;
import org.licet.terms.DiffText;
import org.licet.terms.TermsDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code licet terms diff}: what changed between two versions. */
@Command(
    name = "diff",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Shows what changed between two versions, clause by clause.",
    footer = {
      "",
      "Examples: licet terms diff x/developer-agreement@2022-11-01 2023-07-01",
      "          licet terms diff xda-2022-10-10 xda-2023-01-19"
    })
final class TermsDiffCommand implements Callable<Integer> {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "PLATFORM/DOCUMENT@DATE or the id of a version")
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      description = "another day of the same document, or such a name")
  private String after = "";

  @Mixin private TermsOptions options = new TermsOptions();

  TermsDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.named(
        () -> {
          TermsOptions.Read read = options.read();
          TermsVersion first = read.names().version(before, console.today().get());
          String other = after.matches(DAY) ? first.document().id() + "@" + after : after;
          TermsVersion second = read.names().version(other, console.today().get());
          new DiffText(read.words(), console.out(), console.style())
              .write(TermsDiff.of(first, second, read.words()));
          return ExitCode.OK;
        });
  }
}
