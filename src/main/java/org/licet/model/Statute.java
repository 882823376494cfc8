package org.licet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of law beside the instruments (DESIGN section 3, point 8).
 *
 * @param iri its name
 * @param id for example {@code eu-cdsm-art-3}
 * @param jurisdiction concept IRI of the place
 * @param title the act
 * @param section where in the act
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force
 * @param who concept IRIs of the parties that may rely on it; empty: anyone
 * @param purposes concept IRIs of the purposes that it serves; empty: any
 * @param actions canonical names of the acts that it speaks of
 * @param constraints all of which must hold
 * @param effect what it does beside the instruments
 * @param overridesContract yes, no, partly, unsettled or n/a
 * @param status for example {@code in-force}
 * @param duties what it obliges to
 * @param bearsOn ids of the questions of a reading that it bears on
 * @param paraphrase what it says, in our words
 * @param url where the text stands
 * @param confidence how well it was read
 * @param startUnknown whether the first day is not known, so that {@code effectiveFrom} is only a
 *     placeholder
 */
public record Statute(
    String iri,
    String id,
    String jurisdiction,
    String title,
    String section,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo,
    List<String> who,
    List<String> purposes,
    List<String> actions,
    List<Constraint> constraints,
    String effect,
    String overridesContract,
    String status,
    List<String> duties,
    List<String> bearsOn,
    String paraphrase,
    String url,
    Clause.Confidence confidence,
    boolean startUnknown) {

  public Statute {
    who = List.copyOf(who);
    purposes = List.copyOf(purposes);
    actions = List.copyOf(actions);
    constraints = List.copyOf(constraints);
    duties = List.copyOf(duties);
    bearsOn = List.copyOf(bearsOn);
  }

  /** A statute whose first day is known. */
  public Statute(
      String iri,
      String id,
      String jurisdiction,
      String title,
      String section,
      LocalDate effectiveFrom,
      Optional<LocalDate> effectiveTo,
      List<String> who,
      List<String> purposes,
      List<String> actions,
      List<Constraint> constraints,
      String effect,
      String overridesContract,
      String status,
      List<String> duties,
      List<String> bearsOn,
      String paraphrase,
      String url,
      Clause.Confidence confidence) {
    this(
        iri,
        id,
        jurisdiction,
        title,
        section,
        effectiveFrom,
        effectiveTo,
        who,
        purposes,
        actions,
        constraints,
        effect,
        overridesContract,
        status,
        duties,
        bearsOn,
        paraphrase,
        url,
        confidence,
        false);
  }

  /** Whether it is in force on the day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && effectiveTo.map(last -> !day.isAfter(last)).orElse(true);
  }
}
