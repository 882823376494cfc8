package org.licet.ingest.metadata.croissant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.licet.ingest.metadata.Documents;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Problem;

/**
 * What is said of each way to break a description, word for word. A case in {@code faults.txt} is a
 * title, a part of {@code whole.json}, what stands in its place and, after the arrow, the faults.
 * Run with {@code -Dupdate-golden=true} to write what is said now, and read the difference.
 */
class CroissantFaultsTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/licet/ingest/metadata/croissant");
  private static final Path CASES = FOLDER.resolve("faults.txt");

  @Test
  void a_description_that_keeps_to_the_specification_has_no_fault()
      throws IOException, RefusedException {
    assertThat(Documents.read(whole()).faults()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> a_broken_description_is_told_with_its_place() throws IOException {
    if (Boolean.getBoolean("update-golden")) {
      Files.writeString(
          CASES,
          cases().stream().map(each -> each.text(said(each))).collect(Collectors.joining("\n")));
    }
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThan(40);
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.title, () -> assertThat(said(each)).isEqualTo(each.expected)));
  }

  private static String whole() throws IOException {
    return Files.readString(FOLDER.resolve("whole.json"));
  }

  private static String said(Case each) {
    try {
      String whole = whole();
      assertThat(whole).as(each.title).contains(each.part);
      String broken = whole.replace(each.part, each.instead);
      return Documents.read(broken).faults().stream()
          .map(Problem::toString)
          .map(line -> line.replaceFirst("^file:", "") + "\n")
          .collect(Collectors.joining());
    } catch (RefusedException e) {
      return "refused: " + e.problem() + "\n";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A case: what is replaced by what, and what is said. */
  private record Case(String title, String part, String instead, String expected) {
    String text(String said) {
      return "=== " + title + "\n" + part + "\n==>\n" + instead + "\n>>>\n" + said;
    }
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : ("\n" + Files.readString(CASES)).split("\n=== ")) {
      if (!block.isBlank()) {
        String[] outer = block.split("\n>>>\n", -1);
        String title = outer[0].substring(0, outer[0].indexOf('\n'));
        String[] parts = outer[0].substring(title.length() + 1).split("\n==>\n?", -1);
        cases.add(new Case(title, parts[0], parts[1], outer[1]));
      }
    }
    return cases;
  }
}
