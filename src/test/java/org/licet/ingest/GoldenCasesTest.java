package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.licet.model.BadInputException;

/**
 * What is said about each input, word for word. A case in {@code cases/*.txt} is a title, a file
 * and, after the arrow, everything that reading it says. The cases of {@code rows.txt} are read
 * with an action on the command line. Run with {@code -Dupdate-golden=true} to write what is said
 * now, and read the difference.
 */
class GoldenCasesTest {
  private static final Path CASES = Path.of("src/test/resources/org/licet/ingest/cases");

  private static final Map<String, List<String>> ACTION = Map.of("action", List.of("train-model"));

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> every_case_says_exactly_what_its_golden_text_says() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(CASES)) {
      files = found.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files) {
      List<Case> cases = Case.parse(file, Files.readString(file));
      if (Boolean.getBoolean("update-golden")) {
        Files.writeString(
            file, cases.stream().map(this::updated).collect(Collectors.joining("\n")));
      }
      for (Case each : Case.parse(file, Files.readString(file))) {
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + ": " + each.title,
                () -> assertThat(outcome(each)).isEqualTo(each.expected)));
      }
    }
    return tests.stream();
  }

  private String updated(Case each) {
    return "=== "
        + each.title
        + "\n--- "
        + each.file
        + "\n"
        + each.content
        + ">>>\n"
        + outcome(each);
  }

  private String outcome(Case each) {
    Collected.write(directory, each.file, each.content);
    IngestOptions options = Collected.options(directory, each.file);
    Collected sink = new Collected();
    List<String> said = sink.said;
    try {
      Ingest.read(
          each.action ? options.withDefaults(ACTION) : options,
          new SmallVocabulary(),
          new SmallCatalog(),
          sink);
    } catch (BadInputException e) {
      said.add("bad input: " + e.problem());
    }
    return said.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** A case: what is read, and what is said. */
  private record Case(String title, String file, String content, String expected, boolean action) {
    static List<Case> parse(Path source, String text) {
      List<Case> cases = new ArrayList<>();
      for (String block : ("\n" + text).split("\n=== ")) {
        if (!block.isBlank()) {
          String title = block.substring(0, block.indexOf('\n'));
          String rest = block.substring(block.indexOf("\n--- ") + 5);
          String file = rest.substring(0, rest.indexOf('\n'));
          String body = rest.substring(rest.indexOf('\n') + 1);
          int arrow = body.startsWith(">>>\n") ? 0 : body.indexOf("\n>>>\n") + 1;
          String expected = body.substring(arrow + 4).strip();
          cases.add(
              new Case(
                  title,
                  file,
                  body.substring(0, arrow),
                  expected.isEmpty() ? "" : expected + "\n",
                  source.endsWith("rows.txt")));
        }
      }
      return cases;
    }
  }
}
