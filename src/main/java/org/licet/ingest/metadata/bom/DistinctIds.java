package org.licet.ingest.metadata.bom;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Ids that are readable and yet different for everything in one file. */
public final class DistinctIds {
  private final Set<String> taken = new HashSet<>();

  /** The first of the candidates that is not taken; the last one with a number when all are. */
  public String take(String... candidates) {
    String last = candidates[candidates.length - 1].strip();
    String free =
        Stream.concat(
                Stream.of(candidates).map(String::strip),
                Stream.iterate(2, number -> number + 1).map(number -> last + " (" + number + ")"))
            .filter(candidate -> !candidate.isBlank() && !taken.contains(candidate))
            .findFirst()
            .orElseThrow();
    taken.add(free);
    return free;
  }
}
