package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a description may call a thing: DCAT 3 and the vocabularies that it borrows from, with the
 * spellings of their namespaces that are found in files.
 */
final class DcatTerms {
  private static final Map<String, List<String>> NAMESPACES =
      Map.ofEntries(
          Map.entry("dcat", List.of("http://www.w3.org/ns/dcat#", "https://www.w3.org/ns/dcat#")),
          Map.entry("dct", List.of("http://purl.org/dc/terms/", "https://purl.org/dc/terms/")),
          Map.entry("dc", List.of("http://purl.org/dc/elements/1.1/")),
          Map.entry("dctype", List.of("http://purl.org/dc/dcmitype/")),
          Map.entry("schema", List.of("http://schema.org/", "https://schema.org/")),
          Map.entry("prov", List.of("http://www.w3.org/ns/prov#")),
          Map.entry("pav", List.of("http://purl.org/pav/")),
          Map.entry("adms", List.of("http://www.w3.org/ns/adms#", "https://www.w3.org/ns/adms#")),
          Map.entry("foaf", List.of("http://xmlns.com/foaf/0.1/")),
          Map.entry("skos", List.of("http://www.w3.org/2004/02/skos/core#")),
          Map.entry("owl", List.of("http://www.w3.org/2002/07/owl#")),
          Map.entry("rdf", List.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#")),
          Map.entry("rdfs", List.of("http://www.w3.org/2000/01/rdf-schema#")),
          Map.entry("vcard", List.of("http://www.w3.org/2006/vcard/ns#")),
          Map.entry("void", List.of("http://rdfs.org/ns/void#")),
          Map.entry("cc", List.of("http://creativecommons.org/ns#", "http://web.resource.org/cc/")),
          Map.entry("xhv", List.of("http://www.w3.org/1999/xhtml/vocab#")),
          Map.entry("odrl", List.of("http://www.w3.org/ns/odrl/2/")),
          Map.entry("dcatap", List.of("http://data.europa.eu/r5r/")),
          Map.entry("eli", List.of("http://data.europa.eu/eli/ontology#")),
          Map.entry(
              "pod",
              List.of(
                  "https://project-open-data.cio.gov/v1.1/schema#",
                  "http://project-open-data.cio.gov/v1.1/schema#")));

  static final List<String> DCAT = NAMESPACES.getOrDefault("dcat", List.of());

  static final Node TYPE = terms("rdf:type").get(0);

  static final List<Node> DATASETS = terms("dcat:Dataset", "schema:Dataset", "void:Dataset");
  static final List<Node> SERIES = terms("dcat:DatasetSeries");
  static final List<Node> CATALOGS =
      terms("dcat:Catalog", "dcat:Catalogue", "schema:DataCatalog", "schema:DataCatalogue");
  static final List<Node> RECORDS = terms("dcat:CatalogRecord", "dcat:CatalogueRecord");
  static final List<Node> SERVICES = terms("dcat:DataService");
  static final List<Node> DISTRIBUTIONS = terms("dcat:Distribution", "schema:DataDownload");

  static final List<Node> HAS_DATASET = terms("dcat:dataset", "schema:dataset");
  static final List<Node> RECORD = terms("dcat:record");
  static final List<Node> PRIMARY_TOPIC = terms("foaf:primaryTopic");
  static final List<Node> SERVES = terms("dcat:servesDataset");
  static final List<Node> ACCESS_SERVICE = terms("dcat:accessService");
  static final List<Node> DISTRIBUTION = terms("dcat:distribution", "schema:distribution");

  static final List<Node> TITLE =
      terms("dct:title", "dc:title", "schema:name", "rdfs:label", "skos:prefLabel", "foaf:name");
  static final List<Node> NAME =
      terms(
          "foaf:name",
          "schema:name",
          "vcard:fn",
          "vcard:organization-name",
          "dct:title",
          "rdfs:label",
          "skos:prefLabel");
  static final List<Node> TEXT =
      terms(
          "dct:title",
          "dc:title",
          "schema:name",
          "rdfs:label",
          "skos:prefLabel",
          "dct:description",
          "schema:description",
          "rdfs:comment",
          "rdf:value",
          "skos:notation");
  static final List<Node> IDENTIFIER =
      terms("dct:identifier", "dc:identifier", "schema:identifier");
  static final List<Node> OTHER_IDENTIFIER = terms("adms:identifier");
  static final List<Node> NOTATION = terms("skos:notation", "schema:value", "schema:url");
  static final List<Node> SAME_AS = terms("owl:sameAs", "schema:sameAs", "skos:exactMatch");

  static final List<Node> LICENSE =
      terms("dct:license", "dct:licence", "cc:license", "schema:license", "xhv:license");
  static final List<Node> RIGHTS = terms("dct:rights", "dc:rights");
  static final List<Node> ACCESS_RIGHTS =
      terms("dct:accessRights", "schema:conditionsOfAccess", "pod:accessLevel");
  static final List<Node> LICENSE_KIND = terms("dct:type");
  static final List<Node> LICENSE_PAGE = terms("foaf:page", "schema:url", "foaf:homepage");
  static final List<Node> POLICY = terms("odrl:hasPolicy", "schema:usageInfo");

  static final List<Node> DOWNLOAD = terms("dcat:downloadURL", "schema:contentUrl");
  static final List<Node> ACCESS = terms("dcat:accessURL", "schema:url");
  static final List<Node> ENDPOINT = terms("dcat:endpointURL", "schema:url");
  static final List<Node> PAGE = terms("dcat:landingPage", "schema:url");

  static final List<Node> CREATOR =
      terms("dct:creator", "dc:creator", "schema:creator", "schema:author", "pav:createdBy");
  static final List<Node> PUBLISHER = terms("dct:publisher", "dc:publisher", "schema:publisher");
  static final List<Node> RIGHTS_HOLDER = terms("dct:rightsHolder", "schema:copyrightHolder");
  static final List<Node> ATTRIBUTION = terms("prov:qualifiedAttribution");
  static final List<Node> AGENT = terms("prov:agent");
  static final List<Node> ROLE = terms("dcat:hadRole", "prov:hadRole");

  static final List<Node> LEGISLATION = terms("dcatap:applicableLegislation");
  static final List<Node> HVD_CATEGORY = terms("dcatap:hvdCategory");

  private DcatTerms() {}

  /** Terms by prefix and local name, in every spelling of the namespace. */
  static List<Node> terms(String... names) {
    List<Node> terms = new ArrayList<>();
    for (String name : names) {
      String prefix = name.substring(0, name.indexOf(':'));
      for (String namespace : NAMESPACES.getOrDefault(prefix, List.of())) {
        terms.add(NodeFactory.createURI(namespace + name.substring(prefix.length() + 1)));
      }
    }
    return List.copyOf(terms);
  }
}
