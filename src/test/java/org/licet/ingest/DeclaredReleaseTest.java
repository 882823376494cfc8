package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.model.UsageRecord;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** Under which license a described dataset is released that is judged for a release. */
class DeclaredReleaseTest {
  private static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();
  private static final Catalog CATALOG = OntologyCatalog.builtIn(VOCABULARY);

  @TempDir Path directory;

  /**
   * RULINGS, licenses: a release from share-alike data asks for its license; this one states it.
   */
  @ParameterizedTest
  @CsvSource({
    "release-model,   CC-BY-SA-4.0, train,     CC-BY-SA-4.0",
    "release-dataset, CC-BY-SA-4.0, transform, CC-BY-SA-4.0",
    "release-model,   CC-BY-SA-4.0, transform, ''",
    "release-model,   frobnicate,   train,     ''",
    "sell,            CC-BY-SA-4.0, transform, ''",
  })
  void what_was_made_is_released_under_the_license_that_is_declared_for_it(
      String action, String license, String kind, String output) {
    Collected.write(
        directory,
        "licet.yaml",
        """
        licet: 1
        datasets:
          - {id: root, license: CC-BY-SA-4.0}
          - {id: made, license: %s, derivedFrom: [{dataset: root, kind: %s}]}
        """
            .formatted(license, kind));

    Collected read = read(Map.of("action", List.of(action)));

    assertThat(read.records)
        .extracting(record -> record.outputLicense().orElse(""))
        .containsExactly("", output);
  }

  @Test
  void a_license_of_the_command_line_goes_before_the_declared_one() {
    Collected.write(
        directory,
        "licet.yaml",
        """
        licet: 1
        datasets:
          - {id: root, license: MIT}
          - {id: made, license: MIT, derivedFrom: [{dataset: root, kind: train}]}
        """);

    Collected read =
        read(
            Map.of(
                "action", List.of("release-model"),
                "outputLicense", List.of("CC-BY-SA-4.0")));

    assertThat(read.records)
        .extracting(UsageRecord::outputLicense)
        .containsOnly(Optional.of("CC-BY-SA-4.0"));
  }

  private Collected read(Map<String, List<String>> defaults) {
    Collected sink = new Collected();
    Ingest.read(
        Collected.options(directory, "licet.yaml").withDefaults(defaults),
        VOCABULARY,
        CATALOG,
        sink);
    return sink;
  }
}
