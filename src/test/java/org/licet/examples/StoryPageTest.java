package org.licet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/story.md} tells every record of the story, with its verdict and its clauses. */
class StoryPageTest {
  private static final Path PAGE = Path.of("docs", "story.md");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final List<String> VERDICTS = List.of("permitted", "duty", "review", "violation");

  private final Map<String, Expectation> story =
      Expectation.read(Path.of("examples", "expected", "twitter-2023.jsonl")).stream()
          .collect(Collectors.toMap(Expectation::id, Function.identity()));

  @Test
  void everyRecordIsTold() throws IOException {
    assertThat(code(Files.readString(PAGE))).containsAll(story.keySet());
  }

  @Test
  void everyRowSaysTheVerdictAndTheClauses() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String row : rows()) {
      String[] cells = row.split("\\|", 3);
      List<String> verdicts =
          Arrays.stream(cells[2].split("\\|"))
              .map(String::strip)
              .filter(VERDICTS::contains)
              .toList();
      for (String id : code(cells[1])) {
        Expectation expected = story.get(id);
        if (expected == null || !verdicts.equals(List.of(expected.verdict()))) {
          wrong.add(id + ": told as " + verdicts);
        } else if (!expected.clauses().containsAll(code(cells[2]))) {
          wrong.add(id + ": told with " + code(cells[2]) + ", expected " + expected.clauses());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> rows() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")).toList();
    assertThat(rows).hasSizeGreaterThan(30);
    return rows;
  }

  private static List<String> code(String text) {
    return CODE.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
