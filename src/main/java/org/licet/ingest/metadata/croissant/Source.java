package org.licet.ingest.metadata.croissant;

import java.util.List;
import org.licet.ingest.metadata.jsonld.LdNode;

/** Where the data of a field or file set comes from (Croissant 1.1, data sources). */
final class Source {
  /** The properties that name a file or file set. */
  static final List<String> FILES =
      List.of("cr:fileObject", "cr:fileSet", "sc:distribution", "cr:distribution");

  private Source() {}

  /** Whether an object is a source of its own, not the mere name of one. */
  static boolean isSource(LdNode node) {
    return node.types().contains("cr:DataSource")
        || FILES.stream().anyMatch(node::has)
        || node.has("cr:field")
        || node.has("cr:recordSet")
        || node.has("cr:extract");
  }
}
