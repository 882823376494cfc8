package org.licet.rules.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a party has drawn on a ceiling within its window, with the record that completes it.
 *
 * @param row the place of the record in the input
 * @param party whose quantity it is
 * @param exposure why the record counts
 * @param everywhere whether the ceiling binds whatever is supposed about what the record leaves
 *     open
 * @param total the total; a lower bound where a quantity is missing
 * @param complete whether every record before it states its quantity
 * @param first the first record above the ceiling; empty when none is
 */
public record RunningTotal(
    int row,
    String party,
    CapExposure exposure,
    boolean everywhere,
    BigDecimal total,
    boolean complete,
    String first) {
  /** Whether the total is above the ceiling; at the ceiling is within it. */
  public boolean isAbove() {
    return total.compareTo(exposure.ceiling().cap()) > 0;
  }

  /** Whether the ceiling binds for certain: no other condition is open, and nothing is supposed. */
  public boolean isCertain() {
    return exposure.certain() && everywhere && exposure.covers().clause().confidence().isFirm();
  }

  /** Record keys of what would settle it. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>(exposure.missing());
    if (!everywhere) {
      missing.addAll(exposure.covers().act().getBranch().getSupposed());
    }
    if (!isAbove()) {
      missing.add("count");
    }
    return missing.stream().distinct().sorted().toList();
  }
}
