package org.licet.ingest;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of a usage record (DESIGN section 4). */
final class RecordKeys {
  /** All keys, in the order in which they are documented. */
  static final Set<String> ALL =
      ordered(
          "id",
          "assignee",
          "assigneeType",
          "action",
          "target",
          "platform",
          "url",
          "license",
          "purpose",
          "channel",
          "tier",
          "collectedAt",
          "usedAt",
          "count",
          "unit",
          "recipient",
          "recipientId",
          "jurisdiction",
          "outputLicense",
          "fulfilled",
          "events",
          "boundBy",
          "robots",
          "headers",
          "signalsAt",
          "facts");

  /** Keys that hold one word or several. */
  static final Set<String> SEVERAL = Set.of("purpose", "boundBy");

  /** Keys that hold objects. */
  static final Set<String> OBJECTS = Set.of("fulfilled", "events");

  /** Keys that belong to one record and cannot be a default for others. */
  static final Set<String> OWN =
      Set.of("id", "target", "url", "count", "fulfilled", "events", "robots", "headers");

  /** What a key of the user's own starts with; such keys are not read. */
  static final String FREE = "x-";

  private RecordKeys() {}

  /** Words in the order given, found at once. */
  private static Set<String> ordered(String... words) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words)));
  }
}
