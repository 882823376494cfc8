package org.licet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.licet.catalog.Catalog;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.model.License;
import org.licet.terms.ShowJson;
import org.licet.terms.ShowText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet license show}: what a license permits, forbids and requires. */
@Command(
    name = "show",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Shows a license, found by its id or any spelling that the catalog knows; of a name that is"
            + " not resolved it says why.",
    footer = {"", "Example: licet license show \"cc by-sa 4.0\""})
final class LicenseShowCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "LICENSE", description = "id or spelling of a license")
  private List<String> words = List.of();

  @Mixin private TermsOptions options = new TermsOptions();
  @Mixin private TermsOutput output = new TermsOutput();

  LicenseShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TermsOutput.Target target = output.target("text", "json");
    TermsOptions.Read read = options.read();
    String text = String.join(" ", words);
    License license = license(read.catalog(), text);
    if (!license.id().equals(text)) {
      console.remark("`" + text + "` is `" + license.id() + "`");
    }
    output.write(
        target,
        console,
        out -> {
          if (target.format().equals("json")) {
            new ShowJson(read.words()).write(license, out);
          } else {
            new ShowText(read.words(), out, console.style()).license(license);
          }
        });
    return ExitCode.OK;
  }

  private License license(Catalog catalog, String text) {
    LicenseName name = catalog.licenseName(text);
    if (name instanceof LicenseName.Known known) {
      Optional<License> license = catalog.license(known.id());
      if (license.isPresent()) {
        return license.get();
      }
    }
    String why =
        name instanceof LicenseName.Unknown unknown
            ? unknown.why()
                + (unknown.candidates().isEmpty()
                    ? ""
                    : "; it may stand for "
                        + unknown.candidates().stream()
                            .map(each -> "`" + each + "`")
                            .collect(Collectors.joining(", ")))
            : "the catalog lists it without describing it";
    throw new WrongUsageException(
        spec, "`" + text + "` is not resolved: " + why + "; `licet license list` shows all");
  }
}
