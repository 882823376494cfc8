package org.licet.model;

import java.util.List;

/**
 * A license or dedication (DESIGN section 3, points 5 and 13; RULINGS, licenses).
 *
 * @param iri its name
 * @param id SPDX id or {@code LicenseRef-...}
 * @param name for people
 * @param url where the text stands
 * @param grants what its silence means
 * @param kind content, data, software, model, research, terms or data-use
 * @param copyleft kind of copyleft, {@code none} where there is none
 * @param nonCommercial whether it keeps commercial use back
 * @param noSharedAdaptations whether adaptations may not be shared
 * @param reservesNothing whether it gives up every right, so that nobody doubts training
 * @param silentOnTraining whether the text does not name machine learning
 * @param compatibleWith ids of the licenses, beside itself, under which an adaptation may be
 *     released
 * @param notForOthers whether nobody but its provider can put a work under it, or it only marks
 *     what is free already
 * @param anyOutputLicense whether the text lets adaptations go under any license, the duties kept
 * @param resultsFree whether what is computed from the data, models included, is free of it
 * @param laterVersions ids of later versions of the same license
 * @param shareAlikeReach how far share-alike reaches, in our words; empty when there is none to
 *     tell
 * @param compatibility what it goes together with, in our words; empty when there is none to tell
 * @param sameTextAs IRIs of platform documents that are the same text
 * @param clauses its clauses, in the order of the catalog
 */
public record License(
    String iri,
    String id,
    String name,
    String url,
    Document.Grants grants,
    String kind,
    String copyleft,
    boolean nonCommercial,
    boolean noSharedAdaptations,
    boolean reservesNothing,
    boolean silentOnTraining,
    List<String> compatibleWith,
    boolean notForOthers,
    boolean anyOutputLicense,
    boolean resultsFree,
    List<String> laterVersions,
    String shareAlikeReach,
    String compatibility,
    List<String> sameTextAs,
    List<Clause> clauses)
    implements Instrument {

  public License {
    compatibleWith = List.copyOf(compatibleWith);
    laterVersions = List.copyOf(laterVersions);
    sameTextAs = List.copyOf(sameTextAs);
    clauses = List.copyOf(clauses);
  }

  /** Terms of which no more is known than their clauses and what they are. */
  public License(
      String iri,
      String id,
      String name,
      String url,
      Document.Grants grants,
      String kind,
      String copyleft,
      boolean nonCommercial,
      boolean noSharedAdaptations,
      boolean reservesNothing,
      boolean silentOnTraining,
      List<String> compatibleWith,
      List<String> sameTextAs,
      List<Clause> clauses) {
    this(
        iri,
        id,
        name,
        url,
        grants,
        kind,
        copyleft,
        nonCommercial,
        noSharedAdaptations,
        reservesNothing,
        silentOnTraining,
        compatibleWith,
        false,
        false,
        false,
        List.of(),
        "",
        "",
        sameTextAs,
        clauses);
  }

  /** Whether it is a condition on use that stands beside a license, never instead of one. */
  public boolean standsBesideOthers() {
    return kind.equals("data-use");
  }

  /** Whether what is adapted from it must be shared under it or a compatible license. */
  public boolean isShareAlike() {
    return !copyleft.equals("none") && !hasUseRestrictionsThatFlowDown();
  }

  /** Whether its share-alike reaches data passed on but not results such as models. */
  public boolean sparesResults() {
    return resultsFree
        || copyleft.equals("share-alike-data-not-results")
        || copyleft.equals("share-alike-data");
  }

  /** Whether its use restrictions bind whoever receives what is made from it. */
  public boolean hasUseRestrictionsThatFlowDown() {
    return copyleft.equals("use-restrictions-flow-down");
  }

  /** Whether it names a duty of this name. */
  public boolean requires(String duty) {
    return clauses.stream()
        .filter(clause -> clause.modality() == Clause.Modality.OBLIGATION)
        .flatMap(clause -> clause.duties().stream())
        .anyMatch(named -> named.duty().equals(duty));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof License license && license.iri.equals(iri);
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
