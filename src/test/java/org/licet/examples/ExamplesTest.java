package org.licet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.audit.Audit;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.rules.RuleBase;

/** Every example shows what {@code examples/expected} says, record by record. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("names")
  void everyRecordIsDecidedAsExpected(String example) throws IOException {
    Map<String, JsonNode> decisions = decisions(example);
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

  private Map<String, JsonNode> decisions(String example) throws IOException {
    Path decisions = folder.resolve("decisions.jsonl");
    AuditOutcome outcome =
        new Audit(RuleBase.load(), "licet test", Path.of(""), InputStream.nullInputStream())
            .audit(request(EXAMPLES.resolve(example), decisions));
    assertThat(outcome.invalidRecords()).isZero();
    Map<String, JsonNode> read = new TreeMap<>();
    for (String line : Files.readAllLines(decisions)) {
      JsonNode decision = JSON.readTree(line);
      read.put(decision.required("id").asText(), decision);
    }
    return read;
  }

  private static AuditRequest request(Path input, Path decisions) {
    return new AuditRequest(
        List.of(input.toString()),
        List.of(),
        Optional.empty(),
        "standard",
        AS_OF,
        new TreeMap<>(),
        Optional.empty(),
        false,
        Optional.of(decisions),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
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
