package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/input.md} read as the page says. */
class InputPageTest {
  private static final Path PAGE = Path.of("docs/input.md");
  private static final Pattern BLOCK =
      Pattern.compile("```\\w+ (file|said)=(\\S+)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> every_example_reads_without_a_complaint_but_those_that_the_page_shows()
      throws IOException {
    Map<String, String> said = blocks("said");
    return blocks("file").entrySet().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(),
                    () -> {
                      Collected read =
                          Collected.read(directory, example.getKey(), example.getValue());
                      String problems =
                          read.invalid.stream()
                              .map(each -> each.problem() + "\n")
                              .collect(Collectors.joining());
                      assertThat(problems).isEqualTo(said.getOrDefault(example.getKey(), ""));
                      assertThat(read.inputs.get(0).records()).isPositive();
                    }));
  }

  @Test
  void the_page_has_an_example_of_each_kind_and_names_every_key() throws IOException {
    assertThat(blocks("file"))
        .containsOnlyKeys(
            "records.jsonl",
            "records.csv",
            "invalid.jsonl",
            "licet.yaml",
            "audit.ttl",
            "records.jsonld");
    String page = Files.readString(PAGE);
    assertThat(RecordKeys.ALL).allMatch(key -> page.contains("`" + key + "`"));
  }

  private static Map<String, String> blocks(String kind) throws IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
    while (matcher.find()) {
      if (matcher.group(1).equals(kind)) {
        blocks.put(matcher.group(2), matcher.group(3));
      }
    }
    return blocks;
  }
}
