package org.licet.vocab;

import java.util.List;
import java.util.Optional;
import org.licet.model.Action;
import org.licet.model.DutyClause;
import org.licet.model.Operand;
import org.licet.model.Truth;
import org.licet.model.Value;

/**
 * The words that instruments and records share: actions with their hierarchy, operands, concepts
 * and duties. Every look-up resolves aliases; none guesses.
 */
public interface Vocabulary {

  /** All actions, sorted by name. */
  List<Action> actions();

  /** The action with this name, alias, or exactly matching ODRL or CC IRI or prefixed name. */
  Optional<Action> action(String word);

  /** Whether the first action is the second or included in it, transitively; canonical names. */
  boolean isIncludedIn(String narrower, String broader);

  /**
   * Names of the acts that an action, or a value of a record such as its channel, implies besides
   * the record's own action, directly (DESIGN section 3, point 4); sorted.
   *
   * @param word canonical name of an action, or IRI of a concept
   */
  List<String> impliedActs(String word);

  /** All operands, sorted by name. */
  List<Operand> operands();

  /** The operand with this name or alias. */
  Optional<Operand> operand(String word);

  /**
   * What a stated text means as a value of an operand: the concept with this name or spelling, a
   * number, a day, a length of time or yes and no, by the type of the operand. Text that is none of
   * these is kept as {@link Value.Text}: a value of which no relation is known.
   */
  Value value(Operand operand, String text);

  /** The IRI of the concept with this name or spelling among the values of an operand. */
  Optional<String> concept(String operand, String word);

  /** Whether a concept has this IRI. */
  boolean isConcept(String iri);

  /**
   * Whether a value is true exactly when another text of the deal permits the act, so that it is
   * derived from the deal and never asked (DESIGN section 3, point 3).
   */
  boolean isDerivedFromDeal(String concept);

  /**
   * Whether one concept is another or narrower than it ({@code skos:broader}, transitively, {@code
   * licet:complementOf}). Unknown when the relation is only possible, or when the broader concept
   * asked for is itself strictly narrower than the first, so that the fact stated is too coarse to
   * tell.
   */
  Truth isA(String concept, String broader);

  /** The preferred word for a concept. */
  String label(String concept);

  /** Canonical names of all duties, sorted. */
  List<String> duties();

  /** The canonical name of a duty, by name, alias, or exactly matching ODRL or CC term. */
  Optional<String> duty(String word);

  /**
   * What makes a duty due; canonical name.
   *
   * @throws IllegalArgumentException when there is no such duty
   */
  DutyClause.Trigger trigger(String duty);

  /** The event that makes a duty due, for one that an event does; for example {@code breach}. */
  Optional<String> triggeringEvent(String duty);
}
