package org.licet.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.licet.catalog.Catalog;
import org.licet.model.Action;
import org.licet.model.Statute;
import org.licet.model.Truth;
import org.licet.rules.fact.Statements;
import org.licet.rules.fact.Usage;
import org.licet.rules.fact.Weighed;
import org.licet.vocab.Vocabulary;

/**
 * Law that puts duties on whoever provides a model. What the law makes a party its addressee is
 * where the model is offered, which its conditions say; so neither the place of the training nor
 * the word by which the record names the party takes anyone out (recital 106 of the AI Act).
 */
public final class ModelDuties {
  private static final Set<String> PROVIDERS =
      Set.of("gpai-provider", "genai-developer", "genai-service-provider");

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Acts acts;
  private final Premises premises;

  /** The duties in the statutes of a catalog. */
  public ModelDuties(Catalog catalog, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.acts = new Acts(vocabulary);
    this.premises = new Premises(vocabulary);
  }

  /**
   * A statute that may oblige the provider.
   *
   * @param statute the statute
   * @param weighed whether its conditions hold; never false
   */
  public record Owed(Statute statute, Weighed weighed) {}

  /**
   * What a usage may oblige to, in the order of the catalog; nothing when it neither trains nor
   * releases a model.
   */
  public List<Owed> of(Usage usage) {
    Action action = usage.getAction();
    boolean release = vocabulary.isIncludedIn(action.id(), "release-model");
    if (!release && !acts.isTraining(action)) {
      return List.of();
    }
    Statements statements =
        new CaseStatements(
            vocabulary,
            usage.getRecord(),
            action,
            usage.getDatasetFacts(),
            Collections.emptySortedMap(),
            Map.of());
    return catalog.statutes().stream()
        .filter(statute -> statute.effect().equals("duty") && isForProviders(statute))
        .filter(statute -> statute.inForceOn(usage.getUsedOn()))
        .filter(statute -> release || speaksOf(statute, action))
        .map(statute -> new Owed(statute, weigh(statute, statements)))
        .filter(owed -> owed.weighed().fit() != Truth.FALSE)
        .toList();
  }

  private boolean isForProviders(Statute statute) {
    return PROVIDERS.stream()
        .flatMap(provider -> vocabulary.concept("assigneeType", provider).stream())
        .anyMatch(statute.who()::contains);
  }

  /** A broader word for training may mean the narrower act that the statute names. */
  private boolean speaksOf(Statute statute, Action action) {
    return statute.actions().stream()
        .anyMatch(
            named ->
                vocabulary.isIncludedIn(action.id(), named)
                    || vocabulary.isIncludedIn(named, action.id()));
  }

  private Weighed weigh(Statute statute, Statements statements) {
    List<Premises.Outcome> outcomes = premises.outcomes(statute.constraints(), statements);
    return new Weighed(
        outcomes.stream().map(Premises.Outcome::truth).reduce(Truth.TRUE, Truth::and),
        outcomes.stream().flatMap(outcome -> outcome.missing().stream()).toList(),
        List.of());
  }
}
