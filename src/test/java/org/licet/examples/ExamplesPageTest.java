package org.licet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/examples.md} tells of every example what its expectations say. */
class ExamplesPageTest {
  private static final Path PAGE = Path.of("docs", "examples.md");

  @ParameterizedTest
  @MethodSource("org.licet.examples.ExamplesTest#names")
  void everyRecordHasItsRow(String example) throws IOException {
    List<String> rows =
        Expectation.read(Path.of("examples", "expected", example + ".jsonl")).stream()
            .map(each -> "| `" + each.id() + "` | " + each.verdict() + " | " + each.why() + " |")
            .toList();
    assertThat(section(example)).filteredOn(line -> line.startsWith("| `")).isEqualTo(rows);
  }

  @Test
  void everySectionIsAnExample() throws IOException {
    assertThat(Files.readAllLines(PAGE))
        .filteredOn(line -> line.startsWith("## `"))
        .map(line -> line.replaceAll("[# `]", ""))
        .containsExactlyInAnyOrderElementsOf(ExamplesTest.names().toList());
  }

  private static List<String> section(String example) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.equals("## `" + example + "`"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .toList();
  }
}
