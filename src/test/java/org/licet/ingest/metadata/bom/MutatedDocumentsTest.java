package org.licet.ingest.metadata.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** Documents with anything in the place of anything: each is read or refused, and makes sense. */
class MutatedDocumentsTest {
  private static final Path CASES = Path.of("src/test/resources/org/licet/ingest/metadata/bom");
  private static final int ROUNDS = 60;

  @ParameterizedTest
  @ValueSource(strings = {"spdx.txt", "cyclonedx.txt", "openlineage.txt"})
  void whateverStandsInADocumentItIsReadOrRefused(String cases) throws IOException {
    Random random = new Random(7);
    int read = 0;
    for (Tree document : documents(cases)) {
      for (int round = 0; round < ROUNDS; round++) {
        Tree mutated = document;
        for (int change = random.nextInt(4); change >= 0; change--) {
          mutated = mutate(mutated, random);
        }
        read += isRead(mutated) ? 1 : 0;
      }
    }
    assertThat(read).isGreaterThan(ROUNDS);
  }

  @Test
  void licensesWithinLicensesDoNotMultiply() throws RefusedException {
    String sets =
        IntStream.range(0, 80)
            .mapToObj(
                n ->
                    "{\"type\":\"expandedlicensing_%s\",\"spdxId\":\"urn:l:%d\",\"member\":[\"urn:l:%d\",\"urn:l:%d\"]}"
                        .formatted(
                            n % 2 == 0 ? "ConjunctiveLicenseSet" : "DisjunctiveLicenseSet",
                            n,
                            n + 1,
                            n + 2))
            .collect(Collectors.joining(","));
    Tree document =
        BomDocuments.json(
            "{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",\"@graph\":["
                + sets
                + ",{\"type\":\"dataset_DatasetPackage\",\"spdxId\":\"urn:d\",\"name\":\"d\"},"
                + "{\"type\":\"Relationship\",\"relationshipType\":\"hasDeclaredLicense\","
                + "\"from\":\"urn:d\",\"to\":[\"urn:l:0\"]}]}");
    Metadata metadata = MetadataReaders.of(document).orElseThrow().read("f.json", document);
    assertThat(metadata.datasets().get(0).licenses())
        .singleElement()
        .satisfies(license -> assertThat(license.text()).contains("LicenseRef-unreadable"));
    assertThat(metadata.faults()).isNotEmpty();
  }

  private static boolean isRead(Tree document) {
    MetadataReader reader = MetadataReaders.of(document).orElse(null);
    if (reader == null) {
      return false;
    }
    try {
      Metadata metadata = reader.read("f.json", document);
      assertThat(metadata.datasets()).extracting(DescribedDataset::id).doesNotHaveDuplicates();
      assertThat(metadata.datasets())
          .allSatisfy(
              each -> {
                assertThat(each.id()).isNotBlank();
                assertThat(each.names()).isNotEmpty().noneMatch(String::isBlank);
                assertThat(each.rightsHolder()).isNotEqualTo("self");
                assertThat(each.derivedFrom())
                    .allSatisfy(parent -> assertThat(each.names()).doesNotContain(parent.name()));
              });
      assertThat(metadata.uses())
          .allSatisfy(
              use -> {
                assertThat(Trees.text(use, "id")).isPresent();
                assertThat(metadata.datasets())
                    .anyMatch(each -> each.names().contains(Trees.text(use, "target").orElse("")));
              });
      return true;
    } catch (RefusedException e) {
      assertThat(e.problem().message()).isNotBlank();
      return false;
    }
  }

  /** A value with one value in it put in the place of another, left out, doubled or replaced. */
  private static Tree mutate(Tree document, Random random) {
    List<Tree> all = new ArrayList<>();
    collect(document, all);
    Tree victim = all.get(random.nextInt(all.size()));
    Tree other = all.get(random.nextInt(all.size()));
    List<Tree> instead =
        List.of(
            new Tree.Nothing(1),
            new Tree.Text("", 1),
            new Tree.Text("self", 1),
            new Tree.Text("://\u0000%/:_#", 1),
            new Tree.Numeral("-1e400", 1),
            new Tree.Flag(true, 1),
            new Tree.Items(List.of(), 1),
            new Tree.Items(List.of(other, other), 1),
            new Tree.Fields(List.of(), 1),
            // Nothing stands within itself.
            isLeaf(other) ? other : new Tree.Text("x", 1));
    return replace(document, victim, instead.get(random.nextInt(instead.size())));
  }

  private static boolean isLeaf(Tree value) {
    return !(value instanceof Tree.Items) && !(value instanceof Tree.Fields);
  }

  private static void collect(Tree value, List<Tree> all) {
    all.add(value);
    if (value instanceof Tree.Items items) {
      items.items().forEach(item -> collect(item, all));
    } else if (value instanceof Tree.Fields fields) {
      fields.fields().forEach(field -> collect(field.value(), all));
    }
  }

  private static Tree replace(Tree value, Tree victim, Tree instead) {
    if (value == victim) {
      return instead;
    }
    if (value instanceof Tree.Items items) {
      return new Tree.Items(
          items.items().stream().map(item -> replace(item, victim, instead)).toList(),
          items.line());
    }
    if (value instanceof Tree.Fields fields) {
      return new Tree.Fields(
          fields.fields().stream()
              .map(
                  field ->
                      new Tree.Field(
                          field.name(), field.line(), replace(field.value(), victim, instead)))
              .toList(),
          fields.line());
    }
    return value;
  }

  private static List<Tree> documents(String cases) throws IOException {
    Stream<String> blocks = Stream.of(Files.readString(CASES.resolve(cases)).split("=== "));
    return blocks
        .filter(block -> block.contains("\n--- document\n"))
        .map(block -> block.split("\n--- document\n", 2)[1].split("\n>>>\n", 2)[0])
        .map(BomDocuments::json)
        .toList();
  }
}
