package org.licet.ingest.metadata.bom;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is joined, step by step, whichever way a step goes.
 *
 * @param <T> what the steps are between
 */
public final class Reach<T> {
  private final Map<T, Set<T>> neighbors = new LinkedHashMap<>();

  /** Joins two things. */
  public void join(T one, T other) {
    neighbors.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(other);
    neighbors.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(one);
  }

  /** These things and all that are joined to them, over any number of steps. */
  public Set<T> from(Collection<T> starts) {
    Set<T> reached = new LinkedHashSet<>(starts);
    Deque<T> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (T next : neighbors.getOrDefault(open.remove(), Set.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return Collections.unmodifiableSet(reached);
  }
}
