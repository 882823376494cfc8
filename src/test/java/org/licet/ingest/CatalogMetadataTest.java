package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.metadata.Samples;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.YamlTrees;

/**
 * What is read from DCAT, the Open Data Product Specification and the Data Provenance Standards,
 * word for word. A case in {@code catalogs/*.txt} is a title, a file and, after the arrow, what
 * reading it gives. Run with {@code -Dupdate-golden=true} to write what is read now, and read the
 * difference.
 */
class CatalogMetadataTest {
  private static final Path CASES = Path.of("src/test/resources/org/licet/ingest/catalogs");

  @TestFactory
  Stream<DynamicTest> every_description_gives_what_its_golden_text_says() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : caseFiles()) {
      List<Case> cases = Case.parse(Files.readString(file));
      if (Boolean.getBoolean("update-golden")) {
        Files.writeString(
            file, cases.stream().map(Case::updated).collect(Collectors.joining("\n")));
      }
      for (Case each : Case.parse(Files.readString(file))) {
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + ": " + each.title,
                () -> assertThat(outcome(each)).isEqualTo(each.expected)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  /** Law: the order of statements and the names of blank nodes change nothing. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void statements_in_another_order_say_the_same(long seed) throws IOException {
    Random random = new Random(seed);
    for (Case each : Case.parse(Files.readString(CASES.resolve("dcat.txt")))) {
      if (each.file.endsWith(".ttl") && !each.expected.startsWith("refused")) {
        String shuffled = ShuffledTriples.of(each.content, random);
        assertThat(outcome(new Case(each.title, each.file, shuffled, each.expected)))
            .as(each.title + "\n" + shuffled)
            .isEqualTo(each.expected);
      }
    }
  }

  /** Law: whatever is broken in a file costs that file, or parts of it, and nothing else. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5})
  void broken_descriptions_are_read_or_refused(long seed) throws IOException {
    Random random = new Random(seed);
    for (Path file : caseFiles()) {
      for (Case each : Case.parse(Files.readString(file))) {
        for (int round = 0; round < 10; round++) {
          int from = random.nextInt(each.content.length());
          int to = Math.min(each.content.length(), from + random.nextInt(12));
          String broken = each.content.substring(0, from) + each.content.substring(to);
          assertThat(outcome(new Case(each.title, each.file, broken, ""))).isNotNull();
        }
      }
    }
  }

  /** Files by what came of them, as {@code docs/COMPARISONS.md} counts them. */
  @Test
  void every_public_file_is_read_or_refused_with_a_reason() throws IOException {
    Map<String, String> counts = new TreeMap<>();
    for (String folder : List.of("dcat", "dcat-ap", "odps")) {
      int read = 0;
      int datasets = 0;
      List<Path> files = Samples.files(folder);
      for (Path file : files) {
        try {
          Metadata metadata =
              read(file.getFileName().toString(), Files.readAllBytes(file))
                  .orElseThrow(
                      () ->
                          new RefusedException(
                              new org.licet.model.Problem(
                                  new org.licet.model.Origin(file.toString(), 0),
                                  "no dataset",
                                  "")));
          assertThat(metadata.datasets()).as(file.toString()).isNotEmpty();
          assertThat(metadata.faults()).as(file.toString()).isEmpty();
          datasets += metadata.datasets().size();
          read++;
        } catch (RefusedException e) {
          assertThat(e.problem().message()).isNotBlank();
        }
      }
      counts.put(folder, files.size() + " files, " + read + " read, " + datasets + " datasets");
    }
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "dcat", "48 files, 42 read, 105 datasets",
                "dcat-ap", "29 files, 27 read, 54 datasets",
                "odps", "7 files, 3 read, 3 datasets"));
  }

  private static List<Path> caseFiles() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      return found.sorted().toList();
    }
  }

  private static String outcome(Case each) {
    List<String> lines;
    try {
      lines =
          read(each.file, each.content.getBytes(StandardCharsets.UTF_8))
              .map(MetadataText::of)
              .orElse(List.of("not recognized"));
    } catch (RefusedException e) {
      lines = List.of("refused " + e.problem());
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static Optional<Metadata> read(String name, byte[] bytes) throws RefusedException {
    InputFile file = new InputFile(name, Optional.empty(), true);
    if (name.matches(".*\\.ya?ml")) {
      return read(name, YamlTrees.read(name, bytes));
    }
    if (name.endsWith(".json")) {
      JsonDocument document = JsonDocument.parse(file, bytes);
      if (document.fault().isPresent()) {
        throw new RefusedException(document.fault().get());
      }
      return read(name, document.tree());
    }
    Format format = name.endsWith(".ttl") ? Format.TURTLE : Format.JSON_LD;
    var graph = new RdfParser(file, remark -> {}).parse(format, bytes);
    var reader = MetadataReaders.of(graph);
    return reader.isEmpty() ? Optional.empty() : Optional.of(reader.get().read(name, graph));
  }

  private static Optional<Metadata> read(String name, Tree tree) throws RefusedException {
    var reader = MetadataReaders.of(tree);
    return reader.isEmpty() ? Optional.empty() : Optional.of(reader.get().read(name, tree));
  }

  /** A case: what is read, and what it gives. */
  private record Case(String title, String file, String content, String expected) {
    static List<Case> parse(String text) {
      List<Case> cases = new ArrayList<>();
      for (String block : ("\n" + text).split("\n=== ")) {
        if (!block.isBlank()) {
          String title = block.substring(0, block.indexOf('\n'));
          String rest = block.substring(block.indexOf("\n--- ") + 5);
          String file = rest.substring(0, rest.indexOf('\n'));
          String body = rest.substring(rest.indexOf('\n') + 1);
          int arrow = body.indexOf("\n>>>\n") + 1;
          String expected = body.substring(arrow + 4).strip();
          cases.add(
              new Case(
                  title,
                  file,
                  body.substring(0, arrow),
                  expected.isEmpty() ? "" : expected + "\n"));
        }
      }
      return cases;
    }

    String updated() {
      return "=== " + title + "\n--- " + file + "\n" + content + ">>>\n" + outcome(this);
    }
  }
}
