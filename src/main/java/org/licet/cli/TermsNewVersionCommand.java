package org.licet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.licet.catalog.OntologyCatalog;
import org.licet.model.Document;
import org.licet.model.TermsVersion;
import org.licet.terms.Found;
import org.licet.terms.NoSuchNameException;
import org.licet.terms.TermsNames;
import org.licet.terms.edit.NewVersion;
import org.licet.terms.edit.VersionDraft;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.TurtleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet terms new-version}: begins the next version of a document, keeping the old one. */
@Command(
    name = "new-version",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Begins a new version of a document in a catalog of yours: the version before it ends the"
            + " day before, its clauses are copied for you to edit.",
    footer = {
      "",
      "Example: licet terms new-version reddit/user-agreement --from 2027-01-01 --basis"
          + " stated-in-document --url https://redditinc.com/policies/user-agreement"
          + " --catalog ontology"
    })
final class TermsNewVersionCommand implements Callable<Integer> {
  private static final Set<String> BASES =
      Set.of("stated-in-document", "first-seen-by-archive", "announced", "inferred", "unknown");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLATFORM/DOCUMENT", description = "the document")
  private String document = "";

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "its first day")
  private String from = "";

  @Option(
      names = "--basis",
      required = true,
      paramLabel = "BASIS",
      description =
          "what that day rests on: stated-in-document, first-seen-by-archive, announced, inferred,"
              + " unknown")
  private String basis = "";

  @Option(names = "--url", required = true, paramLabel = "URL", description = "where the text is")
  private String url = "";

  @Option(
      names = "--catalog",
      required = true,
      paramLabel = "DIR",
      description = "the catalog to write to; the platform's file is copied there if it is not")
  private Path catalog = Path.of("");

  @Option(
      names = "--of",
      paramLabel = "VERSION",
      description = "the version that it follows, where several are in force")
  private Optional<String> of = Optional.empty();

  @Option(names = "--id", paramLabel = "ID", description = "its id; default: made from the old")
  private Optional<String> id = Optional.empty();

  @Option(names = "--label", paramLabel = "TEXT", description = "how the text calls itself")
  private Optional<String> label = Optional.empty();

  TermsNewVersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = day();
    checkOptions();
    OntologyFiles files = OntologyFiles.builtInWith(List.of(catalog));
    OntologyCatalog read = new OntologyCatalog(files, new OntologyVocabulary(files));
    TermsVersion old = old(read, day);
    String name = id.orElseGet(() -> id(old, day));
    if (read.versions(old.document().platform()).stream().anyMatch(v -> v.id().equals(name))) {
      throw wrong("a version is called `" + name + "` already: give another with `--id`");
    }
    String path = "platforms/" + old.document().platform() + ".ttl";
    OntologyFiles.Found before = files.first(path).orElseThrow();
    VersionDraft draft = new VersionDraft(name, label.orElse("Effective " + day), day, basis, url);
    String text =
        new NewVersion(old, draft).edit(new String(before.bytes(), StandardCharsets.UTF_8));
    // Nothing is written that could not be read again.
    TurtleFile.parse(new OntologyFiles.Found(before.name(), text.getBytes(StandardCharsets.UTF_8)));
    Path file = catalog.resolve(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    ReportFile.write(file, out -> out.write(text));
    say(old, name, file);
    return ExitCode.OK;
  }

  private void say(TermsVersion old, String name, Path file) {
    console
        .out()
        .println(
            "`"
                + file
                + "`: `"
                + name
                + "` begun with "
                + old.clauses().size()
                + " clauses copied from `"
                + old.id()
                + "`");
    console
        .out()
        .println(
            "next: read the new text; edit, add and remove clauses; describe"
                + " `:"
                + name
                + "-source-1`;");
    console
        .out()
        .println("      set `licet:confidence` on what was read and `licet:lastVerified`;");
    console.out().println("      then `licet terms lint --catalog " + catalog + "`");
    console.out().flush();
  }

  private TermsVersion old(OntologyCatalog read, LocalDate day) {
    try {
      TermsNames names = new TermsNames(read);
      if (of.isPresent()) {
        return names.version(of.get(), day);
      }
      Found found = names.find(document, LocalDate.MAX.minusYears(1));
      if (!(found instanceof Found.InForce inForce)) {
        throw wrong("`" + document + "` is no document: use `PLATFORM/DOCUMENT`");
      }
      return last(read, inForce.document(), day);
    } catch (NoSuchNameException unknown) {
      throw wrong(unknown.getMessage());
    }
  }

  private TermsVersion last(OntologyCatalog read, Document known, LocalDate day) {
    List<TermsVersion> all =
        read.versions(known.platform()).stream()
            .filter(version -> version.document().id().equals(known.id()))
            .toList();
    List<TermsVersion> open = all.stream().filter(each -> each.effectiveTo().isEmpty()).toList();
    List<TermsVersion> candidates = open.isEmpty() ? all.subList(all.size() - 1, all.size()) : open;
    if (candidates.size() > 1) {
      throw wrong(
          "several versions of `"
              + known.id()
              + "` are in force: say with `--of` which one ends, "
              + candidates.stream().map(v -> "`" + v.id() + "`").collect(Collectors.joining(", ")));
    }
    TermsVersion last = candidates.get(0);
    if (!last.effectiveFrom().isBefore(day)) {
      throw wrong(
          "`"
              + last.id()
              + "` begins on "
              + last.effectiveFrom()
              + ", so a new version cannot begin on "
              + day);
    }
    return last;
  }

  /** The old id with the new day in the place of the old one. */
  private static String id(TermsVersion old, LocalDate day) {
    String base = old.id().replaceFirst("-?\\d{4}(-\\d\\d){0,2}[a-z]?(?=-|$)", "");
    String place = old.jurisdiction().isPresent() ? base.replaceFirst("^.*-", "-") : "";
    String stem = place.isEmpty() ? base : base.substring(0, base.length() - place.length());
    return stem + "-" + day + place;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(from);
    } catch (java.time.DateTimeException e) {
      throw wrong("`--from`: `" + from + "` is not a day: use `YYYY-MM-DD`");
    }
  }

  private void checkOptions() {
    if (!BASES.contains(basis)) {
      throw wrong(
          "`--basis`: unknown basis `"
              + basis
              + "`; use one of "
              + BASES.stream().sorted().map(b -> "`" + b + "`").collect(Collectors.joining(", ")));
    }
    if (id.isPresent() && !id.get().matches("[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]")) {
      throw wrong("`--id`: `" + id.get() + "` may hold only letters, digits, hyphens and dots");
    }
    try {
      URI address = URI.create(url);
      if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
        throw wrong("`--url`: `" + url + "` must begin with `https://`");
      }
    } catch (IllegalArgumentException e) {
      throw wrong("`--url`: `" + url + "` is not an address");
    }
  }

  private WrongUsageException wrong(String message) {
    return new WrongUsageException(spec, message);
  }
}
