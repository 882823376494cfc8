package org.licet.rules.fact;

import java.util.List;
import java.util.Map;
import org.licet.model.Constraint;

/**
 * The record counts towards a ceiling, over all records of the audit.
 *
 * @param covers the clause and the act
 * @param ceiling the ceiling
 * @param certain whether every other condition of the clause holds
 * @param missing record keys of what would settle those that are open
 * @param because the grounds
 */
public record CapExposure(
    Covers covers,
    Constraint.Ceiling ceiling,
    boolean certain,
    List<String> missing,
    Because because)
    implements Conclusion {
  public CapExposure {
    missing = missing.stream().distinct().sorted().toList();
  }

  @Override
  public Map<String, Object> words() {
    return Map.of(
        "clause",
        covers.clause().id(),
        "act",
        covers.act().getAction().label(),
        "cap",
        ceiling.toString());
  }
}
