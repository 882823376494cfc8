package org.licet.terms;

import java.time.LocalDate;
import org.licet.model.TermsVersion;

/** When versions are in force, in words. */
public final class Dates {
  private Dates() {}

  /** For example {@code 2022-10-10 to 2023-01-18}, {@code since 2025-01-01}. */
  public static String span(TermsVersion version) {
    if (version.startUnknown()) {
      return version.effectiveTo().map(last -> "until " + last).orElse("to this day")
          + ", first day not known";
    }
    LocalDate from = version.effectiveFrom();
    return version.effectiveTo().map(last -> from + " to " + last).orElse("since " + from);
  }

  /** What the first day rests on, in words. */
  public static String firstDay(TermsVersion version) {
    String basis = words(version.effectiveFromBasis());
    String between =
        version
            .startUncertainFrom()
            .map(from -> "; may have been in force since " + from)
            .orElse("");
    String unknown =
        version.startUnknown() && !version.effectiveFrom().equals(LocalDate.EPOCH)
            ? "; not before " + version.effectiveFrom()
            : "";
    return basis + between + unknown;
  }

  /** What the last day rests on, in words. */
  public static String lastDay(TermsVersion version) {
    return words(version.effectiveToBasis());
  }

  /** A code of the catalog as words; a sentence stays as it is. */
  public static String words(String code) {
    return code.contains(" ") ? code : code.replace('-', ' ');
  }
}
