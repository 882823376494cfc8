package org.licet.ingest.metadata.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Documents;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.LicenseDeclaration;

/** Datasets and catalogs that schema.org describes, as JSON-LD and as any RDF. */
class SchemaOrgReaderTest {
  private static final String CONTEXT = "{\"@context\": \"https://schema.org\", ";

  @Test
  void every_dataset_of_a_catalog_is_read() throws RefusedException {
    Metadata read =
        Documents.read(
            CONTEXT
                + "\"@type\": \"DataCatalog\", \"license\": \"cc0-1.0\", \"dataset\": [{\"@type\":"
                + " \"Dataset\", \"name\": \"a\", \"license\": \"mit\"}, {\"@type\": \"Dataset\","
                + " \"name\": \"b\"}]}");
    assertThat(read.datasets()).extracting(DescribedDataset::id).containsExactly("a", "b");
    assertThat(read.datasets().get(0).licenses())
        .extracting(LicenseDeclaration::text)
        .containsExactly("mit");
    assertThat(read.datasets().get(1).licenses()).as("a catalog's license is its own").isEmpty();
  }

  @Test
  void a_catalog_without_datasets_is_refused() {
    assertThatThrownBy(() -> Documents.read(CONTEXT + "\"@type\": \"DataCatalog\"}"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("a catalog without any dataset");
  }

  @Test
  void a_dataset_with_parts_inherits_from_each() throws RefusedException {
    Metadata read =
        Documents.read(
            CONTEXT
                + "\"@type\": \"Dataset\", \"name\": \"all\", \"hasPart\": [{\"@type\":"
                + " \"Dataset\", \"name\": \"one\", \"license\": \"cc-by-nc-4.0\"}]}");
    assertThat(read.datasets().get(0).derivedFrom())
        .singleElement()
        .satisfies(parent -> assertThat(parent.name()).isEqualTo("one"))
        .satisfies(parent -> assertThat(parent.kind()).isEqualTo(Kind.MERGE));
    assertThat(read.datasets()).extracting(DescribedDataset::id).containsExactly("all", "one");
  }

  @Test
  void datasets_that_are_made_from_each_other_end() throws RefusedException {
    Metadata read =
        Documents.read(
            CONTEXT
                + "\"@graph\": [{\"@id\": \"urn:set:a\", \"@type\": \"Dataset\", \"isBasedOn\":"
                + " {\"@id\": \"urn:set:b\"}, \"license\": \"mit\"}, {\"@id\": \"urn:set:b\", \"@type\":"
                + " \"Dataset\", \"isBasedOn\": {\"@id\": \"urn:set:a\"}, \"license\": \"mit\"}]}");
    assertThat(read.datasets())
        .extracting(DescribedDataset::id)
        .containsExactly("urn:set:a", "urn:set:b");
  }

  @Test
  void a_reservation_of_all_rights_is_evidence_against_a_license() throws RefusedException {
    assertThat(
            Documents.read(
                    CONTEXT
                        + "\"@type\": \"Dataset\", \"name\": \"a\", \"license\": \"mit\","
                        + " \"copyrightNotice\": \"(c) Port Office. All rights reserved.\"}")
                .datasets()
                .get(0)
                .licenses())
        .extracting(LicenseDeclaration::text, LicenseDeclaration::governs)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("mit", true),
            org.assertj.core.groups.Tuple.tuple("all rights reserved", false));
  }

  @Test
  void another_syntax_says_the_same() throws RefusedException {
    Graph graph =
        RDFParser.fromString(
                """
                @prefix s: <http://schema.org/> .
                <https://sounds.example.org/harbor> a s:Dataset ;
                    s:name "Harbor sounds" ;
                    s:license <https://creativecommons.org/licenses/by/4.0/> ;
                    s:creator [ a s:Organization ; s:name "Port Office" ] ;
                    s:isBasedOn <https://data.example.com/1> .
                """,
                Lang.TURTLE)
            .toGraph();
    Metadata read = MetadataReaders.of(graph).orElseThrow().read("a.ttl", graph);
    DescribedDataset dataset = read.datasets().get(0);
    assertThat(read.datasets()).hasSize(1);
    assertThat(dataset.id()).isEqualTo("Harbor sounds");
    assertThat(dataset.names()).containsExactly("https://sounds.example.org/harbor");
    assertThat(dataset.licenses())
        .extracting(LicenseDeclaration::text)
        .containsExactly("https://creativecommons.org/licenses/by/4.0/");
    assertThat(dataset.creators()).containsExactly("Port Office");
    assertThat(dataset.derivedFrom())
        .extracting(DescribedDataset.Parent::name)
        .containsExactly("https://data.example.com/1");
  }
}
