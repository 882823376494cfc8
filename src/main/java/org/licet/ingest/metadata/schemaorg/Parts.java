package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.List;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;

/** The parts of a dataset that may state terms of their own: files, record sets, fields. */
final class Parts {
  private static final List<String> INNER =
      List.of("sc:distribution", "cr:recordSet", "cr:field", "cr:subField", "sc:hasPart");

  /** Deeper than any structure; parts that refer to each other in a circle end here. */
  private static final int MAX_DEPTH = 12;

  /** More than any description has; what refers to itself many times over ends here. */
  private static final int MAX_PARTS = 200_000;

  private Parts() {}

  /** Every part of a dataset, outer ones first. */
  static List<LdNode> of(LdNode dataset) {
    List<LdNode> parts = new ArrayList<>();
    add(dataset, parts, 0);
    return parts;
  }

  private static void add(LdNode node, List<LdNode> parts, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (String property : INNER) {
      for (LdValue value : node.values(property)) {
        value
            .node()
            .filter(part -> !part.types().contains("sc:Dataset") && parts.size() < MAX_PARTS)
            .ifPresent(
                part -> {
                  parts.add(part);
                  add(part, parts, depth + 1);
                });
      }
    }
  }
}
