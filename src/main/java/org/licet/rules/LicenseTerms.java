package org.licet.rules;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.License;

/**
 * Compares licenses: what one drops that the other demands (DESIGN section 3, points 10 and 13).
 */
public final class LicenseTerms {
  /** Everything that {@link #looser} can find. */
  static final List<String> RESTRICTIONS =
      List.of(
          "commercial use",
          "sharing adaptations",
          "release without share-alike",
          "use without attribution");

  private LicenseTerms() {}

  /** What a license declared on derived data allows or drops against the license of an ancestor. */
  public static List<String> looser(License declared, License ancestor) {
    List<String> looser = new ArrayList<>();
    if (declared.equals(ancestor)) {
      return looser;
    }
    if (ancestor.nonCommercial() && !declared.nonCommercial()) {
      looser.add("commercial use");
    }
    if (ancestor.noSharedAdaptations() && !declared.noSharedAdaptations()) {
      looser.add("sharing adaptations");
    }
    if (ancestor.isShareAlike() && !accepts(ancestor, declared)) {
      looser.add("release without share-alike");
    }
    if (ancestor.requires("attribution")
        && !declared.requires("attribution")
        && !declared.requires("notice")) {
      looser.add("use without attribution");
    }
    return looser;
  }

  /** Whether what is adapted from a license may be released under another. */
  public static boolean accepts(License inherited, License output) {
    return inherited.equals(output) || inherited.compatibleWith().contains(output.id());
  }

  /**
   * What an inherited license demands of the license of a release that the latter does not meet.
   */
  public static List<String> unmet(License inherited, License output) {
    List<String> unmet = new ArrayList<>();
    if (inherited.isShareAlike() && !accepts(inherited, output)) {
      unmet.add("share-alike");
    }
    if (inherited.nonCommercial() && !output.nonCommercial()) {
      unmet.add("non-commercial");
    }
    if (inherited.noSharedAdaptations() && !inherited.equals(output)) {
      unmet.add("no-derivatives");
    }
    if (inherited.hasUseRestrictionsThatFlowDown() && !accepts(inherited, output)) {
      unmet.add("use-restrictions");
    }
    return unmet;
  }

  /** Whether a license demands anything of the license of a release. */
  public static boolean restrictsRelease(License license) {
    return license.isShareAlike()
        || license.nonCommercial()
        || license.noSharedAdaptations()
        || license.hasUseRestrictionsThatFlowDown();
  }
}
