package org.licet.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licet.model.Dataset;
import org.licet.model.License;
import org.licet.model.LicenseDeclaration;
import org.licet.rules.fact.DeclaredLicense;
import org.licet.rules.fact.SourceData;

/** What the places that state a license for a dataset say, each as one fact. */
final class DeclaredLicenses {
  private final LicenseChoices choices;

  DeclaredLicenses(LicenseChoices choices) {
    this.choices = choices;
  }

  private record Place(String statedBy, String file, boolean governs) {}

  /** One fact for each place that names a license of the catalog, in the order stated. */
  List<DeclaredLicense> of(Dataset dataset, SourceData source) {
    Map<Place, List<LicenseDeclaration>> places = new LinkedHashMap<>();
    for (LicenseDeclaration each : dataset.declarations()) {
      places
          .computeIfAbsent(
              new Place(each.statedBy(), each.origin().file(), each.governs()),
              place -> new ArrayList<>())
          .add(each);
    }
    List<DeclaredLicense> declared = new ArrayList<>();
    places.forEach(
        (place, stated) -> {
          List<List<License>> named =
              choices.of(stated.stream().map(LicenseDeclaration::text).toList()).stream()
                  .map(LicenseChoices.Choice::licenses)
                  // A condition on use does not contradict the license that it stands beside.
                  .map(licenses -> licenses.stream().filter(DeclaredLicenses::isLicense).toList())
                  .filter(licenses -> !licenses.isEmpty())
                  .toList();
          if (!named.isEmpty()) {
            declared.add(
                new DeclaredLicense(
                    source,
                    declared.size() + 1,
                    place.statedBy(),
                    stated.get(0).origin(),
                    named,
                    place.governs()));
          }
        });
    return declared;
  }

  private static boolean isLicense(License license) {
    return !license.standsBesideOthers();
  }
}
