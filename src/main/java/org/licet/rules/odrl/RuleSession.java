package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.licet.rules.RuleBase;

/** One run of the rules over facts, phase after phase. */
final class RuleSession implements AutoCloseable {
  private static final int MOST_FIRINGS = 50_000_000;

  private final KieSession session;

  RuleSession(RuleBase rules) {
    this.session = rules.session();
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
