package org.licet.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which room may know which; the table in {@code docs/ARCHITECTURE.md} says the same. */
final class Rooms {
  /** The packages below {@code org.licet} that each of them may import. */
  static final Map<String, Set<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("vocab", Set.of("model")),
              Map.entry("odrl", Set.of("model", "vocab")),
              Map.entry("graph", Set.of("model")),
              Map.entry("reservation", Set.of("model")),
              Map.entry("report", Set.of("model")),
              Map.entry("catalog", Set.of("model", "vocab")),
              Map.entry("ingest", Set.of("catalog", "graph", "model", "reservation", "vocab")),
              Map.entry("group", Set.of("catalog", "model", "odrl", "vocab")),
              Map.entry("rules", Set.of("catalog", "model", "odrl", "vocab")),
              Map.entry(
                  "license", Set.of("catalog", "ingest", "model", "report", "rules", "vocab")),
              Map.entry(
                  "audit",
                  Set.of(
                      "catalog", "graph", "group", "ingest", "license", "model", "odrl", "rules",
                      "vocab")),
              Map.entry("terms", Set.of("audit", "catalog", "model", "report", "vocab")),
              Map.entry(
                  "cli",
                  Set.of(
                      "audit", "catalog", "graph", "license", "model", "odrl", "report", "rules",
                      "terms", "vocab"))));

  private Rooms() {}
}
