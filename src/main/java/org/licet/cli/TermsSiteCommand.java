package org.licet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.licet.terms.LicenseSpellings;
import org.licet.terms.site.Site;
import org.licet.terms.site.SiteContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet terms site}: a static site from the catalog. */
@Command(
    name = "site",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Writes a static site of the catalog: a page for each platform, license and reading,"
            + " statutes and decisions. It needs no server.",
    footer = {"", "Example: licet terms site public"})
final class TermsSiteCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the folder to write to")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "the day up to which timelines are drawn; default: the last day on which the catalog saw"
              + " a text")
  private Optional<String> asOf = Optional.empty();

  @Mixin private TermsOptions options = new TermsOptions();

  TermsSiteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WrongUsageException(spec, "`" + folder + "` is a file; name a folder");
    }
    Optional<LocalDate> day = asOf.map(text -> options.day("--as-of", text));
    TermsOptions.Read read = options.read();
    SiteContent content =
        new SiteContent(
            read.catalog(),
            read.words(),
            LicenseSpellings.read(read.files()),
            day.orElseGet(() -> SiteContent.lastSeen(read.catalog())));
    int files = new Site(content).write(folder);
    console.remark("wrote " + files + " files to `" + folder + "`; begin with `index.html`");
    return ExitCode.OK;
  }
}
