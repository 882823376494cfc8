package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.Statute;
import org.licet.model.Truth;

/**
 * Law beside the instruments speaks of an act that something stands against (DESIGN section 3,
 * point 8). It is shown, and changes no verdict but where a permissive reading says so.
 *
 * @param statute the statute
 * @param act the act
 * @param weighed how it fits
 * @param because the grounds
 */
public record Helps(Statute statute, Act act, Weighed weighed, Because because)
    implements Conclusion {
  /** Whether a contract cannot take it away, and it fits for certain. */
  public boolean isOverriding() {
    return weighed.fit() == Truth.TRUE && statute.overridesContract().equals("yes");
  }

  /** Whether the act is one of this branch. */
  public boolean isIn(Branch branch) {
    return act.getBranch() == branch;
  }

  @Override
  public Map<String, Object> words() {
    return Map.of(
        "statute",
        statute.title() + ", " + statute.section(),
        "act",
        act.getAction().label(),
        "fit",
        switch (weighed.fit()) {
          case TRUE -> "it fits";
          case UNKNOWN -> "it may fit, if " + String.join(", ", weighed.missing()) + " were known";
          case FALSE -> "it does not fit: " + String.join("; ", weighed.failing());
        });
  }
}
