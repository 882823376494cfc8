package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.Clause;
import org.licet.model.Document.Grants;
import org.licet.model.License;
import org.licet.vocab.OntologyVocabulary;

/** The terms of the Data Use Ontology are instruments of the catalog, each by its IRI. */
class DataUseTermsTest {
  private static final String NAMESPACE = "http://purl.obolibrary.org/obo/DUO_";
  private static final Catalog CATALOG = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.obolibrary.org/obo/DUO_0000042",
        "https://purl.obolibrary.org/obo/DUO_0000042",
        "DUO:0000042",
        "duo:0000042",
        "DUO_0000042",
        "obo:DUO_0000042",
        "DUO-0000042"
      })
  void a_term_is_found_by_its_iri_and_by_each_of_its_short_forms(String spelling) {
    assertThat(CATALOG.licenseName(spelling))
        .isEqualTo(new Catalog.LicenseName.Known("DUO-0000042"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DUO:9999999", "DUO_0000001", "GRU", "CC", "US", "IS"})
  void a_term_that_says_nothing_of_use_and_bare_letters_are_no_license(String spelling) {
    assertThat(CATALOG.licenseName(spelling)).isInstanceOf(Catalog.LicenseName.Unknown.class);
  }

  @Test
  void every_term_points_to_its_definition_and_grants_no_more_than_it_names() {
    List<License> terms = terms();
    assertThat(terms).hasSize(25);
    for (License term : terms) {
      assertThat(term.url()).isEqualTo(NAMESPACE + term.id().substring(4));
      assertThat(term.grants()).as(term.id()).isNotEqualTo(Grants.OPEN);
      assertThat(term.clauses()).as(term.id()).isNotEmpty();
      assertThat(actions(term, Clause.Modality.PERMISSION))
          .as(term.id() + " passes nothing on")
          .doesNotContain("distribute", "sell", "sublicense", "relicense");
    }
  }

  /** Restrictions are in force whatever else permits; permissions are closed grants. */
  @ParameterizedTest
  @CsvSource({
    "0000004, CLOSED, reproduce derive, ''",
    "0000042, CLOSED, reproduce derive, ''",
    "0000006, CLOSED, reproduce derive, ''",
    "0000007, CLOSED, reproduce derive, ''",
    "0000015, NOTHING, '', reproduce",
    "0000018, NOTHING, '', reproduce commercialize sell",
    "0000045, NOTHING, '', reproduce",
    "0000046, NOTHING, '', commercialize sell",
    "0000019, NOTHING, '', ''"
  })
  void a_term_permits_and_prohibits(
      String number, Grants grants, String permits, String prohibits) {
    License term = CATALOG.license("DUO-" + number).orElseThrow();
    assertThat(term.grants()).isEqualTo(grants);
    assertThat(actions(term, Clause.Modality.PERMISSION)).isEqualTo(words(permits));
    assertThat(actions(term, Clause.Modality.PROHIBITION)).isEqualTo(words(prohibits));
  }

  @ParameterizedTest
  @CsvSource({
    "0000019, publish-results",
    "0000020, collaborate",
    "0000021, ethics-approval",
    "0000024, hold-publication",
    "0000029, return-results"
  })
  void a_requirement_is_a_duty(String number, String duty) {
    assertThat(CATALOG.license("DUO-" + number).orElseThrow().requires(duty)).isTrue();
  }

  private static List<License> terms() {
    return CATALOG.licenseIds().stream()
        .filter(id -> id.startsWith("DUO-"))
        .map(id -> CATALOG.license(id).orElseThrow())
        .toList();
  }

  private static TreeSet<String> actions(License term, Clause.Modality modality) {
    TreeSet<String> actions = new TreeSet<>();
    term.clauses().stream()
        .filter(clause -> clause.modality() == modality)
        .forEach(clause -> actions.addAll(clause.actions()));
    return actions;
  }

  private static TreeSet<String> words(String text) {
    return text.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(" ")));
  }
}
