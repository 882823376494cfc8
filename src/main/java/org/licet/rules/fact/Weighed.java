package org.licet.rules.fact;

import java.util.List;
import org.licet.model.Truth;

/**
 * How a statute fits an act.
 *
 * @param fit whether all its conditions hold
 * @param missing record keys of what would settle it
 * @param failing conditions that do not hold, in words
 */
public record Weighed(Truth fit, List<String> missing, List<String> failing) {
  public Weighed {
    missing = missing.stream().distinct().sorted().toList();
    failing = List.copyOf(failing);
  }
}
