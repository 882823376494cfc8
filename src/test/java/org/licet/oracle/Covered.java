package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.vocab.Vocabulary;

/** Which clauses speak of an act (DESIGN section 3, point 4). */
final class Covered {
  private final Vocabulary vocabulary;

  Covered(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean isTraining(Action action) {
    return vocabulary.isIncludedIn(action.id(), "train-model");
  }

  boolean isCollection(Action action) {
    return vocabulary.isIncludedIn(action.id(), "collect");
  }

  /** Passing the data, or what is made from it, on. */
  boolean isSharing(Action action) {
    for (String shared : List.of("distribute", "redistribute-ids", "sublicense", "release-model")) {
      if (vocabulary.isIncludedIn(action.id(), shared)) {
        return true;
      }
    }
    return false;
  }

  boolean isShowing(Action action) {
    return vocabulary.isIncludedIn(action.id(), "display");
  }

  /** Passing the data itself on, not only its ids. */
  boolean isDistribution(Action action) {
    return vocabulary.isIncludedIn(action.id(), "distribute");
  }

  static boolean isRelease(Action action) {
    return action.id().equals("release-model") || action.id().equals("release-dataset");
  }

  /** Whether the clause names the act, or a broader one. */
  boolean covers(Clause clause, Action action) {
    return clause.actions().stream().anyMatch(named -> vocabulary.isIncludedIn(action.id(), named));
  }

  /** Whether the clause names the act, or a broader one, without a condition of its own. */
  private boolean coversOutright(Clause clause, Action action) {
    return clause.actions().stream()
        .anyMatch(
            named ->
                vocabulary.isIncludedIn(action.id(), named)
                    && !clause.refinements().containsKey(named));
  }

  /** What must hold for the clause to bite on this act. */
  List<Constraint> conditions(Clause clause, Action action) {
    List<Constraint> conditions = new ArrayList<>(clause.constraints());
    Optional<String> refined = Optional.empty();
    for (String named : clause.actions()) {
      if (vocabulary.isIncludedIn(action.id(), named)) {
        if (!clause.refinements().containsKey(named)) {
          return conditions;
        }
        refined = refined.or(() -> Optional.of(named));
      }
    }
    refined.ifPresent(named -> conditions.addAll(clause.refinements().get(named)));
    return conditions;
  }

  /** Whether a permission reaches the act, given the whole deal that it stands in. */
  boolean permits(Clause permission, Action action, Instrument text, List<Instrument> deal) {
    if (permission.actions().contains(action.id())) {
      return true;
    }
    for (Instrument other : deal) {
      for (Clause clause : other.clauses()) {
        if (clause.actions().contains(action.id())) {
          return false;
        }
      }
    }
    return speaksOf(permission, action, text);
  }

  /** Mining does not include training here; to reproduce and to derive together do. */
  boolean speaksOf(Clause permission, Action action, Instrument text) {
    if (!isTraining(action)) {
      return covers(permission, action);
    }
    boolean training =
        permission.actions().stream()
            .anyMatch(
                named ->
                    vocabulary.isIncludedIn(named, "train-model")
                        && vocabulary.isIncludedIn(action.id(), named));
    boolean adapting =
        text instanceof License
            && permission.actions().contains("derive")
            && text.clauses().stream()
                .anyMatch(
                    clause ->
                        clause.modality() == Clause.Modality.PERMISSION
                            && clause.actions().contains("reproduce"));
    return training || adapting;
  }

  /** Whether a ban on a narrower act may mean this vague one. */
  boolean mayMean(Clause ban, Action action) {
    return action.vague()
        && !coversOutright(ban, action)
        && ban.actions().stream()
            .anyMatch(
                named ->
                    vocabulary.isIncludedIn(named, action.id())
                        && !ban.refinements().containsKey(named));
  }

  /** What a text says about being silent on the act, a narrower or a broader one. */
  List<Clause> silence(Action action, Instrument text) {
    return text.clauses().stream()
        .filter(clause -> clause.modality() == Clause.Modality.SILENCE)
        .filter(
            clause ->
                clause.actions().stream()
                    .anyMatch(
                        named ->
                            vocabulary.isIncludedIn(action.id(), named)
                                || vocabulary.isIncludedIn(named, action.id())))
        .toList();
  }

  /** A ban on mining beside words of the same text that leave training open is not settled. */
  boolean isMiningBanBesideSilence(Clause ban, Action action, Instrument text) {
    boolean byMiningAlone =
        ban.actions().contains("text-and-data-mining")
            && ban.actions().stream()
                .filter(named -> !named.equals("text-and-data-mining"))
                .noneMatch(named -> vocabulary.isIncludedIn(action.id(), named));
    return isTraining(action) && byMiningAlone && !silence(action, text).isEmpty();
  }
}
