package org.licet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated version of a document (DESIGN section 2, terms version).
 *
 * @param iri its name
 * @param id local name, for example {@code xda-2022-10-10}
 * @param document the document that it is a version of
 * @param label the version as the text names itself
 * @param effectiveFrom first day in force
 * @param effectiveFromBasis how that day is known
 * @param startUnknown whether the first day is not known, so that {@code effectiveFrom} is only a
 *     lower bound
 * @param effectiveTo last day in force, inclusive; absent while no successor is known
 * @param effectiveToBasis how that day is known
 * @param jurisdiction concept IRI of the places that it governs; absent: everywhere
 * @param lastVerified the day on which the text was last seen unchanged
 * @param url where the text stands
 * @param textFound whether a text was found; without one its day is a day of unknown terms
 * @param modelVersions concept IRIs of the models whose output it governs, where the model selects
 * @param silentOn actions on which the text has no clause
 * @param clauses its clauses, in the order of the catalog
 * @param startUncertainFrom first day of the gap between two archive captures, where there is one:
 *     from then until {@code effectiveFrom} it may already have been in force
 */
public record TermsVersion(
    String iri,
    String id,
    Document document,
    String label,
    LocalDate effectiveFrom,
    String effectiveFromBasis,
    boolean startUnknown,
    Optional<LocalDate> effectiveTo,
    String effectiveToBasis,
    Optional<String> jurisdiction,
    Optional<LocalDate> lastVerified,
    String url,
    boolean textFound,
    List<String> modelVersions,
    List<String> silentOn,
    List<Clause> clauses,
    Optional<LocalDate> startUncertainFrom)
    implements Instrument {

  public TermsVersion {
    modelVersions = List.copyOf(modelVersions);
    silentOn = List.copyOf(silentOn);
    clauses = List.copyOf(clauses);
  }

  /** A version whose first day is not between two archive captures. */
  public TermsVersion(
      String iri,
      String id,
      Document document,
      String label,
      LocalDate effectiveFrom,
      String effectiveFromBasis,
      boolean startUnknown,
      Optional<LocalDate> effectiveTo,
      String effectiveToBasis,
      Optional<String> jurisdiction,
      Optional<LocalDate> lastVerified,
      String url,
      boolean textFound,
      List<String> modelVersions,
      List<String> silentOn,
      List<Clause> clauses) {
    this(
        iri,
        id,
        document,
        label,
        effectiveFrom,
        effectiveFromBasis,
        startUnknown,
        effectiveTo,
        effectiveToBasis,
        jurisdiction,
        lastVerified,
        url,
        textFound,
        modelVersions,
        silentOn,
        clauses,
        Optional.empty());
  }

  /** Whether the version is in force on the day or may be, in the gap before its first day. */
  public boolean mayBeInForceOn(LocalDate day) {
    return inForceOn(day)
        || startUncertainFrom
            .filter(first -> !day.isBefore(first) && day.isBefore(effectiveFrom))
            .isPresent();
  }

  /** Whether the version is in force on the day; both ends are inclusive. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && effectiveTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public Document.Grants grants() {
    return document.grants();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermsVersion version && version.iri.equals(iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
