package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.licet.model.Platform;
import org.licet.vocab.OntologyVocabulary;

/** Every file of the ontology is read by someone, and every listed file is there. */
class CatalogFilesTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Catalog CATALOG = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());

  private static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ttl"))
          .map(name -> name.replace(".ttl", ""))
          .toList();
    }
  }

  @Test
  void platforms() throws IOException {
    assertThat(names("platforms"))
        .containsExactlyInAnyOrderElementsOf(
            CATALOG.platforms().stream().map(Platform::id).toList());
  }

  @Test
  void licenses() throws IOException {
    assertThat(names("licenses")).containsExactlyInAnyOrderElementsOf(CATALOG.licenseIds());
  }

  @Test
  void statutes() throws IOException {
    assertThat(names("statutes")).containsExactlyInAnyOrderElementsOf(CatalogFiles.STATUTES);
  }

  @Test
  void readings() throws IOException {
    assertThat(names("readings"))
        .containsExactlyInAnyOrder("questions", "strict", "standard", "permissive");
  }

  @Test
  void concepts() throws IOException {
    assertThat(names("concepts")).containsExactly("jurisdiction");
  }
}
