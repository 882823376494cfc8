package org.licet.ingest;

import java.util.List;

/** The formats that are read, each with its name in reports and its usual endings. */
enum Format {
  EMPTY("empty", List.of()),
  JSON_LINES("jsonl", List.of("jsonl", "ndjson")),
  JSON("json", List.of("json")),
  CSV("csv", List.of("csv", "tsv")),
  MANIFEST("manifest", List.of("yaml", "yml")),
  TURTLE("turtle", List.of("ttl", "n3")),
  TRIG("trig", List.of("trig")),
  N_TRIPLES("ntriples", List.of("nt")),
  N_QUADS("nquads", List.of("nq")),
  JSON_LD("jsonld", List.of("jsonld")),
  RDF_XML("rdfxml", List.of("rdf", "owl")),
  CARD("card", List.of("md", "markdown", "mdx")),
  LICENSE_TEXT("license", List.of()),
  SIGNALS("reservation", List.of("rsl"));

  private final String label;
  private final List<String> endings;

  Format(String label, List<String> endings) {
    this.label = label;
    this.endings = endings;
  }

  /** The name in reports. */
  String label() {
    return label;
  }

  /** Whether files of this format usually end so. */
  boolean endsWith(String ending) {
    return endings.contains(ending);
  }

  /** Whether it is a syntax of RDF. */
  boolean isRdf() {
    return switch (this) {
      case TURTLE, TRIG, N_TRIPLES, N_QUADS, JSON_LD, RDF_XML -> true;
      case EMPTY, JSON_LINES, JSON, CSV, MANIFEST, CARD, LICENSE_TEXT, SIGNALS -> false;
    };
  }
}
