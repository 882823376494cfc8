package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.Clause;
import org.licet.model.Truth;

/**
 * A clause of a governing instrument names an act, or a broader one.
 *
 * @param governs why the clause counts
 * @param act the act
 * @param clause the clause
 * @param narrower the narrower action that the clause names, where the act is a vague word that may
 *     mean it; empty when the act is covered for certain
 * @param because the grounds
 */
public record Covers(Governs governs, Act act, Clause clause, String narrower, Because because)
    implements Conclusion {
  /** Whether the clause covers the act for certain. */
  public boolean isCertain() {
    return narrower.isEmpty() && act.getPerformed() == Truth.TRUE;
  }

  /** What the clause does. */
  public Clause.Modality getModality() {
    return clause.modality();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public Map<String, Object> words() {
    return Map.of("clause", clause.id(), "act", act.getAction().label(), "narrower", narrower);
  }
}
