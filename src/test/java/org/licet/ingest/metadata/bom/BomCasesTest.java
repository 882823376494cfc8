package org.licet.ingest.metadata.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.licet.ingest.metadata.MetadataLines;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;

/**
 * What is read from each document, word for word. A case in {@code *.txt} is a title, a document
 * (or one on each line, under {@code --- lines}) and, after the arrow, what is read from it. Run
 * with {@code -Dupdate-golden=true} to write what is read now, and read the difference.
 */
class BomCasesTest {
  private static final Path CASES = Path.of("src/test/resources/org/licet/ingest/metadata/bom");

  @TestFactory
  Stream<DynamicTest> everyDocumentSaysExactlyWhatItsGoldenTextSays() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(CASES)) {
      files = found.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files) {
      if (Boolean.getBoolean("update-golden")) {
        String now =
            Case.parse(Files.readString(file)).stream()
                .map(each -> each.before() + told(each))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, now);
      }
      for (Case each : Case.parse(Files.readString(file))) {
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + ": " + each.title,
                () -> assertThat(told(each)).isEqualTo(each.expected)));
      }
    }
    return tests.stream();
  }

  private static String told(Case each) {
    try {
      if (each.form.equals("lines")) {
        return lines(each.content);
      }
      Tree document = BomDocuments.json(each.content);
      MetadataReader reader = reader(document);
      return reader.kind() + "\n" + Told.of(reader.read("f.json", document));
    } catch (RefusedException e) {
      return "refused: " + e.problem() + "\n";
    }
  }

  private static String lines(String content) throws RefusedException {
    List<String> lines = content.lines().filter(line -> !line.isBlank()).toList();
    MetadataReader reader = reader(BomDocuments.json(lines.get(0)));
    MetadataLines read = reader.lines("f.jsonl").orElseThrow();
    int number = 0;
    for (String line : lines) {
      read.add(BomDocuments.jsonOnLine(line, ++number));
    }
    return reader.kind() + "\n" + Told.of(read.end());
  }

  private static MetadataReader reader(Tree document) {
    return MetadataReaders.of(document).orElseThrow(() -> new AssertionError("not recognized"));
  }

  /** A case: what is read, and what is said. */
  private record Case(String title, String form, String content, String expected) {
    String before() {
      return "=== " + title + "\n--- " + form + "\n" + content + ">>>\n";
    }

    static List<Case> parse(String text) {
      List<Case> cases = new ArrayList<>();
      for (String block : ("\n" + text).split("\n=== ")) {
        if (!block.isBlank()) {
          String title = block.substring(0, block.indexOf('\n'));
          String rest = block.substring(block.indexOf("\n--- ") + 5);
          String form = rest.substring(0, rest.indexOf('\n'));
          String body = rest.substring(rest.indexOf('\n') + 1);
          int arrow = body.indexOf("\n>>>\n") + 1;
          String expected = body.substring(arrow + 4).strip();
          cases.add(new Case(title, form, body.substring(0, arrow), expected + "\n"));
        }
      }
      return cases;
    }
  }
}
