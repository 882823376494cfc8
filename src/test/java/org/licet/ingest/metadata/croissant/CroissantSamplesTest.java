package org.licet.ingest.metadata.croissant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licet.ingest.metadata.Documents;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.Samples;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.LicenseDeclaration;

/** Public Croissant files: real ones, deliberately broken ones, and examples with terms on use. */
class CroissantSamplesTest {
  private static final String DUO = "http://purl.obolibrary.org/obo/DUO_";

  @Test
  void every_broken_file_has_a_fault_with_its_line() throws IOException, RefusedException {
    for (Path file : Samples.files("croissant-broken")) {
      Metadata read = Documents.read(Files.readString(file));
      assertThat(read.faults()).as(file.toString()).isNotEmpty();
      assertThat(read.faults())
          .as(file.toString())
          .allMatch(fault -> fault.origin().line() > 0 && !fault.hint().isEmpty());
    }
  }

  /** One real file has no name, another a key that is no field; the rest keeps to the rules. */
  @Test
  void real_files_have_no_fault_but_true_ones() throws IOException, RefusedException {
    List<String> faults = new ArrayList<>();
    for (Path file : Samples.files("croissant")) {
      Metadata read = Documents.read(Files.readString(file));
      assertThat(read.datasets()).as(file.toString()).isNotEmpty();
      read.faults().forEach(fault -> faults.add(file.getFileName() + ": " + fault.message()));
    }
    assertThat(faults)
        .allMatch(
            fault ->
                fault.contains("huggingface-squad") && fault.endsWith("has no `name`")
                    || fault.contains("zenodo-head-mri") && fault.contains("`img_id`"));
  }

  @Test
  void terms_on_use_are_read_or_the_file_is_refused_with_the_line() throws IOException {
    List<String> terms = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Path file : Samples.files("croissant-usageinfo")) {
      String name = file.getFileName().toString().replaceFirst(".*example-(\\d+).*", "$1");
      try {
        Documents.read(Files.readString(file)).datasets().stream()
            .flatMap(dataset -> dataset.licenses().stream())
            .map(LicenseDeclaration::text)
            .forEach(text -> terms.add(name + " " + text.replace(DUO, "")));
      } catch (RefusedException e) {
        refused.add(name + " " + e.problem().message());
      } catch (UncheckedIOException e) {
        refused.add(name + " malformed");
      }
    }
    assertThat(terms)
        .containsExactly("40 0000042", "41 0000006", "41 0000018", "42 0000007", "42 0000018");
    assertThat(refused)
        .containsExactly(
            "20 malformed",
            "36 malformed",
            "37 it describes no dataset, only `cr:FileObject`",
            "38 it describes no dataset, only `cr:RecordSet`",
            "39 malformed");
  }

  @Test
  void a_parent_that_a_real_file_names_is_found_by_its_address()
      throws IOException, RefusedException {
    Optional<Path> file =
        Samples.files("croissant").stream()
            .filter(each -> each.toString().contains("wildchat"))
            .findFirst();
    assertThat(Documents.read(Files.readString(file.orElseThrow())).datasets().get(0).derivedFrom())
        .singleElement()
        .extracting(parent -> parent.name())
        .isEqualTo("https://huggingface.co/datasets/allenai/WildChat-1M-Full");
  }

  @Test
  void a_part_of_a_description_is_refused() {
    assertThatThrownBy(() -> Documents.read("{\"@type\": \"cr:FileSet\", \"@id\": \"waves\"}"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("it describes no dataset, only `cr:FileSet`");
  }
}
