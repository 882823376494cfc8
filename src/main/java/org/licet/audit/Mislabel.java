package org.licet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licet.model.License;
import org.licet.rules.LicenseTerms;
import org.licet.rules.fact.Concern;
import org.licet.rules.fact.DeclaredLicense;
import org.licet.rules.fact.Governs;
import org.licet.rules.fact.SourceData;

/**
 * Both sides of a license that does not fit, and the path between them (DESIGN section 3, point
 * 10).
 *
 * @param message both sides, in words
 * @param path datasets from the one used, over the one with the label, to the other side
 */
record Mislabel(String message, List<String> path) {

  /** The sides of a concern about a label; absent when terms stand against it, not a license. */
  static Optional<Mislabel> of(Concern concern) {
    List<DeclaredLicense> declared = grounds(concern, DeclaredLicense.class);
    if (declared.size() == 2) {
      return Optional.of(contradiction(concern.source(), declared.get(0), declared.get(1)));
    }
    List<Governs> own = new ArrayList<>();
    List<Governs> inherited = new ArrayList<>();
    for (Governs each : grounds(concern, Governs.class)) {
      (each.branch().getSource() == concern.source() ? own : inherited).add(each);
    }
    return own.isEmpty() || inherited.size() != 1
        ? Optional.empty()
        : Optional.of(looser(concern.source(), own, inherited.get(0)));
  }

  private static Mislabel contradiction(
      SourceData source, DeclaredLicense one, DeclaredLicense other) {
    return new Mislabel(
        "The license of `"
            + source.getName()
            + "` is stated in two ways: "
            + side(one)
            + ", and "
            + side(other)
            + ".",
        source.getPath());
  }

  private static String side(DeclaredLicense declared) {
    return ids(declared.named()) + " by " + declared.statedBy() + " (" + declared.origin() + ")";
  }

  private static Mislabel looser(SourceData source, List<Governs> own, Governs inherited) {
    SourceData ancestor = inherited.branch().getSource();
    List<License> declared = licenses(own);
    List<License> demanded = licenses(List.of(inherited));
    List<String> dropped =
        demanded.stream().flatMap(strict -> dropped(declared, strict).stream()).distinct().toList();
    List<String> path = path(source, ancestor);
    return new Mislabel(
        "`"
            + source.getName()
            + "` is declared under "
            + ids(declared)
            + ", and `"
            + ancestor.getName()
            + "`, which it was made from, stands under "
            + ids(demanded)
            + ": the label lets go of "
            + String.join(", ", dropped)
            + ".",
        path);
  }

  /** What none of the declared licenses keeps. */
  private static List<String> dropped(List<License> declared, License strict) {
    List<String> dropped = new ArrayList<>(LicenseTerms.looser(declared.get(0), strict));
    declared.forEach(license -> dropped.retainAll(LicenseTerms.looser(license, strict)));
    return dropped;
  }

  /** The shortest way to the ancestor need not lead over the label; then the two are joined. */
  private static List<String> path(SourceData source, SourceData ancestor) {
    if (ancestor.getPath().contains(source.getName())) {
      return ancestor.getPath();
    }
    List<String> path = new ArrayList<>(source.getPath());
    path.add(ancestor.getName());
    return path;
  }

  private static List<License> licenses(List<Governs> governs) {
    return governs.stream()
        .map(Governs::instrument)
        .filter(License.class::isInstance)
        .map(License.class::cast)
        .distinct()
        .toList();
  }

  private static String ids(List<License> licenses) {
    return licenses.stream().map(License::id).collect(Collectors.joining(", "));
  }

  private static <T> List<T> grounds(Concern concern, Class<T> kind) {
    return concern.because().grounds().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
