package org.licet.vocab;

import java.util.Map;

/** The names of the ontology: its namespaces and how they are shortened. Names; never fetched. */
public final class Ontology {
  /** Namespace of the vocabulary. */
  public static final String LICET = "https://w3id.org/licet/ns#";

  /** Namespace of the values of operands; the operand and a slash follow. */
  public static final String CONCEPT = "https://w3id.org/licet/concept/";

  /** Namespace of the catalog; the platform or license follows. */
  public static final String CATALOG = "https://w3id.org/licet/catalog/";

  /** Namespace of ODRL 2.2. */
  public static final String ODRL = "http://www.w3.org/ns/odrl/2/";

  static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("licet", LICET),
          Map.entry("odrl", ODRL),
          Map.entry("cc", "http://creativecommons.org/ns#"),
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("dpv", "https://w3id.org/dpv#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("tdm", "http://www.w3.org/ns/tdmrep#"));

  private Ontology() {}

  /** The IRI of a prefixed name with one of the ontology's prefixes; any other text unchanged. */
  public static String iri(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : PREFIXES.get(name.substring(0, colon));
    return namespace == null ? name : namespace + name.substring(colon + 1);
  }

  /** The local name of an IRI of the ontology; any other text, foreign IRIs too, unchanged. */
  public static String shortName(String text) {
    return text.startsWith(LICET) || text.startsWith(CONCEPT) || text.startsWith(CATALOG)
        ? localName(text)
        : text;
  }

  /** What follows the last slash or hash of an IRI. */
  public static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
