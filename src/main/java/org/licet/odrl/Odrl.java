package org.licet.odrl;

/** Names of the ODRL vocabulary and of those that evaluations use. */
public final class Odrl {
  /** Namespace of ODRL 2.2. */
  public static final String NS = "http://www.w3.org/ns/odrl/2/";

  /** Namespace of the Compliance Report Model. */
  public static final String REPORT = "https://w3id.org/force/compliance-report#";

  /** Namespace of Dublin Core terms. */
  public static final String DCT = "http://purl.org/dc/terms/";

  /** Namespace of RDF. */
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** Namespace of RDF Schema. */
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

  /** Namespace of SKOS. */
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** Namespace of XML Schema data types. */
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** Namespace of Licet, for what the Compliance Report Model has no word for. */
  public static final String LICET = "https://w3id.org/licet/ns#";

  private Odrl() {}

  /** The IRI of an ODRL term. */
  public static String iri(String localName) {
    return NS + localName;
  }

  /** What follows the last slash, hash or colon of a name: the word that people read. */
  public static String localName(String iri) {
    int at = Math.max(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')), iri.lastIndexOf(':'));
    return at + 1 < iri.length() ? iri.substring(at + 1) : iri;
  }
}
