package org.licet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.licet.terms.TermsList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code licet license list}: the licenses of the catalog. */
@Command(
    name = "list",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Lists the licenses of the catalog.")
final class LicenseListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private TermsOptions options = new TermsOptions();

  LicenseListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    new TermsList(options.read().catalog(), console.out(), console.style()).licenses();
    return ExitCode.OK;
  }
}
