package org.licet.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.licet.catalog.TermsReader.Terms;
import org.licet.model.BrokenCatalogException;
import org.licet.model.Clause;
import org.licet.model.CourtDecision;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.Reading;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;
import org.licet.vocab.Vocabulary;

/**
 * The catalog as the files of {@code ontology/} state it. At the start only the lists of platforms
 * and of license names are read; a platform, a license or the law is read when it is asked for, and
 * then checked: what cannot be relied on ends with a {@link BrokenCatalogException} that names file
 * and entry. Safe for use by several threads.
 */
public final class OntologyCatalog implements Catalog {
  private final OntologyFiles files;
  private final TermsReader termsReader;
  private final LicenseReader licenseReader;
  private final PlatformIndex platforms;
  private final LicenseResolver licenseNames;
  private final Map<String, Terms> terms = new ConcurrentHashMap<>();
  private final Map<String, License> licenses = new ConcurrentHashMap<>();
  private final Map<String, Clause> clauses = new ConcurrentHashMap<>();
  private final Lazy<List<Statute>> statutes;
  private final Lazy<List<CourtDecision>> decisions;
  private final Lazy<SortedMap<String, Reading.Question>> questions;

  /**
   * The catalog of these files. Give the files that the vocabulary was read from, so that the
   * digest covers both.
   *
   * @throws BrokenCatalogException when the lists cannot be relied on, or are empty
   */
  public OntologyCatalog(OntologyFiles files, Vocabulary vocabulary) {
    this.files = files;
    this.termsReader = new TermsReader(vocabulary);
    this.licenseReader = new LicenseReader(vocabulary);
    this.platforms = new PlatformIndex(CatalogFiles.platformLists(files));
    this.licenseNames = LicenseNamesReader.read(files, CatalogFiles.addedLicenses(files));
    LawReader law = new LawReader(vocabulary);
    this.statutes = new Lazy<>(() -> readStatutes(law));
    this.decisions = new Lazy<>(() -> readDecisions(law));
    this.questions = new Lazy<>(() -> Readings.questions(files));
    if (platforms.all().isEmpty() && licenseNames.ids().isEmpty()) {
      throw new BrokenCatalogException(
          "the catalog is empty, so nothing could be checked: give a directory with "
              + "`platforms.ttl` or `license-aliases.ttl`");
    }
    CatalogFiles.everyFileIsListed(files, platforms);
  }

  /** The catalog of the program. */
  public static OntologyCatalog builtIn(Vocabulary vocabulary) {
    return new OntologyCatalog(OntologyFiles.builtIn(), vocabulary);
  }

  /** The catalog of the program with directories over it, whose files add or replace. */
  public static OntologyCatalog builtInWith(List<Path> directories, Vocabulary vocabulary) {
    return new OntologyCatalog(OntologyFiles.builtInWith(directories), vocabulary);
  }

  /** The catalog of one directory alone. */
  public static OntologyCatalog of(Path directory, Vocabulary vocabulary) {
    return new OntologyCatalog(OntologyFiles.of(directory), vocabulary);
  }

  @Override
  public List<Platform> platforms() {
    return platforms.all();
  }

  @Override
  public Optional<Platform> platform(String idOrAlias) {
    return platforms.find(idOrAlias);
  }

  @Override
  public Optional<Platform> platformOfHost(String host) {
    return platforms.ofHost(host);
  }

  @Override
  public List<Document> documents(String platform) {
    return terms(platform).documents();
  }

  @Override
  public List<TermsVersion> versions(String platform) {
    return terms(platform).versions();
  }

  @Override
  public List<String> licenseIds() {
    return licenseNames.ids();
  }

  @Override
  public Optional<License> license(String id) {
    return licenseNames.id(id).map(known -> licenses.computeIfAbsent(known, this::readLicense));
  }

  @Override
  public LicenseName licenseName(String text) {
    return licenseNames.resolve(text);
  }

  @Override
  public LicenseExpression licenseExpression(String text) {
    return licenseNames.expression(text);
  }

  @Override
  public List<LicenseName.Known> licenseMentions(String text) {
    return licenseNames.mentions(text);
  }

  @Override
  public List<Statute> statutes() {
    return statutes.get();
  }

  @Override
  public List<CourtDecision> decisions() {
    return decisions.get();
  }

  @Override
  public SortedMap<String, Reading.Question> questions() {
    return questions.get();
  }

  @Override
  public Optional<Clause> clause(String iri) {
    return Optional.ofNullable(clauses.get(iri));
  }

  @Override
  public String digest() {
    return files.digest();
  }

  private Terms terms(String platform) {
    return platforms
        .find(platform)
        .filter(known -> known.id().equals(platform))
        .map(known -> terms.computeIfAbsent(platform, this::readTerms))
        .orElseGet(() -> new Terms(List.of(), List.of()));
  }

  private Terms readTerms(String platform) {
    Terms read =
        termsReader.read(platform, CatalogFiles.need(files, "platforms/" + platform + ".ttl"));
    read.versions().forEach(version -> version.clauses().forEach(this::remember));
    return read;
  }

  private License readLicense(String id) {
    License read = licenseReader.read(id, CatalogFiles.need(files, "licenses/" + id + ".ttl"));
    read.clauses().forEach(this::remember);
    return read;
  }

  private void remember(Clause clause) {
    clauses.put(clause.iri(), clause);
  }

  private List<Statute> readStatutes(LawReader law) {
    return collect(
        CatalogFiles.statuteFiles(files),
        (file, byId) -> law.statutes(file).forEach(each -> byId.put(each.id(), each)));
  }

  private List<CourtDecision> readDecisions(LawReader law) {
    return collect(
        CatalogFiles.parsed(files, "decisions.ttl"),
        (file, byId) -> law.decisions(file).forEach(each -> byId.put(each.id(), each)));
  }

  /** What the files hold, by id; a later file replaces what an earlier one says. */
  private static <T> List<T> collect(
      List<TurtleFile> files, BiConsumer<TurtleFile, SortedMap<String, T>> read) {
    SortedMap<String, T> byId = new TreeMap<>();
    files.forEach(file -> read.accept(file, byId));
    return List.copyOf(byId.values());
  }
}
