package org.licet.terms;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.License;

/** What a license is, in plain words. */
public final class LicenseWords {
  private LicenseWords() {}

  /** How far its share-alike reaches. */
  public static String copyleft(License license) {
    if (license.copyleft().equals("none")) {
      return "none: what is made from it may be released under other terms";
    }
    if (license.hasUseRestrictionsThatFlowDown()) {
      return "its restrictions of use bind whoever receives what is made from it";
    }
    String reach =
        license.sparesResults()
            ? "data passed on stays under it; results such as models do not"
            : "what is adapted from it and shared stays under it or a compatible license";
    return license.copyleft().replace('-', ' ') + ": " + reach;
  }

  /** What it keeps back. */
  public static List<String> limits(License license) {
    List<String> limits = new ArrayList<>();
    if (license.nonCommercial()) {
      limits.add("no commercial use");
    }
    if (license.noSharedAdaptations()) {
      limits.add("adaptations may not be shared");
    }
    if (license.reservesNothing()) {
      limits.add("none: it gives up every right");
    }
    return limits;
  }

  /** What it says of training. */
  public static String training(License license) {
    return license.silentOnTraining()
        ? "the text does not name machine learning"
        : "the text speaks of machine learning, or leaves no right that it could reserve";
  }
}
