package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.catalog.Catalog;
import org.licet.catalog.LicenseExpression;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.Instrument;
import org.licet.model.License;

/** Declared licenses and what they demand of a release (DESIGN section 3, points 1, 10, 13). */
final class OracleLicenses {
  private final Catalog catalog;

  OracleLicenses(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * One choice that a declared license leaves.
   *
   * @param licenses licenses that bind together
   * @param unknown whether a license or an exception of it is not known
   */
  record Choice(List<License> licenses, boolean unknown) {}

  List<Choice> choices(String text) {
    return choices(catalog.licenseExpression(text));
  }

  private List<Choice> choices(LicenseExpression expression) {
    if (expression instanceof LicenseExpression.Or or) {
      List<Choice> all = new ArrayList<>();
      or.parts().forEach(part -> all.addAll(choices(part)));
      return all;
    }
    if (expression instanceof LicenseExpression.And and) {
      List<Choice> all = List.of(new Choice(List.of(), false));
      for (LicenseExpression part : and.parts()) {
        List<Choice> longer = new ArrayList<>();
        for (Choice one : all) {
          for (Choice other : choices(part)) {
            List<License> both = new ArrayList<>(one.licenses());
            both.addAll(other.licenses());
            longer.add(
                new Choice(both.stream().distinct().toList(), one.unknown() || other.unknown()));
          }
        }
        all = longer;
      }
      return all;
    }
    if (expression instanceof LicenseExpression.With with) {
      return List.of(new Choice(named(with.license().text()).licenses(), true));
    }
    String text = ((LicenseExpression.Leaf) expression).text();
    List<Choice> all = new ArrayList<>(List.of(named(text)));
    if (text.endsWith("-or-later") || text.endsWith("+")) {
      for (License license : named(text).licenses()) {
        for (String later : license.laterVersions()) {
          all.add(new Choice(List.of(catalog.license(later).orElseThrow()), false));
        }
      }
    }
    return all;
  }

  private Choice named(String text) {
    return catalog.licenseName(text) instanceof Catalog.LicenseName.Known known
        ? new Choice(List.of(catalog.license(known.id()).orElseThrow()), false)
        : new Choice(List.of(), true);
  }

  /**
   * The license under which a text puts the content: itself, or the one that an open text names.
   */
  Optional<License> contentLicense(Instrument text) {
    if (text instanceof License license) {
      return Optional.of(license);
    }
    for (Clause clause : text.clauses()) {
      for (var duty : clause.duties()) {
        if (duty.duty().equals("share-alike") && duty.detail().containsKey("underLicense")) {
          return catalog.license(duty.detail().get("underLicense"));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what is declared together keeps all that an ancestor's license demands. */
  static boolean keeps(Choice declared, License ancestor) {
    List<License> licenses = declared.licenses();
    if (licenses.isEmpty() || licenses.contains(ancestor)) {
      return true;
    }
    boolean commerce =
        !ancestor.nonCommercial() || licenses.stream().anyMatch(License::nonCommercial);
    boolean adaptations =
        !ancestor.noSharedAdaptations() || licenses.stream().anyMatch(License::noSharedAdaptations);
    boolean shareAlike =
        !ancestor.isShareAlike() || licenses.stream().anyMatch(each -> accepts(ancestor, each));
    boolean attribution =
        !ancestor.requires("attribution")
            || licenses.stream()
                .anyMatch(each -> each.requires("attribution") || each.requires("notice"));
    return commerce && adaptations && shareAlike && attribution;
  }

  private static boolean accepts(License inherited, License output) {
    return inherited.equals(output) || inherited.compatibleWith().contains(output.id());
  }

  static boolean restrictsRelease(License license) {
    return license.isShareAlike()
        || license.nonCommercial()
        || license.noSharedAdaptations()
        || license.hasUseRestrictionsThatFlowDown();
  }

  /**
   * Whether a release under this license leaves a demand unmet.
   *
   * @param together all licenses that bind the recipient together
   * @param adapted whether an adaptation is released
   * @param model whether a model is, or stands between
   */
  static boolean leavesUnmet(
      License inherited, License output, List<License> together, boolean adapted, boolean model) {
    boolean shareAlike =
        inherited.isShareAlike()
            && !accepts(inherited, output)
            && !(model && inherited.sparesResults());
    boolean flowDown =
        inherited.hasUseRestrictionsThatFlowDown()
            && together.stream().noneMatch(each -> accepts(inherited, each));
    return shareAlike
        || flowDown
        || inherited.nonCommercial() && together.stream().noneMatch(License::nonCommercial)
        || inherited.noSharedAdaptations() && (adapted || !inherited.equals(output));
  }

  /** Whether a license asks for share-alike and accepts none that the other would do with. */
  boolean acceptsNoneFor(License shareAlike, boolean model, License other, boolean otherModel) {
    if (!shareAlike.isShareAlike() || model && shareAlike.sparesResults()) {
      return false;
    }
    List<License> accepted = new ArrayList<>(List.of(shareAlike));
    shareAlike.compatibleWith().forEach(id -> catalog.license(id).ifPresent(accepted::add));
    return accepted.stream()
        .noneMatch(
            output ->
                (!other.isShareAlike()
                        || accepts(other, output)
                        || otherModel && other.sparesResults())
                    && (!other.nonCommercial() || output.nonCommercial())
                    && (!other.hasUseRestrictionsThatFlowDown() || accepts(other, output)));
  }

  static boolean isOpen(Instrument text) {
    return text.grants() == Document.Grants.OPEN;
  }

  static boolean isClosed(Instrument text) {
    return text.grants() == Document.Grants.CLOSED;
  }
}
