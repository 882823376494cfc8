package org.licet.odrl.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.licet.model.Moment;

/** When each rule was exercised so far, over a log or a history. */
public final class Exercises {
  private final boolean known;
  private final Map<String, List<Moment>> times = new HashMap<>();

  /**
   * No exercise yet.
   *
   * @param known whether all exercises are seen, so that none means none
   */
  public Exercises(boolean known) {
    this.known = known;
  }

  /** Whether all exercises are seen. */
  public boolean isKnown() {
    return known;
  }

  /** When a rule was exercised, in order. */
  public List<Moment> of(String rule) {
    return times.getOrDefault(rule, List.of());
  }

  /** Notes an exercise. */
  public void add(String rule, Moment at) {
    times.computeIfAbsent(rule, any -> new ArrayList<>()).add(at);
  }
}
