package org.licet.terms;

import org.licet.model.TermsVersion;

/** When versions are in force, in words. */
public final class Dates {
  private Dates() {}

  /** For example {@code 2022-10-10 to 2023-01-18}, {@code since 2025-01-01}. */
  public static String span(TermsVersion version) {
    String from = (version.startUnknown() ? "before " : "") + version.effectiveFrom();
    return version
        .effectiveTo()
        .map(last -> from + " to " + last)
        .orElse(version.startUnknown() ? from + ", to this day" : "since " + from);
  }

  /** What the first day rests on, in words. */
  public static String firstDay(TermsVersion version) {
    String basis = words(version.effectiveFromBasis());
    String between =
        version
            .startUncertainFrom()
            .map(from -> "; may have been in force since " + from)
            .orElse("");
    String unknown = version.startUnknown() ? "; the day itself is not known" : "";
    return basis + between + unknown;
  }

  /** What the last day rests on, in words. */
  public static String lastDay(TermsVersion version) {
    return words(version.effectiveToBasis());
  }

  private static String words(String basis) {
    return basis.contains(" ") ? basis : basis.replace('-', ' ');
  }
}
