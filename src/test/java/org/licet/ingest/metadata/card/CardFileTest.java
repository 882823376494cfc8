package org.licet.ingest.metadata.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.LicenseDeclaration;

/** Cards as pages: what each way of stating rights becomes. */
class CardFileTest {

  /** Front matter, and the declarations that govern and those that are evidence. */
  static Stream<Arguments> licenses() {
    return Stream.of(
        Arguments.of("license: cc-by-4.0", List.of("cc-by-4.0"), List.of()),
        Arguments.of("license: [mit, cc-by-4.0]", List.of("mit", "cc-by-4.0"), List.of()),
        Arguments.of("licenses:\n- mit", List.of("mit"), List.of()),
        Arguments.of("license: other", List.of("other"), List.of()),
        Arguments.of("license: null\npretty_name: a", List.of(), List.of()),
        Arguments.of(
            "license: other\nlicense_name: our-own-1", List.of("our-own-1"), List.of("other")),
        Arguments.of(
            "license: other\nlicense_link: https://a.example/l",
            List.of("https://a.example/l"),
            List.of("other")),
        Arguments.of(
            "license: other\nlicense_name: our-own-1\nlicense_link: https://a.example/l",
            List.of("our-own-1"),
            List.of("other", "https://a.example/l")),
        Arguments.of(
            "license: other\nlicense_name: custom\nlicense_link: https://a.example/l",
            List.of("https://a.example/l"),
            List.of("other")),
        Arguments.of("license: other\nlicense_link: LICENSE", List.of("other"), List.of()),
        Arguments.of(
            "license: [cc-by-4.0, other]\nlicense_details: In words",
            List.of("cc-by-4.0", "In words"),
            List.of("other")),
        Arguments.of(
            "license: mit\nlicense_link: https://a.example/l",
            List.of("mit"),
            List.of("https://a.example/l")),
        Arguments.of("license_name: our-own-1", List.of("our-own-1"), List.of()),
        Arguments.of(
            "license:\n  part-a: [mit]\n  part-b: [cc0-1.0]", List.of("mit", "cc0-1.0"), List.of()),
        Arguments.of("tags: ['license:mit', text]", List.of("mit"), List.of()),
        Arguments.of("license: mit\ntags: ['license:mit']", List.of("mit"), List.of()));
  }

  @ParameterizedTest
  @MethodSource("licenses")
  void whatGovernsAndWhatIsEvidence(String frontMatter, List<String> governing, List<String> rest)
      throws RefusedException {
    List<LicenseDeclaration> read = only(read(card(frontMatter, ""))).licenses();
    assertThat(read.stream().filter(LicenseDeclaration::governs).map(LicenseDeclaration::text))
        .containsExactlyElementsOf(governing);
    assertThat(
            read.stream()
                .filter(declaration -> !declaration.governs())
                .map(LicenseDeclaration::text))
        .containsExactlyElementsOf(rest);
  }

  /** Front matter, and the lineage as kind and parent. */
  static Stream<Arguments> lineages() {
    return Stream.of(
        Arguments.of("source_datasets: [original]", List.of()),
        Arguments.of("source_datasets:\n- extended|squad", List.of("transform squad")),
        Arguments.of("source_datasets: extended|other-reuters", List.of("transform reuters")),
        Arguments.of(
            "source_datasets: [extended, 'extended|other']",
            List.of("transform unnamed source of sets")),
        Arguments.of("source_datasets: [a/b, original]", List.of("transform a/b")),
        Arguments.of(
            "source_datasets: [hf.co/datasets/a/b/tree/main]",
            List.of("transform https://huggingface.co/datasets/a/b")),
        Arguments.of(
            "size_categories: n<1K\ntags: ['source_datasets:extended|glue']",
            List.of("transform glue")),
        Arguments.of(
            "base_model: a/base\ndatasets: [squad, a/b]",
            List.of("transform a/base", "train squad", "train a/b")),
        Arguments.of("base_model: [a/x, a/y]", List.of("merge a/x", "merge a/y")),
        Arguments.of(
            "library_name: x\ntags: ['base_model:quantized:a/base', 'dataset:squad']",
            List.of("transform a/base", "train squad")),
        Arguments.of("task_categories: [x]\ndatasets: [squad]", List.of()));
  }

  @ParameterizedTest
  @MethodSource("lineages")
  void whatItWasMadeFrom(String frontMatter, List<String> parents) throws RefusedException {
    assertThat(only(read(card(frontMatter, ""))).derivedFrom())
        .extracting(parent -> parent.kind().id() + " " + parent.name())
        .containsExactlyElementsOf(parents);
  }

  @Test
  void theLicensingSectionIsEvidenceWithItsLine() throws RefusedException {
    DescribedDataset read =
        only(
            read(
                card(
                    "license: mit",
                    """
                    # A set

                    ```
                    # License
                    nothing, for this is code
                    ```

                    ### Licensing Information

                    For <!-- whoever --> research only.

                    ### Citation Information
                    none
                    """)));
    assertThat(read.licenses()).hasSize(2);
    LicenseDeclaration section = read.licenses().get(1);
    assertThat(section.text()).isEqualTo("For  research only.");
    assertThat(section.statedBy()).isEqualTo("the licensing section of the card");
    assertThat(section.governs()).isFalse();
    assertThat(section.origin()).hasToString("sets/README.md:11");
  }

