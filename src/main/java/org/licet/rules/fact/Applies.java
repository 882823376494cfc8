package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.Clause;

/**
 * A clause applies to an act: it covers it and all its conditions hold.
 *
 * @param covers the clause and the act
 * @param because the grounds
 */
public record Applies(Covers covers, Because because) implements Conclusion {
  /** The act. */
  public Act getAct() {
    return covers.act();
  }

  /** The clause. */
  public Clause getClause() {
    return covers.clause();
  }

  /** What the clause does. */
  public Clause.Modality getModality() {
    return covers.clause().modality();
  }

  /** On which day the instrument governs. */
  public InForce.Phase getMoment() {
    return covers.governs().moment();
  }

  @Override
  public Map<String, Object> words() {
    return Map.of("clause", covers.clause().id(), "act", covers.act().getAction().label());
  }
}
