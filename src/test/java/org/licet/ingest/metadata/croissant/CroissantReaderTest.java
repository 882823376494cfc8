package org.licet.ingest.metadata.croissant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Documents;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.LicenseDeclaration;

/** What a Croissant description says of rights. */
class CroissantReaderTest {
  private static final String CONTEXT =
      "\"@context\": {\"@vocab\": \"https://schema.org/\", \"sc\": \"https://schema.org/\","
          + " \"cr\": \"http://mlcommons.org/croissant/\","
          + " \"prov\": \"http://www.w3.org/ns/prov#\"},"
          + " \"@type\": \"sc:Dataset\", \"name\": \"Harbor sounds\", ";

  private static Metadata read(String properties) throws RefusedException {
    return Documents.read("{" + CONTEXT + properties + "}");
  }

  private static DescribedDataset dataset(String properties) throws RefusedException {
    Metadata read = read(properties);
    assertThat(read.faults()).isEmpty();
    return read.datasets().get(0);
  }

  private static List<String> governing(DescribedDataset dataset) {
    return dataset.licenses().stream()
        .filter(LicenseDeclaration::governs)
        .map(LicenseDeclaration::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"license\": \"mit\" | mit",
        "\"license\": \" MIT \" | MIT",
        "\"sc:license\": \"mit\" | mit",
        "\"https://schema.org/license\": \"mit\" | mit",
        "\"http://schema.org/license\": \"mit\" | mit",
        "\"dct:license\": \"mit\" | mit",
        "\"license\": [\"mit\", \"cc0-1.0\"] | mit cc0-1.0",
        "\"license\": {\"@id\": \"https://licenses.example.org/a\"} | https://licenses.example.org/a",
        "\"license\": {\"name\": \"MIT License\", \"url\": \"https://licenses.example.org/a\"} |"
            + " https://licenses.example.org/a",
        "\"license\": {\"@type\": \"CreativeWork\", \"identifier\": \"MIT\", \"name\": \"Own\"} | MIT",
        "\"license\": {\"@type\": \"CreativeWork\", \"name\": \"Apache-2.0\"} | Apache-2.0",
        "\"license\": {\"@value\": \"mit\"} | mit",
        "\"license\": \"None\" | None",
        "\"license\": null | ``",
        "\"license\": \"\" | ``",
        "\"sdLicense\": \"https://licenses.example.org/a\" | ``",
      })
  void a_license_is_read_in_every_shape(String property, String expected) throws RefusedException {
    assertThat(String.join(" ", governing(dataset(property)))).isEqualTo(expected);
  }

  @Test
  void the_license_of_the_description_is_told_to_be_none_of_the_data() throws RefusedException {
    assertThat(read("\"sdLicense\": \"mit\"").remarks())
        .singleElement()
        .asString()
        .startsWith("file:1: `sdLicense` is the license of the description");
  }

  @Test
  void the_license_of_a_file_governs_only_where_the_dataset_states_none() throws RefusedException {
    String file =
        "\"distribution\": {\"@type\": \"cr:FileObject\", \"name\": \"a.csv\","
            + " \"contentUrl\": \"https://sounds.example.org/a.csv\","
            + " \"encodingFormat\": \"text/csv\", \"license\": \"mit\"}";
    assertThat(governing(dataset(file))).containsExactly("mit");
    DescribedDataset both = dataset("\"license\": \"cc0-1.0\", " + file);
    assertThat(governing(both)).containsExactly("cc0-1.0");
    assertThat(both.licenses()).extracting(LicenseDeclaration::text).contains("mit");
  }

  @Test
  void names_are_addresses_and_dois_but_not_the_front_page_of_a_site() throws RefusedException {
    DescribedDataset dataset =
        dataset(
            "\"url\": \"http://Sounds.example.org/harbor/\", \"sameAs\": [\"https://example.com\","
                + " \"https://data.example.com/7\"], \"identifier\": \"doi:10.1234/Harbor\"");
    assertThat(dataset.names())
        .containsExactly(
            "https://sounds.example.org/harbor",
            "https://data.example.com/7",
            "https://doi.org/10.1234/harbor");
    assertThat(dataset.url()).contains("http://Sounds.example.org/harbor/");
  }

