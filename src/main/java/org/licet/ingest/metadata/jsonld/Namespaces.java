package org.licet.ingest.metadata.jsonld;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Namespaces of the vocabularies that describe datasets, and the one prefix we call each by. */
public final class Namespaces {
  /**
   * A namespace and our prefix for it.
   *
   * @param iri how IRIs in it begin, without {@code http://}
   */
  private record Namespace(String prefix, String iri) {}

  /** Longer ones first, so that an IRI is shortened by the namespace that it is really in. */
  private static final List<Namespace> KNOWN =
      List.of(
          new Namespace("rai", "mlcommons.org/croissant/RAI/"),
          new Namespace("cr", "mlcommons.org/croissant/"),
          new Namespace("cr", "mlcommons.org/schema/"),
          new Namespace("sc", "schema.org/"),
          new Namespace("prov", "www.w3.org/ns/prov#"),
          new Namespace("odrl", "www.w3.org/ns/odrl/2/"),
          new Namespace("dct", "purl.org/dc/terms/"),
          new Namespace("dct", "purl.org/dc/elements/1.1/"),
          new Namespace("dcat", "www.w3.org/ns/dcat#"),
          new Namespace("rdf", "www.w3.org/1999/02/22-rdf-syntax-ns#"),
          new Namespace("rdfs", "www.w3.org/2000/01/rdf-schema#"),
          new Namespace("duo", "purl.obolibrary.org/obo/DUO_"));

  /** What prefixes stand for where a document uses them without saying so. */
  private static final Map<String, String> CUSTOMARY =
      Map.ofEntries(
          Map.entry("sc", "https://schema.org/"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("sdo", "https://schema.org/"),
          Map.entry("cr", "http://mlcommons.org/croissant/"),
          Map.entry("croissant", "http://mlcommons.org/croissant/"),
          Map.entry("ml", "http://mlcommons.org/schema/"),
          Map.entry("rai", "http://mlcommons.org/croissant/RAI/"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("odrl", "http://www.w3.org/ns/odrl/2/"),
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("dc", "http://purl.org/dc/terms/"),
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("cc", "http://creativecommons.org/ns#"),
          Map.entry("obo", "http://purl.obolibrary.org/obo/"),
          Map.entry("duo", "http://purl.obolibrary.org/obo/DUO_"));

  private Namespaces() {}

  /** An IRI by our prefix, for example {@code sc:license}; an IRI of no known namespace as is. */
  public static String shorten(String iri) {
    int scheme = iri.indexOf("://");
    if (scheme < 0) {
      return iri;
    }
    String rest = iri.substring(scheme + "://".length());
    return KNOWN.stream()
        .filter(each -> rest.startsWith(each.iri()))
        .findFirst()
        .map(each -> each.prefix() + ":" + rest.substring(each.iri().length()))
        .orElse(iri);
  }

  /** What a prefix customarily stands for. */
  static Optional<String> customary(String prefix) {
    return Optional.ofNullable(CUSTOMARY.get(prefix));
  }
}