  /** What a template leaves in a licensing section that nobody filled in. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "[More Information Needed]",
        "[Needs More Information]",
        "[More Information Needed](https://a.example/contributing)",
        "[N/A]",
        "<!-- Say which license. -->",
        ""
      })
  void whatATemplateLeavesIsNoEvidence(String text) throws RefusedException {
    assertThat(only(read(card("license: mit", "## License\n" + text + "\n"))).licenses())
        .extracting(LicenseDeclaration::text)
        .containsExactly("mit");
  }

  @Test
  void aLongSectionIsCut() throws RefusedException {
    String body = "## License\n" + "Only for research. ".repeat(500);
    assertThat(only(read(card("license: mit", body))).licenses().get(1).text())
        .hasSize(CardLicenses.LONGEST);
  }

  @Test
  void termsToAcceptBindBesideTheLicense() throws RefusedException {
    Metadata read = read(card("license: mit\nextra_gated_prompt: You agree to no sale.", ""));
    assertThat(only(read).licenses())
        .extracting(LicenseDeclaration::text, LicenseDeclaration::governs)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("mit", true),
            org.assertj.core.groups.Tuple.tuple(
                "the terms that the card asks to accept before access", true),
            org.assertj.core.groups.Tuple.tuple("You agree to no sale.", false));
    assertThat(read.remarks()).singleElement().asString().startsWith("sets/README.md:3: access");
  }

  /** Front matter that is no good YAML, its faults, and the licenses that are read all the same. */
  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("pretty_name: a: b\nlicense: mit", List.of(2L), List.of("mit")),
        Arguments.of("license:\n- mit\ndataset_info: &x 1", List.of(4L), List.of("mit")),
        Arguments.of("license: &x mit\nother: *x", List.of(2L), List.of()),
        Arguments.of("tags:\n\t- a\nlicense: mit", List.of(3L), List.of("mit")),
        Arguments.of("license: mit\nlicense: cc0-1.0", List.of(3L), List.of("mit", "cc0-1.0")),
        Arguments.of("license: true", List.of(2L), List.of()),
        Arguments.of("source_datasets:\n- {a: b}", List.of(3L), List.of()));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aSlipIsToldAtItsLineAndHidesNothingElse(
      String frontMatter, List<Long> lines, List<String> licenses) throws RefusedException {
    Metadata read = read(card(frontMatter, ""));
    assertThat(read.faults()).extracting(fault -> fault.origin().line()).isEqualTo(lines);
    assertThat(only(read).licenses())
        .extracting(LicenseDeclaration::text)
        .containsExactlyElementsOf(licenses);
  }

  /** Pages that are no card, and why. */
  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("# A page\n\n---\nlicense: mit\n---\n", "a text without front matter"),
        Arguments.of("", "a text without front matter"),
        Arguments.of("---\nlicense: mit\n", "README.md:1: the front matter that begins here"),
        Arguments.of("---\njust text\n---\n", "README.md:2: the front matter is text"),
        Arguments.of("---\nlayout: post\n---\n", "no key of its front matter"),
        Arguments.of(
            "---\nlicense: {license}\n---\n", "README.md:2: `license` holds a placeholder"),
        Arguments.of("---\nlicense: mit\nsdk: static\n---\n", "card of an application"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoCardIsRefusedWithTheReason(String page, String reason) {
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(reason);
  }

  /** Places of cards, and what their subject is called. */
  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("sets/squad/README.md", "squad", List.of()),
        Arguments.of("cards/squad.md", "squad", List.of()),
        Arguments.of("README.md", "My set", List.of()),
        Arguments.of("./README.md", "My set", List.of()),
        Arguments.of(
            "hub/datasets--a--b/snapshots/0/README.md",
            "a/b",
            List.of("https://huggingface.co/datasets/a/b")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFolderSaysOfWhat(String file, String id, List<String> names) throws RefusedException {
    DescribedDataset read =
        only(CardFile.read(file, file, card("pretty_name: My set\nsize_categories: n<1K", "")));
    assertThat(read.id()).isEqualTo(id);
    assertThat(read.title()).isEqualTo("My set");
    assertThat(read.names()).containsExactlyElementsOf(names);
  }

  /** What is only remarked upon, by a word of the remark. */
  static Stream<Arguments> remarks() {
    return Stream.of(
        Arguments.of("source_datasets: extended|other", "", "not on which"),
        Arguments.of("language_creators: [machine-generated]", "", "no model is named"),
        Arguments.of("license: other\nlicense_link: LICENSE.md", "", "lay that file beside"),
        Arguments.of("license: mit", "## Source Data\nPosts of Reddit.", "names Reddit"));
  }

  @ParameterizedTest
  @MethodSource("remarks")
  void whatAPersonShouldKnow(String frontMatter, String body, String remark)
      throws RefusedException {
    assertThat(read(card(frontMatter, body)).remarks())
        .singleElement()
        .asString()
        .startsWith("sets/README.md:")
        .contains(remark);
  }

  @Test
  void linesOfAnyKindAndAMarkAtTheBeginning() throws RefusedException {
    String page = "\uFEFF\r\n---  \r\nlicense: mit\r\n---\r\n## License\r\nMIT\r\n";
    assertThat(only(read(page)).licenses())
        .extracting(each -> each.text() + " " + each.origin())
        .containsExactly("mit sets/README.md:3", "MIT sets/README.md:5");
  }

  private static String card(String frontMatter, String body) {
    return "---\n" + frontMatter + "\n---\n" + body;
  }

  private static Metadata read(String page) throws RefusedException {
    return CardFile.read("sets/README.md", "/a/sets/README.md", page);
  }

  private static DescribedDataset only(Metadata read) {
    assertThat(read.datasets()).hasSize(1);
    return read.datasets().get(0);
  }
}
