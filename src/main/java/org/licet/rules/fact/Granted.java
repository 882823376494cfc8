package org.licet.rules.fact;

import java.util.List;
import java.util.Map;
import org.licet.model.Clause;

/**
 * An act is granted.
 *
 * @param act the act
 * @param clauses the clauses that grant it; empty when an agreement or the own right does
 * @param instrument who or what grants it, in words
 * @param because the grounds
 */
public record Granted(
    Act act, List<Clause> clauses, String instrument, InForce.Phase moment, Because because)
    implements Conclusion {
  public Granted {
    clauses = List.copyOf(clauses);
  }

  /** The source that the grant is for. */
  public SourceData getSource() {
    return act.getBranch().getSource();
  }

  @Override
  public Map<String, Object> words() {
    return Map.of("act", act.getAction().label(), "instrument", instrument);
  }
}
