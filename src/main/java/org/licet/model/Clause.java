package org.licet.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One rule of an instrument ({@code odrl:Rule}; DESIGN section 6).
 *
 * @param iri its name
 * @param id local name, kept for good
 * @param instrument IRI of the instrument
 * @param section where it stands in the text
 * @param modality what it does
 * @param actions canonical names of the actions that it names; empty for a duty on every act
 * @param party which party it speaks to, where it is not the assignee of the record
 * @param constraints all of which must hold
 * @param duties what it obliges to; for a prohibition what a breach entails
 * @param paraphrase what it says, in our words
 * @param source where it was read
 * @param confidence how well it was read
 * @param note a remark of the catalog's keeper; empty when there is none
 * @param reaches kinds of derivation that it reaches; empty: all
 * @param refinements what must hold besides for one of the actions alone ({@code odrl:refinement}),
 *     by the name of the action
 */
public record Clause(
    String iri,
    String id,
    String instrument,
    String section,
    Modality modality,
    List<String> actions,
    Party party,
    List<Constraint> constraints,
    List<DutyClause> duties,
    String paraphrase,
    Source source,
    Confidence confidence,
    String note,
    List<Dataset.Derivation.Kind> reaches,
    SortedMap<String, List<Constraint>> refinements) {

  public Clause {
    actions = List.copyOf(actions);
    constraints = List.copyOf(constraints);
    duties = List.copyOf(duties);
    reaches = List.copyOf(reaches);
    SortedMap<String, List<Constraint>> copy = new TreeMap<>();
    refinements.forEach((action, refinement) -> copy.put(action, List.copyOf(refinement)));
    refinements = Collections.unmodifiableSortedMap(copy);
  }

  /** A clause none of whose actions is refined. */
  public Clause(
      String iri,
      String id,
      String instrument,
      String section,
      Modality modality,
      List<String> actions,
      Party party,
      List<Constraint> constraints,
      List<DutyClause> duties,
      String paraphrase,
      Source source,
      Confidence confidence,
      String note,
      List<Dataset.Derivation.Kind> reaches) {
    this(
        iri,
        id,
        instrument,
        section,
        modality,
        actions,
        party,
        constraints,
        duties,
        paraphrase,
        source,
        confidence,
        note,
        reaches,
        new TreeMap<>());
  }

  /** All that must hold for one of the clause's own actions: its constraints and refinements. */
  public List<Constraint> constraintsOn(String action) {
    List<Constraint> all = new ArrayList<>(constraints);
    all.addAll(refinements.getOrDefault(action, List.of()));
    return all;
  }

  /** What a clause does. */
  public enum Modality {
    PERMISSION,
    PROHIBITION,
    OBLIGATION,
    /** The text has no clause on the action ({@code licet:silentOn}); not a rule. */
    SILENCE
  }

  /** Whom a clause speaks to. */
  public enum Party {
    ANYONE,
    PLATFORM,
    PLATFORM_GROUP,
    PLATFORM_PARTNERS
  }

  /** How well a clause was read (DESIGN section 6, confidence). */
  public enum Confidence {
    PRIMARY_TEXT_READ("primary-text-read"),
    SECONDARY("secondary"),
    INFERRED("inferred"),
    UNKNOWN("unknown");

    private final String id;

    Confidence(String id) {
      this.id = id;
    }

    /** The word in the catalog and in reports. */
    public String id() {
      return id;
    }

    /** Whether the clause is sure enough for more than a review. */
    public boolean isFirm() {
      return this == PRIMARY_TEXT_READ || this == SECONDARY;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clause clause && clause.iri.equals(iri);
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
