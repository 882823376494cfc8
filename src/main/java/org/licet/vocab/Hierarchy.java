package org.licet.vocab;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reachability over named things: what is above what, at any depth. Cycles end. */
public final class Hierarchy {
  private final Map<String, Set<String>> above;

  private Hierarchy(Map<String, Set<String>> above) {
    this.above = above;
  }

  /** The hierarchy with these direct steps from a thing to what is directly above it. */
  public static Hierarchy of(Map<String, ? extends Collection<String>> steps) {
    Map<String, Set<String>> above = new HashMap<>();
    for (String thing : steps.keySet()) {
      above.put(thing, Collections.unmodifiableSet(reachable(thing, steps)));
    }
    return new Hierarchy(Map.copyOf(above));
  }

  /** Everything above a thing; the thing itself only when it is on a cycle. */
  public Set<String> above(String thing) {
    return above.getOrDefault(thing, Set.of());
  }

  /** Whether the second is the first or above it. */
  public boolean reaches(String thing, String goal) {
    return thing.equals(goal) || above(thing).contains(goal);
  }

  private static Set<String> reachable(
      String start, Map<String, ? extends Collection<String>> steps) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Collection<String> direct = steps.get(open.pop());
      if (direct != null) {
        direct.stream().filter(seen::add).forEach(open::push);
      }
    }
    return seen;
  }
}
