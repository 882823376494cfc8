package org.licet.license;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.Readings;
import org.licet.ingest.Ingest;
import org.licet.ingest.IngestOptions;
import org.licet.license.LicenseInputs.Sorted;
import org.licet.model.Action;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.Manifest;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.ReleaseChoice;
import org.licet.model.UsageRecord;
import org.licet.rules.RuleBase;
import org.licet.rules.RuleEngine;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** Reads the inputs as an audit does, and reasons about what is made from all of them. */
public final class LicenseDesk implements LicenseUseCase {
  private final RuleBase rules;
  private final Path directory;

  /**
   * A desk.
   *
   * @param rules the compiled rules
   * @param directory what relative file names start from
   */
  public LicenseDesk(RuleBase rules, Path directory) {
    this.rules = rules;
    this.directory = directory;
  }

  /** What is read of a request. */
  private record Read(
      Vocabulary vocabulary,
      Catalog catalog,
      Readings readings,
      Gathered gathered,
      Manifest manifest,
      UsageRecord release,
      String output,
      List<Dataset> lineage,
      List<String> notices) {}

  @Override
  public ChoiceOutcome choose(LicenseRequest request) throws IOException {
    Read read = read(request);
    if (read.lineage().isEmpty()) {
      return new ChoiceOutcome(Optional.empty(), List.of(), read.notices(), request.asOf());
    }
    ReleaseChoice choice =
        new LicenseChooser(engine(read), read.catalog(), read.readings().builtIn())
            .choose(read.release(), read.readings().named(request.reading()), request.asOf());
    return new ChoiceOutcome(
        Optional.of(choice),
        read.lineage().stream().map(LicenseDesk::source).toList(),
        read.notices(),
        request.asOf());
  }

  @Override
  public Notices notices(LicenseRequest request) throws IOException {
    Read read = read(request);
    if (read.lineage().isEmpty()) {
      return new Notices(List.of(), List.of(), read.notices());
    }
    return new NoticeCollector(
            read.catalog(),
            read.vocabulary(),
            read.manifest(),
            read.release().target().orElseThrow(),
            read.output())
        .collect(
            read.lineage(),
            engine(read)
                .judge(read.release(), read.readings().named(request.reading()), request.asOf()),
            read.gathered().refused(),
            read.notices());
  }

  private RuleEngine engine(Read read) {
    return new RuleEngine(rules, read.catalog(), read.vocabulary(), read.manifest());
  }

  private static ChoiceOutcome.Source source(Dataset dataset) {
    return new ChoiceOutcome.Source(
        dataset.id(), String.join(" and ", dataset.licenses()), dataset.platform().orElse(""));
  }

  private Read read(LicenseRequest request) throws IOException {
    OntologyFiles files = OntologyFiles.builtInWith(request.catalogs());
    Vocabulary vocabulary = new OntologyVocabulary(files);
    Catalog catalog = new OntologyCatalog(files, vocabulary);
    checkPassesOn(request.action(), vocabulary);
    Sorted sorted = new LicenseInputs(catalog, directory).sort(request.inputs());
    Gathered gathered = new Gathered();
    Ingest.read(options(request, sorted), vocabulary, catalog, gathered);
    sorted.licenses().forEach(gathered::license);
    List<String> notices = new ArrayList<>(sorted.notices());
    notices.addAll(gathered.notices());
    Dataset output = gathered.output();
    Manifest manifest = gathered.with(output);
    String target = request.dataset().orElse(output.id());
    if (manifest.dataset(target).isEmpty()) {
      throw new BadInputException(
          new Problem(
              new Origin("--dataset", 0),
              "no input describes a dataset `" + target + "`",
              "the inputs describe "
                  + gathered.datasets().stream()
                      .limit(8)
                      .map(each -> "`" + each.id() + "`")
                      .toList()));
    }
    UsageRecord release = released(gathered.release(), target);
    return new Read(
        vocabulary,
        catalog,
        new Readings(files, catalog),
        gathered,
        manifest,
        release,
        output.id(),
        lineage(target, output, manifest),
        notices);
  }

  /** Where defaults say how the data was obtained, they do not speak of what is made from it. */
  private static UsageRecord released(UsageRecord stated, String target) {
    return stated.toBuilder()
        .target(Optional.of(target))
        .platform(Optional.empty())
        .url(Optional.empty())
        .license(Optional.empty())
        .channel(Optional.empty())
        .tier(Optional.empty())
        .collectedAt(Optional.empty())
        .build();
  }

  /** The target, unless it is the output that was made up for the question, and its ancestors. */
  private static List<Dataset> lineage(String target, Dataset output, Manifest manifest) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(target));
    while (!open.isEmpty()) {
      String id = open.remove(0);
      if (seen.add(id)) {
        manifest
            .dataset(id)
            .ifPresent(each -> each.derivedFrom().forEach(step -> open.add(step.dataset())));
      }
    }
    seen.remove(output.id());
    return seen.stream().flatMap(id -> manifest.dataset(id).stream()).toList();
  }

  private static void checkPassesOn(String word, Vocabulary vocabulary) {
    Optional<Action> action = vocabulary.action(word);
    boolean passesOn =
        action
            .filter(
                each ->
                    each.id().equals("release-model")
                        || vocabulary.isIncludedIn(each.id(), "distribute"))
            .isPresent();
    if (!passesOn) {
      throw new BadInputException(
          new Problem(
              new Origin("--for", 0),
              action.isEmpty()
                  ? "`" + word + "` is no action"
                  : "`" + word + "` passes nothing on, so it asks for no license",
              "use `release-dataset`, `release-model`, `redistribute-content` or `sell`"));
    }
  }

  /** The release is read as a record like every other, so that every spelling is understood. */
  private IngestOptions options(LicenseRequest request, Sorted sorted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("id", Gathered.RELEASE);
      json.writeStringField("target", Gathered.RELEASE);
      json.writeStringField("action", request.action());
      json.writeEndObject();
    }
    List<String> inputs = new ArrayList<>(sorted.files());
    inputs.add("-");
    return new IngestOptions(
            inputs,
            request.agreements().stream().map(Path::toString).toList(),
            request.defaults(),
            request.asOf(),
            true,
            directory,
            new ByteArrayInputStream(bytes.toByteArray()))
        .withDefaults(defaults(request));
  }

  /** Every dataset becomes a record too, so that none is told to be left out. */
  private static Map<String, List<String>> defaults(LicenseRequest request) {
    Map<String, List<String>> defaults = new java.util.TreeMap<>(request.defaults());
    defaults.put("action", List.of(request.action()));
    return defaults;
  }
}