  @Test
  void whoever_writes_a_description_cannot_make_the_data_the_readers_own() throws RefusedException {
    assertThat(dataset("\"copyrightHolder\": \"self\"").rightsHolder()).isEmpty();
    assertThat(dataset("\"copyrightHolder\": {\"name\": \"Port Office\"}").rightsHolder())
        .contains("Port Office");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"https://data.example.com/1\" | https://data.example.com/1",
        "{\"@id\": \"https://data.example.com/1\"} | https://data.example.com/1",
        "{\"@id\": \"whole\", \"prov:atLocation\": \"https://data.example.com/1/\"} |"
            + " https://data.example.com/1",
        "{\"@id\": \"urn:dataset:whole\", \"prov:label\": \"Whole\"} | urn:dataset:whole",
        "{\"name\": \"Whole\"} | Whole",
        "\"Whole\" | Whole",
      })
  void a_parent_is_named_as_exactly_as_it_can_be(String value, String name)
      throws RefusedException {
    assertThat(dataset("\"prov:wasDerivedFrom\": " + value).derivedFrom())
        .singleElement()
        .satisfies(parent -> assertThat(parent.name()).isEqualTo(name))
        .satisfies(parent -> assertThat(parent.kind()).isEqualTo(Kind.COPY));
  }

  /** A kind that frees the data from terms is never concluded from words. */
  @ParameterizedTest
  @CsvSource({
    "Translation into Dutch, TRANSLATE",
    "Manual annotation, ANNOTATE",
    "Removal of names, SUBSET",
    "Corruption transformation, TRANSFORM",
    "Synthetic generation, COPY",
    "Aggregation by month, COPY",
    "Ids only, COPY",
    "Translation and annotation, COPY",
    "Import, COPY"
  })
  void one_plain_activity_tells_how_it_was_made(String label, Kind kind) throws RefusedException {
    assertThat(
            dataset(
                    "\"isBasedOn\": \"https://data.example.com/1\", \"prov:wasGeneratedBy\":"
                        + " {\"@type\": \"prov:Activity\", \"prov:label\": \""
                        + label
                        + "\"}")
                .derivedFrom()
                .get(0)
                .kind())
        .isEqualTo(kind);
  }

  @Test
  void a_parent_whose_terms_are_stated_is_a_dataset_too() throws RefusedException {
    Metadata read =
        read(
            "\"license\": \"mit\", \"isBasedOn\": {\"@type\": \"Dataset\", \"name\": \"Whole\","
                + " \"url\": \"https://data.example.com/1\", \"license\": \"cc-by-nc-4.0\"}");
    assertThat(read.datasets())
        .extracting(DescribedDataset::id)
        .containsExactly("Harbor sounds", "Whole");
    assertThat(read.datasets().get(1).names()).contains("https://data.example.com/1");
    assertThat(governing(read.datasets().get(1))).containsExactly("cc-by-nc-4.0");
  }

  @Test
  void what_a_field_was_made_from_is_a_parent_of_the_dataset() throws RefusedException {
    assertThat(
            read("\"recordSet\": {\"@type\": \"cr:RecordSet\", \"name\": \"notes\", \"field\":"
                    + " {\"@type\": \"cr:Field\", \"name\": \"n\","
                    + " \"prov:wasDerivedFrom\": \"https://data.example.com/1\"}}")
                .datasets()
                .get(0)
                .derivedFrom())
        .extracting(DescribedDataset.Parent::name)
        .containsExactly("https://data.example.com/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@context\": \"http://mlcommons.org/croissant/1.0\", \"@type\": \"Dataset\", \"name\": \"a\","
            + " \"license\": \"mit\"}",
        "{\"@context\": {\"cr\": \"http://mlcommons.org/croissant/\"}, \"@graph\": [{\"@type\":"
            + " \"schema:Dataset\", \"schema:name\": \"a\", \"schema:license\": \"mit\"}]}",
        "[{\"@context\": {\"@vocab\": \"http://schema.org/\", \"ml\":"
            + " \"http://mlcommons.org/schema/\"}, \"@type\": [\"Dataset\", \"Thing\"], \"name\": \"a\","
            + " \"license\": \"mit\"}]",
        "{\"@context\": {\"x\": \"http://mlcommons.org/croissant/\"}, \"@type\":"
            + " \"http://schema.org/Dataset\", \"http://schema.org/name\": \"a\","
            + " \"http://schema.org/license\": \"mit\"}",
      })
  void the_way_of_writing_changes_nothing(String text) throws RefusedException {
    Metadata read = Documents.read(text);
    assertThat(read.faults()).isEmpty();
    assertThat(read.datasets()).singleElement().extracting(DescribedDataset::id).isEqualTo("a");
    assertThat(governing(read.datasets().get(0))).containsExactly("mit");
  }

  @Test
  void files_of_a_graph_are_found_by_their_ids() throws RefusedException {
    Metadata read =
        Documents.read(
            "{\"@context\": {\"@vocab\": \"https://schema.org/\", \"cr\":"
                + " \"http://mlcommons.org/croissant/\"}, \"@graph\": [{\"@id\": \"d\", \"@type\":"
                + " \"Dataset\", \"name\": \"a\", \"distribution\": [{\"@id\": \"f\"}]}, {\"@id\":"
                + " \"f\", \"@type\": \"cr:FileObject\", \"name\": \"f\", \"license\": \"mit\","
                + " \"contentUrl\": \"https://sounds.example.org/f\", \"encodingFormat\":"
                + " \"text/csv\"}]}");
    assertThat(read.faults()).isEmpty();
    assertThat(governing(read.datasets().get(0))).containsExactly("mit");
  }

  @Test
  void what_people_should_know_is_told_with_its_place() throws RefusedException {
    assertThat(
            read("\"cr:isLiveDataset\": true, \"url\": \"https://sounds.example.org/h\","
                    + " \"distribution\": {\"@type\": \"cr:FileObject\", \"name\": \"a\","
                    + " \"encodingFormat\": \"text/csv\", \"contentUrl\": \"https://x.example.com/a\"}")
                .remarks())
        .containsExactly(
            "file:1: it is a live dataset: what was collected earlier may have been under other"
                + " terms",
            "file:1: its files are at `x.example.com`, its page at `sounds.example.org`: it is"
                + " judged by the terms of its page");
  }
}
