package org.licet.audit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.catalog.OntologyCatalog;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Samples;
import org.licet.ingest.metadata.dpi.DpiReader;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;

/** The profile of the Data Provenance Initiative: what its authors published, row by row. */
class DpiProfileTest {
  private static final Profile DPI = Profiles.read("dpi", OntologyFiles.builtIn());
  private static final OntologyCatalog CATALOG =
      OntologyCatalog.builtIn(OntologyVocabulary.builtIn());

  @Test
  void everyPublicRowHasTheClassThatItsAuthorsGaveIt() throws IOException, RefusedException {
    Map<String, String> differing = new HashMap<>();
    for (Tree row : Samples.lines("dpi/datasets.jsonl")) {
      DescribedDataset read = new DpiReader().read("rows", row).datasets().get(0);
      String ours = text(audited(read.licenses()));
      Tree authors = Trees.get(row, "dpiResolved").orElseThrow();
      String theirs =
          String.join(
              " ",
              Trees.text(authors, "use").orElse(""),
              Trees.text(authors, "attribution").orElse(""),
              Trees.text(authors, "shareAlike").orElse(""));
      if (!ours.equals(theirs)) {
        differing.put(read.id(), ours + ", not " + theirs);
      }
    }
    assertThat(differing).isEmpty();
  }

  /** Licenses as auditors name them, and the class of all together. */
  static Stream<Arguments> audited() {
    return Stream.of(
        Arguments.of(List.of("CC BY 4.0"), "commercial 1 0"),
        Arguments.of(List.of("Unspecified"), "unspecified 0 0"),
        Arguments.of(List.of("CC BY 4.0", "Unspecified"), "unspecified 1 0"),
        Arguments.of(List.of("OpenAI", "CC BY 4.0"), "non-commercial 1 1"),
        Arguments.of(List.of("CC BY-NC 4.0", "Request Form"), "academic-only 1 1"),
        // What nobody classed is as strict as can be, also a spelling that a person would know.
        Arguments.of(List.of("https://a.example/terms"), "academic-only 1 1"),
        Arguments.of(List.of("Custom"), "academic-only 1 1"),
        Arguments.of(List.of("cc-by-4.0"), "academic-only 1 1"),
        Arguments.of(
            List.of("https://huggingface.co/datasets/stanfordnlp/SHP#license"), "commercial 0 0"),
        // Oddities of the authors' own table.
        Arguments.of(List.of("MIT"), "commercial 0 0"),
        Arguments.of(List.of("MIT License"), "commercial 1 0"),
        Arguments.of(List.of("No License"), "commercial 0 0"));
  }

  @ParameterizedTest
  @MethodSource("audited")
  void theStrictestWinsInAnyOrder(List<String> licenses, String expected) {
    List<String> shuffled = new ArrayList<>(licenses);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(shuffled, new Random(i));
      List<LicenseDeclaration> declared =
          shuffled.stream()
              .map(text -> new LicenseDeclaration(text, DpiReader.AUDITORS, true, origin()))
              .toList();
      assertThat(text(audited(declared))).isEqualTo(expected);
    }
  }

  /** Licenses as anyone may write them. */
  static Stream<Arguments> spelled() {
    return Stream.of(
        Arguments.of("cc-by-4.0", "commercial 1 0"),
        Arguments.of("CC_BY_NC_SA_4.0", "non-commercial 1 1"),
        Arguments.of("MIT", "commercial 1 0"),
        Arguments.of("mit", "commercial 1 0"),
        Arguments.of("apache-2.0", "commercial 1 0"),
        Arguments.of("https://creativecommons.org/licenses/by-sa/3.0/deed.en", "commercial 1 1"),
        Arguments.of("unknown", "unspecified 0 0"),
        Arguments.of("other", "unspecified 0 0"),
        Arguments.of("MIT OR CC-BY-NC-4.0", "non-commercial 1 0"),
        Arguments.of("MIT AND GPL-3.0", "commercial 1 1"),
        Arguments.of("a license of my own", "academic-only 1 1"));
  }

  @ParameterizedTest
  @MethodSource("spelled")
  void aRecordIsClassedByItsOwnLicense(String license, String expected) {
    assertThat(text(new Profiled(DPI, CATALOG).of(record(Optional.of(license)))))
        .isEqualTo(expected);
  }

  @Test
  void withoutAnyLicenseItIsUnspecified() {
    assertThat(text(new Profiled(DPI, CATALOG).of(record(Optional.empty()))))
        .isEqualTo("unspecified 0 0");
  }

  private static ProfileClass audited(List<LicenseDeclaration> licenses) {
    Profiled profiled = new Profiled(DPI, CATALOG);
    profiled.add(
        new Dataset(
            "d",
            origin(),
            "d",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Dataset.Collected.UNKNOWN,
            List.of(),
            Collections.emptySortedMap(),
            List.of(),
            licenses,
            List.of()));
    return profiled.of(record(Optional.empty()));
  }

  private static UsageRecord record(Optional<String> license) {
    return new UsageRecord.Builder("r", origin(), "train-model")
        .target(Optional.of("d"))
        .license(license)
        .build();
  }

  private static Origin origin() {
    return new Origin("rows", 1);
  }

  private static String text(ProfileClass found) {
    return found.level() + (found.attribution() ? " 1" : " 0") + (found.shareAlike() ? " 1" : " 0");
  }
}
