package org.licet.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.model.Dataset;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * All descriptions of one dataset; of what they say differently the first goes first.
 *
 * @param descriptions at least one, in the order read
 * @param directories the directories of the files that describe it
 */
record DatasetGroup(List<DescribedDataset> descriptions, Set<String> directories) {
  /** The word by which a manifest says that the data is the user's own. */
  static final String SELF = "self";

  DatasetGroup {
    descriptions = List.copyOf(descriptions);
    directories = Set.copyOf(directories);
  }

  DescribedDataset first() {
    return descriptions.get(0);
  }

  /** The ids and names by which others may refer to it, as compared. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (DescribedDataset each : descriptions) {
      each.names().forEach(name -> keys.add(DatasetNames.key(name)));
    }
    descriptions.forEach(each -> keys.add(DatasetNames.key(each.id())));
    return keys;
  }

  /** Every step of its lineage, in the order stated. */
  List<DescribedDataset.Parent> parents() {
    return all(DescribedDataset::derivedFrom);
  }

  /**
   * Where a description says that the rights are one's own: whoever wrote it, that is not the user,
   * so it makes nothing the user's.
   */
  List<Origin> claimedAsOwn() {
    return descriptions.stream()
        .filter(each -> each.rightsHolder().filter(DatasetGroup::isSelf).isPresent())
        .map(DescribedDataset::origin)
        .toList();
  }

  private static boolean isSelf(String holder) {
    return holder.strip().equalsIgnoreCase(SELF);
  }

  /** What the descriptions themselves say of its license. */
  List<LicenseDeclaration> declarations() {
    return all(DescribedDataset::licenses);
  }

  /**
   * The dataset.
   *
   * @param id its id within the audit
   * @param parents what it was made from, by ids within the audit
   * @param declarations every place that states a license for it
   * @param words finds platforms
   */
  Dataset toDataset(
      String id,
      List<Dataset.Derivation> parents,
      List<LicenseDeclaration> declarations,
      Words words) {
    Optional<String> url = part(DescribedDataset::url);
    TreeMap<String, List<String>> facts = new TreeMap<>();
    descriptions.forEach(each -> each.facts().forEach(facts::putIfAbsent));
    return new Dataset(
        id,
        first().origin(),
        first().title(),
        part(DescribedDataset::platform)
            .map(words::platform)
            .or(() -> url.flatMap(words::platformOfUrl)),
        url,
        declarations.stream()
            .filter(LicenseDeclaration::governs)
            .map(LicenseDeclaration::text)
            .findFirst(),
        part(each -> each.rightsHolder().filter(holder -> !isSelf(holder))),
        new Dataset.Collected(
            part(each -> each.collected().at()),
            part(each -> each.collected().channel()),
            part(each -> each.collected().tier())),
        parents,
        facts,
        all(DescribedDataset::creators),
        declarations,
        all(DescribedDataset::policies));
  }

  private <T> Optional<T> part(Function<DescribedDataset, Optional<T>> part) {
    return descriptions.stream().flatMap(each -> part.apply(each).stream()).findFirst();
  }

  private <T> List<T> all(Function<DescribedDataset, List<T>> part) {
    List<T> all = new ArrayList<>();
    descriptions.forEach(each -> all.addAll(part.apply(each)));
    return all.stream().distinct().toList();
  }
}
