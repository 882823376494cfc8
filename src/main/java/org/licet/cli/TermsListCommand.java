package org.licet.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.licet.terms.TermsList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code licet terms list}: the platforms, or the documents and versions of one. */
@Command(
    name = "list",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Lists the platforms, or the documents and versions of one.",
    footer = {"", "Example: licet terms list reddit"})
final class TermsListCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "PLATFORM",
      description = "id or alias of a platform, such as `x` or `reddit`")
  private Optional<String> platform = Optional.empty();

  @Mixin private TermsOptions options = new TermsOptions();

  TermsListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.named(
        () -> {
          TermsOptions.Read read = options.read();
          TermsList list = new TermsList(read.catalog(), console.out(), console.style());
          if (platform.isPresent()) {
            list.platform(read.names().platform(platform.get()));
          } else {
            list.platforms();
          }
          return ExitCode.OK;
        });
  }
}
