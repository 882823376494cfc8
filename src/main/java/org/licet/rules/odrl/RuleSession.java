package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.runtime.KieSession;

/** One run of the rules over facts, phase after phase. */
final class RuleSession implements AutoCloseable {
  private static final int MOST_FIRINGS = 50_000_000;

  private final KieSession session;
  private final Consumer<String> spoken;

  RuleSession(Rulebook rules) {
    this.session = rules.base().session();
    this.spoken = rules.spoken();
  }

  void insert(Object fact) {
    session.insert(fact);
  }

  /** Runs the rules of these phases, in order. */
  void run(List<String> phases) {
    for (int phase = phases.size() - 1; phase >= 0; phase--) {
      session.getAgenda().getAgendaGroup(phases.get(phase)).setFocus();
    }
    if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
      throw new IllegalStateException("the rules do not come to an end");
    }
    all(Concluded.class).forEach(conclusion -> spoken.accept(conclusion.because().rule()));
  }

  /** All facts and conclusions of a class. */
  <T> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    session.getObjects(type::isInstance).forEach(object -> found.add(type.cast(object)));
    return found;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
