package org.licet.odrl;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.vocab.Hierarchy;

/**
 * What actions include (Information Model, section 2.4): by {@code odrl:includedIn}, transitively,
 * and {@code skos:exactMatch}; and what they imply. It rests on the same reachability as the
 * hierarchy of the audit's own actions.
 */
public final class ActionHierarchy {
  private final Map<String, Set<String>> steps;
  private final Map<String, Set<String>> implied;
  private final Set<String> known = new TreeSet<>();
  private final Hierarchy hierarchy;

  /**
   * A hierarchy.
   *
   * @param steps from an action to the actions that include it or match it, directly
   * @param implied from an action to the actions that it implies, directly
   */
  public ActionHierarchy(Map<String, Set<String>> steps, Map<String, Set<String>> implied) {
    this.steps = copy(steps);
    this.implied = copy(implied);
    this.hierarchy = Hierarchy.of(this.steps);
    known.addAll(this.steps.keySet());
    this.steps.values().forEach(known::addAll);
  }

  /** The hierarchy with the steps of another over it. */
  public ActionHierarchy with(ActionHierarchy other) {
    if (other.steps.isEmpty() && other.implied.isEmpty()) {
      return this;
    }
    return new ActionHierarchy(merged(steps, other.steps), merged(implied, other.implied));
  }

  /** Whether an action is another or included in it. */
  public boolean isIncludedIn(String narrower, String broader) {
    return hierarchy.reaches(narrower, broader);
  }

  /** Whether an action implies another, or one that includes it. */
  public boolean implies(String action, String other) {
    return implied.getOrDefault(action, Set.of()).stream()
        .anyMatch(wider -> isIncludedIn(other, wider));
  }

  /** Whether anything is known about an action. */
  public boolean knows(String action) {
    return known.contains(action);
  }

  private static Map<String, Set<String>> copy(Map<String, Set<String>> from) {
    Map<String, Set<String>> copy = new TreeMap<>();
    from.forEach((key, values) -> copy.put(key, Set.copyOf(values)));
    return copy;
  }

  private static Map<String, Set<String>> merged(
      Map<String, Set<String>> first, Map<String, Set<String>> second) {
    Map<String, Set<String>> merged = new TreeMap<>();
    first.forEach((key, values) -> merged.put(key, new TreeSet<>(values)));
    second.forEach(
        (key, values) -> merged.computeIfAbsent(key, any -> new TreeSet<>()).addAll(values));
    return merged;
  }
}
