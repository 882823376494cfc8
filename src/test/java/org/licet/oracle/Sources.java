package org.licet.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.model.Clause;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Hosts;
import org.licet.model.Manifest;
import org.licet.model.Platform;
import org.licet.model.UsageRecord;

/** The dataset used and all its ancestors, at any depth (DESIGN section 3, points 1 and 10). */
final class Sources {
  private static final int MOST_PATHS = 200;

  private Sources() {}

  /**
   * One dataset that a record draws on.
   *
   * @param dataset the dataset
   * @param target whether it is the one used
   * @param root whether it was made from nothing but itself, so that it needs a grant of its own
   * @param platform the platform, where the catalog knows it
   * @param unknownPlatform whether one is stated that the catalog does not know
   * @param usedByPlatform whether the assignee is the platform
   * @param ways the kinds of derivation on each way from it to the dataset used
   * @param ancestors ids of all that it was made from
   * @param adapted whether something new was made of its content on the way to the dataset used
   */
  record Source(
      Dataset dataset,
      boolean target,
      boolean root,
      Optional<Platform> platform,
      boolean unknownPlatform,
      boolean usedByPlatform,
      List<List<Dataset.Derivation.Kind>> ways,
      Set<String> ancestors,
      boolean adapted) {

    /** Whether a model that was trained on it stands on every way. */
    boolean throughTraining() {
      return ways.stream().allMatch(way -> way.contains(Dataset.Derivation.Kind.TRAIN));
    }

    /** Whether a clause reaches it on any of the ways by which it got into the data used. */
    boolean isReachedBy(Clause clause) {
      return clause.reaches().isEmpty()
          || ways.stream().anyMatch(way -> clause.reaches().containsAll(way));
    }
  }

  static List<Source> of(UsageRecord record, Manifest manifest, Catalog catalog) {
    Dataset target = target(record, manifest);
    Map<String, Dataset> datasets = new LinkedHashMap<>(manifest.datasets().byId());
    datasets.put(target.id(), target);
    Map<String, List<List<Dataset.Derivation.Kind>>> ways = new LinkedHashMap<>();
    walk(target.id(), List.of(), List.of(), datasets, ways);
    Set<String> adapted = adapted(target.id(), ways.keySet(), datasets);
    List<Source> sources = new ArrayList<>();
    ways.forEach(
        (id, found) ->
            sources.add(
                source(
                    datasets.get(id),
                    target,
                    record,
                    catalog,
                    datasets,
                    found,
                    adapted.contains(id))));
    return sources;
  }

  /** Goes over all steps again and again until nothing more is found to be content, or adapted. */
  private static Set<String> adapted(
      String target, Set<String> lineage, Map<String, Dataset> datasets) {
    Set<String> content = new TreeSet<>(Set.of(target));
    Set<String> adapted = new TreeSet<>();
    for (int round = 0; round <= lineage.size() * 2; round++) {
      for (String id : lineage) {
        Dataset made = datasets.get(id);
        long parents = made.derivedFrom().stream().map(step -> step.dataset()).distinct().count();
        for (Dataset.Derivation step : made.derivedFrom()) {
          boolean ids = step.kind() == Dataset.Derivation.Kind.IDS_ONLY;
          boolean same = EnumSet.of(Kind.COPY, Kind.SUBSET).contains(step.kind()) && parents == 1;
          if (content.contains(id) && !ids) {
            content.add(step.dataset());
            if (!same || adapted.contains(id)) {
              adapted.add(step.dataset());
            }
          }
        }
      }
    }
    adapted.remove(target);
    return adapted;
  }

  private static Source source(
      Dataset dataset,
      Dataset target,
      UsageRecord record,
      Catalog catalog,
      Map<String, Dataset> datasets,
      List<List<Dataset.Derivation.Kind>> ways,
      boolean adapted) {
    Optional<String> host = dataset.url().flatMap(Hosts::of);
    Optional<Platform> platform =
        dataset
            .platform()
            .flatMap(catalog::platform)
            .or(() -> host.flatMap(catalog::platformOfHost));
    boolean stated = dataset.platform().isPresent() || host.isPresent();
    Set<String> ancestors = ancestors(dataset.id(), datasets);
    boolean root =
        dataset.derivedFrom().stream()
            .allMatch(
                step ->
                    step.dataset().equals(dataset.id())
                        || ancestors(step.dataset(), datasets).contains(dataset.id()));
    boolean self =
        platform.isPresent() && record.assignee().flatMap(catalog::platform).equals(platform);
    return new Source(
        dataset,
        dataset.equals(target),
        root,
        platform,
        stated && platform.isEmpty(),
        self,
        ways,
        ancestors,
        adapted);
  }

  /** What the record says itself goes before what the manifest says of its target. */
  private static Dataset target(UsageRecord record, Manifest manifest) {
    Dataset unknown =
        new Dataset(
            "the data",
            record.origin(),
            "the data",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Dataset.Collected.UNKNOWN,
            List.of(),
            new TreeMap<>());
    Dataset known = record.target().flatMap(manifest::dataset).orElse(unknown);
    return new Dataset(
        known.id(),
        known.origin(),
        known.title(),
        record.platform().or(known::platform),
        record.url().or(known::url),
        record.license().or(known::license),
        known.rightsHolder(),
        new Dataset.Collected(
            record.collectedAt().or(known.collected()::at),
            record.channel().or(known.collected()::channel),
            record.tier().or(known.collected()::tier)),
        known.derivedFrom(),
        known.facts());
  }

  private static void walk(
      String id,
      List<String> path,
      List<Dataset.Derivation.Kind> kinds,
      Map<String, Dataset> datasets,
      Map<String, List<List<Dataset.Derivation.Kind>>> ways) {
    List<List<Dataset.Derivation.Kind>> known = ways.computeIfAbsent(id, key -> new ArrayList<>());
    if (path.contains(id) || known.size() >= MOST_PATHS) {
      return;
    }
    known.add(kinds);
    for (Dataset.Derivation step : datasets.get(id).derivedFrom()) {
      if (datasets.containsKey(step.dataset())) {
        List<String> longer = new ArrayList<>(path);
        longer.add(id);
        List<Dataset.Derivation.Kind> more = new ArrayList<>(kinds);
        more.add(step.kind());
        walk(step.dataset(), longer, more, datasets, ways);
      }
    }
  }

  private static Set<String> ancestors(String id, Map<String, Dataset> datasets) {
    Set<String> found = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      Dataset dataset = datasets.get(open.remove(open.size() - 1));
      if (dataset != null) {
        for (Dataset.Derivation step : dataset.derivedFrom()) {
          if (found.add(step.dataset())) {
            open.add(step.dataset());
          }
        }
      }
    }
    return found;
  }
}
