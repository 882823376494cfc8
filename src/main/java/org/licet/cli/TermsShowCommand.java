package org.licet.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.licet.terms.Found;
import org.licet.terms.ShowJson;
import org.licet.terms.ShowText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code licet terms show}: one version or clause in full. */
@Command(
    name = "show",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Shows a document as in force on a day, a version or a clause: dates and what they rest on,"
            + " source, conditions in words, duties.",
    footer = {
      "",
      "Examples: licet terms show x/developer-agreement@2022-11-01",
      "          licet terms show xda-2022-10-10-transfer -o json"
    })
final class TermsShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      description = "PLATFORM/DOCUMENT@DATE, PLATFORM/DOCUMENT, or the id of a version or clause")
  private String name = "";

  @Mixin private TermsOptions options = new TermsOptions();
  @Mixin private TermsOutput output = new TermsOutput();

  TermsShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.named(
        () -> {
          TermsOutput.Target target = output.target("text", "json");
          TermsOptions.Read read = options.read();
          Found found = read.names().find(name, console.today().get());
          String platform = platform(read, found).orElse("");
          output.write(
              target,
              console,
              out -> {
                if (target.format().equals("json")) {
                  new ShowJson(read.words()).write(found, out);
                } else {
                  new ShowText(read.words(), out, console.style()).show(found, platform);
                }
              });
          return ExitCode.OK;
        });
  }

  private static Optional<String> platform(TermsOptions.Read read, Found found) {
    Optional<String> id = Optional.empty();
    if (found instanceof Found.InForce inForce) {
      id = Optional.of(inForce.document().platform());
    } else if (found instanceof Found.OneVersion one) {
      id = Optional.of(one.version().document().platform());
    } else if (found instanceof Found.OneClause one) {
      id = one.version().map(version -> version.document().platform());
    }
    return id.flatMap(read.catalog()::platform).map(platform -> platform.label());
  }
}
