package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.Metadata;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/** Which descriptions are of one dataset, and what becomes of what they say. */
class MetadataDatasetsTest {
  private final List<String> notices = new ArrayList<>();
  private final Words words = new Words(new SmallVocabulary(), new SmallCatalog(), notices::add);

  @Test
  void descriptions_that_share_an_address_are_of_one_dataset() {
    Map<String, Dataset> datasets =
        datasets(
            file(
                "a/card.json",
                described("reviews", "a/card.json").name("https://www.Example.org/r/")),
            file("b/bom.json", described("Reviews", "b/bom.json").name("http://example.org/r")));

    assertThat(datasets).containsOnlyKeys("reviews");
    assertThat(datasets.get("reviews").declarations())
        .extracting(LicenseDeclaration::text)
        .containsExactly("license of a/card.json", "license of b/bom.json");
  }

  @Test
  void a_doi_is_one_however_it_is_written() {
    assertThat(
            datasets(
                file("a.json", described("a", "a.json").name("doi:10.5281/Zenodo.1")),
                file(
                    "b.json",
                    described("b", "b.json").name("https://dx.doi.org/10.5281/zenodo.1"))))
        .containsOnlyKeys("a");
  }

  @Test
  void a_third_description_shows_that_two_are_one() {
    assertThat(
            datasets(
                file("a.json", described("a", "a.json").name("https://a.example/x")),
                file("b.json", described("b", "b.json").name("https://b.example/x")),
                file(
                    "c.json",
                    described("c", "c.json")
                        .name("https://a.example/x")
                        .name("https://b.example/x"))))
        .containsOnlyKeys("a");
  }

  @Test
  void two_files_may_give_one_name_to_different_datasets() {
    assertThat(
            datasets(
                file("a.json", described("mnist", "a.json")),
                file("b.json", described("mnist", "b.json"))))
        .containsOnlyKeys("mnist", "mnist (b.json)");
  }

  @Test
  void the_name_of_the_file_tells_them_apart_and_the_path_where_the_name_does_not() {
    assertThat(
            datasets(
                file("sets/one/a.json", described("mnist", "sets/one/a.json")),
                file("sets/two/b.json", described("mnist", "sets/two/b.json")),
                file("sets/two/a.json", described("mnist", "sets/two/a.json"))))
        .containsOnlyKeys("mnist", "mnist (b.json)", "mnist (sets/two/a.json)");
  }

  @Test
  void nobody_else_says_that_data_is_ones_own() {
    MetadataDatasets metadata =
        MetadataDatasets.of(
            List.of(
                file("a.json", described("crm", "a.json").rightsHolder(Optional.of("Self"))),
                file("b.json", described("maps", "b.json").rightsHolder(Optional.of("ACME")))),
            List.of(),
            words);

    assertThat(metadata.datasets().values())
        .extracting(Dataset::rightsHolder)
        .containsExactly(Optional.empty(), Optional.of("ACME"));
    assertThat(metadata.remarks())
        .containsExactly(
            "a.json:1: `crm`: the rights holder `self` is not read: only a manifest says that data"
                + " is your own");
  }

  @Test
  void many_parents_that_nothing_describes_are_told_in_one_line() {
    DescribedDataset.Builder child = described("child", "child.json");
    for (int i = 1; i <= 7; i++) {
      child.derivedFrom(new Parent("p" + i, Kind.COPY, new Origin("child.json", i)));
    }

    assertThat(MetadataDatasets.of(List.of(file("child.json", child)), List.of(), words).remarks())
        .containsExactly(
            "7 datasets that others were made from are described by no input: `p1` (child.json:1),"
                + " `p2` (child.json:2), `p3` (child.json:3), `p4` (child.json:4),"
                + " `p5` (child.json:5), …");
  }

  @Test
  void a_card_makes_its_directory_the_repository_of_one_dataset() {
    Map<String, Dataset> datasets =
        datasets(
            file("repo/README.md", described("repo", "repo/README.md")),
            file(
                "repo/metadata.json",
                described("The set", "repo/metadata.json").name("https://e.org/s")),
            file("other/metadata.json", described("another", "other/metadata.json")));

    assertThat(datasets).containsOnlyKeys("repo", "another");
    assertThat(datasets.get("repo").declarations()).hasSize(2);
  }

