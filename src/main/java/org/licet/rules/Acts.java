package org.licet.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.Operator;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.odrl.ConstraintComparison;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Statements;
import org.licet.vocab.Vocabulary;

/** What acts imply and which clauses name them, by the hierarchy of actions. */
public final class Acts {
  private static final String EVERY_USE = "odrl:use";
  private static final String TRAINING = "train-model";
  private static final String MINING = "text-and-data-mining";

  private final Vocabulary vocabulary;

  /** Acts of this vocabulary. */
  public Acts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The action with this canonical name. */
  public Action action(String name) {
    return vocabulary.action(name).orElseThrow();
  }

  /** The act of collection that a channel implies; empty for no channel. */
  public List<Action> collectionThrough(String channel) {
    if (channel.isEmpty()) {
      return List.of();
    }
    List<Action> implied =
        vocabulary
            .concept("channel", channel)
            .map(vocabulary::impliedActs)
            .orElse(List.of())
            .stream()
            .map(this::action)
            .toList();
    return implied.isEmpty() ? List.of(action("collect")) : implied;
  }

  /** Whether an action is training of any kind. */
  public boolean isTraining(Action action) {
    return vocabulary.isIncludedIn(action.id(), TRAINING);
  }

  /** Whether an action is mining of text and data, training included. */
  public boolean isMining(Action action) {
    return vocabulary.isIncludedIn(action.id(), MINING);
  }

  /** Whether an action passes the data, or what is made from it, on to others. */
  public boolean isSharing(Action action) {
    return Stream.of("distribute", "redistribute-ids", "sublicense", "release-model")
        .anyMatch(shared -> vocabulary.isIncludedIn(action.id(), shared));
  }

  /** Whether an action passes on the data itself, not only its ids. */
  public boolean isDistribution(Action action) {
    return vocabulary.isIncludedIn(action.id(), "distribute");
  }

  /** Whether an action shows the data to others. */
  public boolean isShowing(Action action) {
    return vocabulary.isIncludedIn(action.id(), "display");
  }

  /** Whether an action releases something made from the data. */
  public boolean isRelease(Action action) {
    return action.id().equals("release-model") || action.id().equals("release-dataset");
  }

  /** Whether an access act is judged at the day of use and implies no collection. */
  public boolean isJudgedAtUse(Action action) {
    return !action.isUse() && !vocabulary.isIncludedIn(action.id(), "collect");
  }

  /** Whether a clause names an action, or a broader one, without refining it. */
  public boolean covers(Clause clause, Action action) {
    return clause.actions().stream()
        .anyMatch(
            named ->
                !clause.refinements().containsKey(named)
                    && vocabulary.isIncludedIn(action.id(), named));
  }

  /** Whether a clause names an action, or a broader one, only with a refinement of its own. */
  public boolean coversRefined(Clause clause, Action action) {
    return !covers(clause, action) && refinedFor(clause, action).isPresent();
  }

  /** The refined action of a clause that includes an action. */
  Optional<String> refinedFor(Clause clause, Action action) {
    return clause.refinements().keySet().stream()
        .filter(named -> vocabulary.isIncludedIn(action.id(), named))
        .findFirst();
  }

  /** Whether a clause speaks to the assignee of the record. */
  public boolean speaksTo(Clause clause, SourceData source) {
    return clause.party() == Clause.Party.ANYONE || source.isUsedByPlatform();
  }

  /** Whether a clause reaches data through all the derivations on the way. */
  public boolean reachesThrough(Clause clause, SourceData source) {
    return clause.reaches().isEmpty() || source.isReachedOver(clause.reaches());
  }

  /**
   * Whether a permission reaches an action that it does not name. One for mining does not permit
   * training; a license that permits to reproduce and to adapt permits training, which is both, and
   * one that permits every use ({@code odrl:use}, the top of the hierarchy of ODRL 2.2) permits it
   * too.
   */
  public boolean reaches(Clause permission, Action action, Instrument instrument) {
    if (isTraining(action) && !permission.actions().contains(EVERY_USE)) {
      return permission.actions().stream()
              .anyMatch(
                  named ->
                      vocabulary.isIncludedIn(named, TRAINING)
                          && vocabulary.isIncludedIn(action.id(), named))
          || instrument instanceof License license
              && permission.actions().contains("derive")
              && permits(license, "reproduce");
    }
    return covers(permission, action);
  }

  private static boolean permits(License license, String action) {
    return license.clauses().stream()
        .anyMatch(
            clause ->
                clause.modality() == Clause.Modality.PERMISSION
                    && clause.actions().contains(action));
  }

  /** The narrower action that a clause names where the act is a vague word; empty when none is. */
  public String narrowerNamed(Clause clause, Action action) {
    if (!action.vague() || covers(clause, action)) {
      return "";
    }
    return clause.actions().stream()
        .filter(named -> !clause.refinements().containsKey(named))
        .filter(named -> vocabulary.isIncludedIn(named, action.id()))
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** Whether stated values are one of these concepts of an operand, or narrower. */
  public Truth isAny(Statements statements, String operand, List<String> words) {
    List<Value> stated = statements.of(operand);
    if (stated.isEmpty()) {
      return Truth.UNKNOWN;
    }
    List<Value> wanted =
        words.stream()
            .flatMap(word -> vocabulary.concept(operand, word).stream())
            .<Value>map(Value.Term::new)
            .toList();
    return new ConstraintComparison(vocabulary::isA)
        .compare(Operator.IS_ANY_OF, stated, wanted, ConstraintComparison.Several.ANY);
  }

  /** Whether the purpose makes the use commercial; unknown when none is stated. */
  public Truth isCommercial(Statements statements) {
    return isAny(statements, "purpose", List.of("commercial", "advertising"));
  }

  /**
   * Whether an agreement's list of actions names an act; one for mining does not cover training.
   */
  public boolean names(List<String> actions, Action action) {
    return actions.stream()
        .anyMatch(
            named ->
                vocabulary.isIncludedIn(action.id(), named)
                    && !(isTraining(action) && named.equals(MINING)));
  }
}
