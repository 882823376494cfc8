package org.licet.ingest.metadata.openlineage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/** What the events so far say of one dataset. */
final class Known {
  private final String name;
  private final Origin origin;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> owners = new LinkedHashSet<>();
  private final Set<LicenseDeclaration> licenses = new LinkedHashSet<>();
  private final Map<String, DescribedDataset.Parent> parents = new LinkedHashMap<>();
  private Optional<String> url = Optional.empty();
  private boolean isModel;

  Known(String name, Origin origin) {
    this.name = name;
    this.origin = origin;
    names.add(name);
  }

  void named(String other) {
    names.add(other);
  }

  void owner(String owner) {
    owners.add(owner);
  }

  void license(LicenseDeclaration license) {
    // The same tag stands in every event that names the dataset.
    boolean known =
        licenses.stream()
            .anyMatch(
                each -> each.text().equals(license.text()) && each.governs() == license.governs());
    if (!known) {
      licenses.add(license);
    }
  }

  void url(Optional<String> address) {
    url = url.or(() -> address);
  }

  void model() {
    isModel = true;
  }

  boolean isModel() {
    return isModel;
  }

  /** Adds a step of lineage; of two kinds, the one that says less about what was done stays. */
  void madeFrom(String parent, Kind kind, Origin stated) {
    if (parent.equals(name)) {
      return;
    }
    parents.merge(
        parent,
        new DescribedDataset.Parent(parent, kind, stated),
        (first, second) ->
            first.kind() == second.kind()
                ? first
                : new DescribedDataset.Parent(parent, Kind.TRANSFORM, first.origin()));
  }

  /** The dataset, as far as it is known. */
  DescribedDataset described() {
    DescribedDataset.Builder dataset = new DescribedDataset.Builder(name, origin);
    names.forEach(dataset::name);
    owners.forEach(dataset::creator);
    licenses.forEach(dataset::license);
    parents.values().forEach(dataset::derivedFrom);
    return dataset.url(url).build();
  }
}