  @Test
  void a_card_beside_a_catalog_of_many_is_one_of_many() {
    assertThat(
            datasets(
                file("data/README.md", described("data", "data/README.md")),
                file(
                    "data/catalog.ttl",
                    described("one", "data/catalog.ttl"),
                    described("two", "data/catalog.ttl"))))
        .containsOnlyKeys("data", "one", "two");
  }

  @Test
  void what_a_manifest_says_goes_first_and_metadata_adds_the_rest() {
    Dataset manifest = manifest("reviews", Optional.of("MIT"));
    MetadataDatasets metadata =
        MetadataDatasets.of(
            List.of(
                file(
                    "card.json",
                    described("reviews", "card.json").url(Optional.of("https://e.org/r")))),
            List.of(manifest),
            words);
    Dataset joined = ManifestFirst.join(manifest, metadata.datasets().get("reviews"));

    assertThat(joined.origin()).isEqualTo(manifest.origin());
    assertThat(joined.url()).contains("https://e.org/r");
    assertThat(joined.licenses()).containsExactly("MIT", "license of card.json");
  }

  @Test
  void metadata_cannot_make_data_the_own_of_whoever_reads_it() {
    Map<String, Dataset> datasets =
        datasets(
            file("a.json", described("a", "a.json").rightsHolder(Optional.of(" Self"))),
            file("b.json", described("b", "b.json").rightsHolder(Optional.of("Acme"))));

    assertThat(datasets.get("a").rightsHolder()).isEmpty();
    assertThat(datasets.get("b").rightsHolder()).contains("Acme");
  }

  @Test
  void a_parent_is_found_by_any_of_its_names_and_stands_alone_when_nothing_describes_it() {
    MetadataDatasets metadata =
        MetadataDatasets.of(
            List.of(
                file(
                    "child.json",
                    described("child", "child.json")
                        .derivedFrom(
                            new Parent(
                                "HTTPS://e.org/p/", Kind.SUBSET, new Origin("child.json", 4)))
                        .derivedFrom(new Parent("squad", Kind.COPY, new Origin("child.json", 5)))),
                file("parent.json", described("parent", "parent.json").name("https://e.org/p"))),
            List.of(),
            words);

    assertThat(metadata.datasets().get("child").derivedFrom())
        .extracting(Dataset.Derivation::dataset)
        .containsExactly("parent", "squad");
    assertThat(metadata.undescribed()).containsExactly("squad");
    assertThat(metadata.remarks())
        .containsExactly("child.json:5: `child` was made from `squad`, which no input describes");
  }

  @Test
  void a_license_text_is_for_the_one_dataset_of_its_directory() {
    OpenedInput text = input("many/LICENSE", new OpenedInput.LicenseText("Some terms."));
    MetadataDatasets metadata =
        MetadataDatasets.of(
            List.of(
                text,
                file("many/a.json", described("a", "many/a.json")),
                file("many/b.json", described("b", "many/b.json"))),
            List.of(),
            words);

    assertThat(metadata.remarks())
        .containsExactly(
            "many/LICENSE: the license text was not compared with anything: 2 datasets are described"
                + " in its directory");
  }

  private Map<String, Dataset> datasets(OpenedInput... inputs) {
    return MetadataDatasets.of(List.of(inputs), List.of(), words).datasets();
  }

  private static OpenedInput file(String name, DescribedDataset.Builder... datasets) {
    List<DescribedDataset> built =
        List.of(datasets).stream().map(DescribedDataset.Builder::build).toList();
    return input(name, new OpenedInput.Foreign(Metadata.of(built)));
  }

  private static OpenedInput input(String name, OpenedInput.Content content) {
    return new OpenedInput(
        new InputFile(name, Optional.of(Path.of(name)), false), "x", content, "");
  }

  private static DescribedDataset.Builder described(String id, String file) {
    Origin origin = new Origin(file, 1);
    return new DescribedDataset.Builder(id, origin)
        .license(new LicenseDeclaration("license of " + file, "the tag", true, origin));
  }

  private static Dataset manifest(String id, Optional<String> license) {
    return new Dataset(
        id,
        new Origin("licet.yaml", 3),
        id,
        Optional.empty(),
        Optional.empty(),
        license,
        Optional.empty(),
        Dataset.Collected.UNKNOWN,
        List.of(),
        new TreeMap<>());
  }
}
