package org.licet.vocab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Action;
import org.licet.model.BrokenCatalogException;
import org.licet.model.DutyClause;
import org.licet.model.Operand;
import org.licet.model.Truth;
import org.licet.model.Value;

/**
 * The vocabulary as the files of {@code ontology/} state it. Read once; all relations are worked
 * out then, so that every question is a look-up. Immutable, and safe for use by several threads.
 */
public final class OntologyVocabulary implements Vocabulary {
  /** What {@code licet:whenMissing} may say, of an operand or of one constraint. */
  public static final Map<String, Operand.WhenMissing> WHEN_MISSING = OperandTable.WHEN_MISSING;

  private final ActionTable actions;
  private final OperandTable operands;
  private final ConceptTable concepts;
  private final DutyTable duties;

  /**
   * Reads the vocabulary.
   *
   * @throws BrokenCatalogException when a file is missing or cannot be relied on
   */
  public OntologyVocabulary(OntologyFiles files) {
    actions = new ActionTable(List.of(file(files, "actions.ttl"), file(files, "odrl-actions.ttl")));
    operands = new OperandTable(file(files, "operands.ttl"));
    concepts =
        new ConceptTable(
            List.of(file(files, "concepts.ttl"), file(files, "concepts/jurisdiction.ttl")));
    duties = new DutyTable(file(files, "duties.ttl"));
  }

  /** The vocabulary of the program. */
  public static OntologyVocabulary builtIn() {
    return new OntologyVocabulary(OntologyFiles.builtIn());
  }

  @Override
  public List<Action> actions() {
    return actions.all();
  }

  @Override
  public Optional<Action> action(String word) {
    return actions.find(word);
  }

  @Override
  public boolean isIncludedIn(String narrower, String broader) {
    return actions.isIncludedIn(narrower, broader);
  }

  @Override
  public List<String> impliedActs(String word) {
    return concepts.isKnown(word) ? concepts.impliedActs(word) : actions.impliedActs(word);
  }

  @Override
  public List<Operand> operands() {
    return operands.all();
  }

  @Override
  public Optional<Operand> operand(String word) {
    return operands.find(word);
  }

  @Override
  public Value value(Operand operand, String text) {
    String trimmed = text.strip();
    return concepts
        .find(operand.id(), trimmed)
        .<Value>map(Value.Term::new)
        .or(() -> Values.read(operand.type(), trimmed))
        .orElseGet(() -> new Value.Text(trimmed));
  }

  @Override
  public Optional<String> concept(String operand, String word) {
    return concepts.find(operand, word);
  }

  @Override
  public boolean isConcept(String iri) {
    return concepts.isKnown(iri);
  }

  @Override
  public Truth isA(String concept, String broader) {
    return concepts.isA(concept, broader);
  }

  @Override
  public boolean isDerivedFromDeal(String concept) {
    return concepts.isDerivedFromDeal(concept);
  }

  @Override
  public String label(String concept) {
    return concepts.label(concept);
  }

  @Override
  public List<String> duties() {
    return duties.all();
  }

  @Override
  public Optional<String> duty(String word) {
    return duties.find(word);
  }

  @Override
  public DutyClause.Trigger trigger(String duty) {
    return duties.trigger(duty);
  }

  @Override
  public Optional<String> triggeringEvent(String duty) {
    return duties.event(duty);
  }

  private static TurtleFile file(OntologyFiles files, String name) {
    return files
        .first(name)
        .map(TurtleFile::parse)
        .orElseThrow(
            () ->
                new BrokenCatalogException(
                    "the vocabulary file `" + name + "` is missing: restore it"));
  }
}
