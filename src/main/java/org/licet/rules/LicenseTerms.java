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

  /** What is adapted has to be shared under the same license or a compatible one. */
  static final String SHARE_ALIKE = "share-alike";

  /** What is adapted must not be freed for commerce. */
  static final String NON_COMMERCIAL = "non-commercial";

  /** What is adapted must not be shared. */
  static final String NO_DERIVATIVES = "no-derivatives";

  /** Whoever receives what is made from it has to be bound by the same restrictions of use. */
  static final String USE_RESTRICTIONS = "use-restrictions";

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

  /**
   * What an adaptation of data under a license demands of the license of its release that the
   * latter does not meet; empty when the adaptation may be released under it.
   */
  public static List<String> unmetByRelease(License inherited, License output) {
    return unmet(inherited, output, List.of(output), true);
  }

  /** Whether what is adapted from a license may be released under another. */
  public static boolean accepts(License inherited, License output) {
    return inherited.equals(output) || inherited.compatibleWith().contains(output.id());
  }

  /**
   * What an inherited license demands of the license of a release that the latter does not meet.
   *
   * @param together the licenses that bind the recipient of the release together: what one of them
   *     keeps back is kept back, while share-alike asks for one that it accepts and nothing beside
   * @param adapted whether what is released is an adaptation, not the same data
   */
  static List<String> unmet(
      License inherited, License output, List<License> together, boolean adapted) {
    List<String> unmet = new ArrayList<>();
    if (inherited.isShareAlike() && !accepts(inherited, output)) {
      unmet.add(SHARE_ALIKE);
    }
    if (inherited.nonCommercial() && together.stream().noneMatch(License::nonCommercial)) {
      unmet.add(NON_COMMERCIAL);
    }
    if (inherited.noSharedAdaptations() && (adapted || !inherited.equals(output))) {
      unmet.add(NO_DERIVATIVES);
    }
    if (inherited.hasUseRestrictionsThatFlowDown()
        && together.stream().noneMatch(each -> accepts(inherited, each))) {
      unmet.add(USE_RESTRICTIONS);
    }
    return unmet;
  }

  /** What a license demands of the license under which an adaptation is released. */
  static List<String> demands(License license) {
    List<String> demands = new ArrayList<>();
    if (license.isShareAlike()) {
      demands.add(SHARE_ALIKE);
    }
    if (license.nonCommercial()) {
      demands.add(NON_COMMERCIAL);
    }
    if (license.noSharedAdaptations()) {
      demands.add(NO_DERIVATIVES);
    }
    if (license.hasUseRestrictionsThatFlowDown()) {
      demands.add(USE_RESTRICTIONS);
    }
    return demands;
  }

  /** Whether a license demands nothing of the license under which an adaptation is released. */
  public static boolean demandsNothing(License license) {
    return demands(license).isEmpty();
  }

  /** Whether a license demands anything of the license of a release. */
  static boolean restrictsRelease(License license) {
    return !demands(license).isEmpty();
  }
}
