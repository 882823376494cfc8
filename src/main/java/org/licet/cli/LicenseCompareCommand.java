package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.licet.license.ComparisonJson;
import org.licet.license.ComparisonText;
import org.licet.license.LicenseComparison;
import org.licet.license.LicenseInputs;
import org.licet.model.License;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code licet license compare}: how two licenses differ. */
@Command(
    name = "compare",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Shows two licenses side by side: what each permits, prohibits and asks for, and whether an"
            + " adaptation of data under the one may be released under the other.",
    footer = {"", "Example: licet license compare CC-BY-SA-4.0 GPL-3.0-only"})
final class LicenseCompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "id or spelling of a license")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "id or spelling of another")
  private String second = "";

  @Mixin private TermsOptions options = new TermsOptions();
  @Mixin private TermsOutput output = new TermsOutput();

  LicenseCompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TermsOutput.Target target = output.target("text", "json");
    TermsOptions.Read read = options.read();
    LicenseInputs names = new LicenseInputs(read.catalog(), Path.of(""));
    LicenseComparison comparison =
        LicenseComparison.of(named(first, names), named(second, names), read.vocabulary());
    output.write(
        target,
        console,
        out -> {
          if (target.format().equals("json")) {
            new ComparisonJson().write(comparison, out);
          } else {
            new ComparisonText(out, console.style()).write(comparison);
          }
        });
    return ExitCode.OK;
  }

  private License named(String text, LicenseInputs names) {
    License license = names.license(text);
    if (!license.id().equals(text)) {
      console.remark("`" + text + "` is `" + license.id() + "`");
    }
    return license;
  }
}
