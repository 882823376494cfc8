package org.licet.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licet.model.Action;
import org.licet.model.Agreement;
import org.licet.model.Platform;
import org.licet.vocab.Vocabulary;

/** What agreements cover and forbid (DESIGN section 3, point 7; RULINGS, agreements). */
final class OracleAgreements {
  private final Vocabulary vocabulary;
  private final Covered covered;

  OracleAgreements(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.covered = new Covered(vocabulary);
  }

  /** Whether an agreement in force permits the act on its own day. */
  boolean permits(Situation at, Situation.Act act) {
    for (Agreement agreement : about(at, act)) {
      boolean named = names(agreement.permits(), act.action());
      boolean implied =
          !act.own()
              && !covered.isCollection(act.action())
              && names(agreement.permits(), at.action());
      if (named || implied) {
        return true;
      }
    }
    return false;
  }

  /** Whether an agreement in force forbids the act. */
  boolean forbids(Situation at, Situation.Act act) {
    return about(at, act).stream()
        .anyMatch(agreement -> names(agreement.prohibits(), act.action()));
  }

  private List<Agreement> about(Situation at, Situation.Act act) {
    Optional<LocalDate> day =
        covered.isCollection(act.action()) ? at.collected() : Optional.of(at.usedOn());
    return at.manifest().agreements().stream()
        .filter(agreement -> at.record().assignee().map(agreement::binds).orElse(false))
        .filter(agreement -> coversSource(agreement, at))
        .filter(agreement -> day.map(agreement::inForceOn).orElse(false))
        .toList();
  }

  private static boolean coversSource(Agreement agreement, Situation at) {
    Optional<Platform> platform = at.source().platform();
    return agreement.datasets().contains(at.source().dataset().id())
        || platform.map(Platform::id).map(agreement.platforms()::contains).orElse(false)
        || platform
            .flatMap(Platform::apiPlatform)
            .map(agreement.platforms()::contains)
            .orElse(false);
  }

  private boolean names(List<String> actions, Action action) {
    for (String named : actions) {
      boolean miningForTraining =
          named.equals("text-and-data-mining") && covered.isTraining(action);
      if (vocabulary.isIncludedIn(action.id(), named) && !miningForTraining) {
        return true;
      }
    }
    return false;
  }
}
