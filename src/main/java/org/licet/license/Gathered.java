package org.licet.license;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.licet.ingest.InputSink;
import org.licet.model.Agreement;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.Hosts;
import org.licet.model.InvalidRecord;
import org.licet.model.Manifest;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/** The data that the inputs describe, and the release that is asked about. */
final class Gathered implements InputSink {
  /** Id of the record that the command line makes. */
  static final String RELEASE = "licet:release";

  private static final int MOST_SOURCES = 500;

  private final Map<String, Dataset> datasets = new LinkedHashMap<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<AuditReport.Input> inputs = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private Optional<UsageRecord> release = Optional.empty();

  /** Adds data that is known by its license alone. */
  void license(String text) {
    dataset(
        described(
            text, new Origin(text, 0), Optional.empty(), Optional.empty(), Optional.of(text)));
  }

  @Override
  public void dataset(Dataset dataset) {
    datasets.putIfAbsent(dataset.id(), dataset);
  }

  @Override
  public void agreement(Agreement agreement) {
    agreements.add(agreement);
  }

  /** A row that names no dataset is data of its own kind: by license, platform or host. */
  @Override
  public void record(UsageRecord record) {
    if (record.id().equals(RELEASE)) {
      release = Optional.of(record);
      return;
    }
    if (record.target().filter(datasets::containsKey).isPresent()) {
      return;
    }
    Optional<String> from = record.platform().or(() -> record.url().flatMap(Hosts::of));
    String id =
        record
            .target()
            .orElse(
                from.map(name -> name + record.license().map(text -> " under " + text).orElse(""))
                    .or(record::license)
                    .orElse(record.id()));
    if (datasets.putIfAbsent(id, data(id, record)) == null && datasets.size() > MOST_SOURCES) {
      throw new BadInputException(
          new Problem(
              record.origin(),
              "the rows name more than " + MOST_SOURCES + " different sources",
              "describe the sources in a manifest, see `docs/input.md`"));
    }
  }

  private static Dataset data(String id, UsageRecord record) {
    Dataset plain =
        described(id, record.origin(), record.platform(), record.url(), record.license());
    return new Dataset(
        plain.id(),
        plain.origin(),
        plain.title(),
        plain.platform(),
        plain.url(),
        plain.license(),
        plain.rightsHolder(),
        new Dataset.Collected(record.collectedAt(), record.channel(), record.tier()),
        plain.derivedFrom(),
        plain.facts());
  }

  private static Dataset described(
      String id,
      Origin origin,
      Optional<String> platform,
      Optional<String> url,
      Optional<String> license) {
    return new Dataset(
        id,
        origin,
        id,
        platform,
        url,
        license,
        Optional.empty(),
        Dataset.Collected.UNKNOWN,
        List.of(),
        new TreeMap<>());
  }

  @Override
  public void invalid(InvalidRecord record) {
    throw new BadInputException(record.problem());
  }

  @Override
  public void input(AuditReport.Input input) {
    inputs.add(input);
  }

  @Override
  public void notice(String notice) {
    notices.add(notice);
  }

  /** The release that is asked about, with what the manifests say of all uses. */
  UsageRecord release() {
    return release.orElseThrow(() -> new IllegalStateException("the release was not read"));
  }

  /** The data, in the order read. */
  List<Dataset> datasets() {
    return List.copyOf(datasets.values());
  }

  /** Remarks on the run. */
  List<String> notices() {
    return List.copyOf(notices);
  }

  /** The inputs that were not read, by name with the reason. */
  Map<String, String> refused() {
    Map<String, String> refused = new LinkedHashMap<>();
    inputs.stream()
        .filter(input -> !input.refused().isEmpty())
        .forEach(input -> refused.put(input.file(), input.refused()));
    return refused;
  }

  /** The data with one dataset more, made from all that is not part of another. */
  Manifest with(Dataset output) {
    Map<String, Dataset> all = new LinkedHashMap<>(datasets);
    all.put(output.id(), output);
    return new Manifest(new Manifest.SequencedDatasets(all), agreements);
  }

  /** What is made from all of the data: nothing that another dataset holds already stands twice. */
  Dataset output() {
    String id = "output";
    while (datasets.containsKey(id)) {
      id = id + "'";
    }
    List<String> parts = parts();
    Dataset.Derivation.Kind kind =
        parts.size() > 1 ? Dataset.Derivation.Kind.MERGE : Dataset.Derivation.Kind.TRANSFORM;
    Dataset plain =
        described(id, new Origin(id, 0), Optional.empty(), Optional.empty(), Optional.empty());
    return new Dataset(
        plain.id(),
        plain.origin(),
        plain.title(),
        plain.platform(),
        plain.url(),
        plain.license(),
        plain.rightsHolder(),
        plain.collected(),
        parts.stream().map(part -> new Dataset.Derivation(part, kind)).toList(),
        plain.facts());
  }

  /** Datasets that no other is made from; of a circle the first stands for all. */
  private List<String> parts() {
    Set<String> parents = new LinkedHashSet<>();
    datasets
        .values()
        .forEach(each -> each.derivedFrom().forEach(step -> parents.add(step.dataset())));
    List<String> parts = new ArrayList<>();
    Set<String> held = new LinkedHashSet<>();
    datasets.keySet().stream()
        .filter(id -> !parents.contains(id))
        .forEach(
            id -> {
              parts.add(id);
              hold(id, held);
            });
    for (String id : datasets.keySet()) {
      if (!held.contains(id)) {
        parts.add(id);
        hold(id, held);
      }
    }
    return parts;
  }

  private void hold(String id, Set<String> held) {
    Dataset dataset = datasets.get(id);
    if (dataset != null && held.add(id)) {
      dataset.derivedFrom().forEach(step -> hold(step.dataset(), held));
    }
  }
}
