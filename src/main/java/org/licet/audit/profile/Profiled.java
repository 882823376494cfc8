package org.licet.audit.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.catalog.Catalog;
import org.licet.catalog.LicenseExpression;
import org.licet.ingest.metadata.dpi.DpiReader;
import org.licet.model.Dataset;
import org.licet.model.LicenseDeclaration;
import org.licet.model.UsageRecord;

/**
 * Classes the uses of an audit by a profile: from the licenses of the dataset and of the record
 * alone, as profiles do; terms of platforms and lineage are what Licet's own verdict adds.
 */
public final class Profiled {
  private final Profile profile;
  private final Catalog catalog;
  private final Map<String, List<ProfileClass>> datasets = new HashMap<>();
  private final Map<String, ProfileClass> texts = new HashMap<>();

  /**
   * Uses under a profile.
   *
   * @param catalog resolves spellings that the profile does not know
   */
  public Profiled(Profile profile, Catalog catalog) {
    this.profile = profile;
    this.catalog = catalog;
  }

  /** The profile. */
  public Profile profile() {
    return profile;
  }

  /** Notes a dataset of the audit. */
  public void add(Dataset dataset) {
    List<String> audited =
        dataset.declarations().stream()
            .filter(declaration -> declaration.statedBy().equals(DpiReader.AUDITORS))
            .map(LicenseDeclaration::text)
            .toList();
    datasets.put(
        dataset.id(),
        audited.isEmpty()
            ? dataset.licenses().stream().map(this::classOf).toList()
            : audited.stream().map(profile::exactly).toList());
  }

  /** The class of a use. */
  public ProfileClass of(UsageRecord record) {
    List<ProfileClass> classes = new ArrayList<>();
    record.target().ifPresent(id -> classes.addAll(datasets.getOrDefault(id, List.of())));
    record.license().ifPresent(text -> classes.add(classOf(text)));
    return profile.of(classes);
  }

  /** The class of a record that could not be read. */
  public ProfileClass ofUnread() {
    return profile.none();
  }

  /** The class of a license text: as spelled, else as the catalog resolves it and its parts. */
  private ProfileClass classOf(String text) {
    return texts.computeIfAbsent(
        text,
        key ->
            profile
                .spelled(key)
                .orElseGet(
                    () ->
                        leaves(catalog.licenseExpression(key))
                            .map(this::classOfOne)
                            .reduce(ProfileClass::and)
                            .orElse(profile.unknown())));
  }

  private ProfileClass classOfOne(String text) {
    Optional<String> id =
        catalog.licenseName(text) instanceof Catalog.LicenseName.Known known
            ? Optional.of(known.id())
            : Optional.empty();
    return profile.spelled(text).or(() -> id.flatMap(profile::spelled)).orElse(profile.unknown());
  }

  /** The licenses of an expression; where it offers several, the profile takes the strictest. */
  private static Stream<String> leaves(LicenseExpression expression) {
    if (expression instanceof LicenseExpression.Leaf leaf) {
      return Stream.of(leaf.text());
    }
    if (expression instanceof LicenseExpression.With with) {
      return Stream.of(with.license().text());
    }
    if (expression instanceof LicenseExpression.And and) {
      return and.parts().stream().flatMap(Profiled::leaves);
    }
    return ((LicenseExpression.Or) expression).parts().stream().flatMap(Profiled::leaves);
  }
}
