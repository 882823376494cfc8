package org.licet.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * Datasets from metadata: each with an id that is its own within the audit, its lineage by these
 * ids, and all that states a license for it. A parent that nothing describes becomes a dataset of
 * which only the name is known, for it needs a grant like any other.
 */
final class MetadataDatasets {
  private static final int SHOWN = 5;

  private final Words words;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> unclaimed = new LinkedHashSet<>();
  private final Map<String, String> idByKey = new HashMap<>();
  private final Map<String, Dataset> datasets = new LinkedHashMap<>();
  private final Set<String> undescribed = new LinkedHashSet<>();
  private final List<UndescribedParent> steps = new ArrayList<>();
  private final Map<String, Set<String>> filesByName = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  private MetadataDatasets(Words words) {
    this.words = words;
  }

  /**
   * The datasets of all metadata among the inputs.
   *
   * @param manifests the datasets that manifests describe; metadata of the same id or address is of
   *     the same dataset
   */
  static MetadataDatasets of(List<OpenedInput> inputs, List<Dataset> manifests, Words words) {
    MetadataDatasets all = new MetadataDatasets(words);
    List<DatasetGroup> groups = MetadataJoin.join(inputs);
    for (Dataset dataset : manifests) {
      all.ids.add(dataset.id());
      all.idByKey.put(DatasetNames.key(dataset.id()), dataset.id());
      dataset.url().ifPresent(url -> all.idByKey.putIfAbsent(DatasetNames.key(url), dataset.id()));
    }
    all.unclaimed.addAll(all.ids);
    for (DatasetGroup group : groups) {
      String file = group.first().origin().file();
      all.filesByName.computeIfAbsent(lastPart(file), name -> new HashSet<>()).add(file);
    }
    Map<DatasetGroup, String> named = new LinkedHashMap<>();
    groups.forEach(group -> named.put(group, all.name(group)));
    LicenseTexts texts = LicenseTexts.of(inputs, groups, words);
    all.remarks.addAll(texts.remarks());
    named.forEach((group, id) -> all.add(group, id, texts));
    all.tellUndescribed();
    return all;
  }

  /** The datasets by id, those that nothing describes after the rest. */
  Map<String, Dataset> datasets() {
    return Collections.unmodifiableMap(datasets);
  }

  /** Ids of the datasets that are only named, as a parent of another. */
  Set<String> undescribed() {
    return Collections.unmodifiableSet(undescribed);
  }

  /** What the person who runs the audit should know. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** The id of the dataset that a name stands for. */
  Optional<String> idOf(String name) {
    return Optional.ofNullable(idByKey.get(DatasetNames.key(name)));
  }

  /** Gives a dataset an id; one that another has is told apart by the file. */
  private String name(DatasetGroup group) {
    Optional<String> ofManifest =
        group.keys().stream()
            .flatMap(key -> Optional.ofNullable(idByKey.get(key)).stream())
            .filter(unclaimed::contains)
            .findFirst();
    String id = ofManifest.orElseGet(() -> free(group.first()));
    unclaimed.remove(id);
    group.keys().forEach(key -> idByKey.putIfAbsent(key, id));
    return id;
  }

  /** An id of its own: beside one of the same name the file tells it apart. */
  private String free(DescribedDataset first) {
    String path = first.origin().file();
    String name = lastPart(path);
    String file = filesByName.getOrDefault(name, Set.of()).size() > 1 ? path : name;
    String id = first.id();
    for (int number = 1; !ids.add(id); number++) {
      id = first.id() + " (" + file + (number > 1 ? ", " + number : "") + ")";
    }
    return id;
  }

  private static String lastPart(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }

  private void add(DatasetGroup group, String id, LicenseTexts texts) {
    List<Dataset.Derivation> parents = new ArrayList<>();
    for (DescribedDataset.Parent parent : group.parents()) {
      parents.add(new Dataset.Derivation(parentId(parent, id), parent.kind()));
    }
    List<LicenseDeclaration> declarations = texts.declarationsOf(group);
    List<Dataset.Derivation> distinct = parents.stream().distinct().toList();
    datasets.put(id, group.toDataset(id, distinct, declarations, words));
    for (Origin origin : group.claimedAsOwn()) {
      remarks.add(
          origin
              + ": "
              + Quote.of(id)
              + ": the rights holder "
              + Quote.of(DatasetGroup.SELF)
              + " is not read: only a manifest says that data is your own");
    }
  }

  private String parentId(DescribedDataset.Parent parent, String child) {
    Optional<String> known = idOf(parent.name());
    if (known.isPresent()) {
      return known.get();
    }
    String id = parent.name();
    ids.add(id);
    idByKey.put(DatasetNames.key(id), id);
    undescribed.add(id);
    datasets.put(id, undescribed(id, parent.origin()));
    steps.add(new UndescribedParent(parent.origin(), child, id));
    return id;
  }

  /** A dataset that is only named, and where it was named first. */
  private record UndescribedParent(Origin origin, String child, String id) {}

  private void tellUndescribed() {
    if (steps.size() == 1) {
      UndescribedParent step = steps.get(0);
      remarks.add(
          step.origin()
              + ": "
              + Quote.of(step.child())
              + " was made from "
              + Quote.of(step.id())
              + ", which no input describes");
    } else if (!steps.isEmpty()) {
      String shown =
          steps.stream()
              .limit(SHOWN)
              .map(step -> Quote.of(step.id()) + " (" + step.origin() + ")")
              .collect(Collectors.joining(", "));
      remarks.add(
          steps.size()
              + " datasets that others were made from are described by no input: "
              + shown
              + (steps.size() > SHOWN ? ", …" : ""));
    }
  }

  private Dataset undescribed(String name, Origin origin) {
    Optional<String> url = Optional.of(name).filter(DatasetNames::isAddress);
    return new Dataset(
        name,
        origin,
        name,
        url.flatMap(words::platformOfUrl),
        url,
        Optional.empty(),
        Optional.empty(),
        Dataset.Collected.UNKNOWN,
        List.of(),
        Collections.emptySortedMap());
  }
}
