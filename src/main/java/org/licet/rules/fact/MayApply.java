package org.licet.rules.fact;

import java.util.List;
import java.util.Map;
import org.licet.model.Clause;

/**
 * A clause may apply to an act: no condition fails and some is unknown.
 *
 * @param covers the clause and the act
 * @param missing record keys of the facts that would settle it; empty when no fact would
 * @param because the grounds
 */
public record MayApply(Covers covers, List<String> missing, Because because) implements Conclusion {
  public MayApply {
    missing = missing.stream().distinct().sorted().toList();
  }

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
    return Map.of(
        "clause", covers.clause().id(),
        "act", covers.act().getAction().label(),
        "missing",
            missing.isEmpty() ? "nothing that the record could state" : String.join(", ", missing));
  }
}
