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

  /**
   * Whether one concept is another or narrower than it ({@code skos:broader}, transitively, {@code
   * licet:complementOf}). Unknown when the relation is only possible, or when the broader concept
   * asked for is itself strictly narrower than the first, so that the fact stated is too coarse to
   * tell.
   */
  Truth isA(String concept, String broader);

  /** The preferred word for a concept. */
  String label(String concept);

  /** The canonical name of a duty, by name or alias. */
  Optional<String> duty(String word);

  /** What makes a duty due; canonical name. */
  DutyClause.Trigger trigger(String duty);
}
