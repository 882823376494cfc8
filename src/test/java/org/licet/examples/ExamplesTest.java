package org.licet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example shows what {@code examples/expected} says, record by record. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("names")
  void everyRecordIsDecidedAsExpected(String example) throws IOException {
    Map<String, JsonNode> decisions = ExampleDecisions.of(EXAMPLES.resolve(example), AS_OF, folder);
    List<Expectation> expected = expected(example);
    assertThat(expected).extracting(Expectation::id).doesNotHaveDuplicates();
    assertThat(decisions.keySet())
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Expectation::id).toList());
    assertThat(expected.stream().flatMap(each -> each.unmetBy(decisions.get(each.id())).stream()))
        .isEmpty();
  }

  @Test
  void everyExampleHasItsExpectations() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES);
        Stream<Path> files = Files.list(EXAMPLES.resolve("expected"))) {
      List<String> examples =
          folders.map(path -> path.getFileName().toString()).filter(n -> !is(n)).sorted().toList();
      assertThat(files.map(path -> path.getFileName().toString().replace(".jsonl", "")))
          .containsExactlyInAnyOrderElementsOf(examples);
    }
  }

  @Test
  void expectationsNameClausesOfTheCatalog() throws IOException {
    String catalog = catalog();
    assertThat(names().flatMap(name -> expected(name).stream()))
        .flatExtracting(each -> Stream.of(each.clauses(), each.notClauses()).toList())
        .flatExtracting(clauses -> (List<?>) clauses)
        .map(Object::toString)
        .filteredOn(clause -> !clause.startsWith("enterprise-1#"))
        .isNotEmpty()
        .allSatisfy(clause -> assertThat(catalog.contains(clause)).as(clause).isTrue());
  }

  @Test
  void theStoryIsWholeAndEndsInViolations() throws IOException {
    List<Expectation> story = expected("twitter-2023");
    assertThat(story).hasSizeGreaterThan(25);
    assertThat(story).extracting(Expectation::verdict).contains("violation", "review", "duty");
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("expected"))) {
      return files
          .map(path -> path.getFileName().toString().replace(".jsonl", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean is(String name) {
    return name.equals("expected") || name.equals("metadata");
  }

  private static List<Expectation> expected(String example) {
    return Expectation.read(EXAMPLES.resolve("expected").resolve(example + ".jsonl"));
  }

  private static String catalog() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ttl")).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
