package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who may crawl what, against the vectors of Google's parser. Those that come out otherwise are
 * listed in {@code crawling-differences.txt} with the reason: by number, from 1.
 */
class CrawlingVectorsTest {
  private static final Path DIFFERENCES =
      Path.of("src/test/resources/org/licet/reservation/crawling-differences.txt");

  @Test
  void googleAndLicetDifferOnlyWhereItIsExplained() throws Exception {
    List<JsonNode> vectors =
        Samples.elements(Samples.json("rfc9309-google/vectors.json").get("vectors"));
    assertThat(vectors).hasSizeGreaterThanOrEqualTo(142);
    Map<Integer, String> different = new LinkedHashMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      JsonNode vector = vectors.get(i);
      if (isAllowed(vector) != vector.get("allowed").asBoolean()) {
        different.put(i + 1, vector.toString());
      }
    }
    assertThat(different.keySet())
        .as("different: %s", different.values())
        .containsExactlyElementsOf(explained());
  }

  private static boolean isAllowed(JsonNode vector) throws UnreadableSignalException {
    String text = SignalText.decode(bytes(vector.get("robotstxt").asText()));
    return Robots.read("robots.txt", text, Samples.AGENTS)
        .isCrawlingAllowed(vector.get("userAgent").asText(), vector.get("url").asText());
  }

  /** The vectors hold the octets of some files as characters of the same number. */
  private static byte[] bytes(String text) {
    return text.getBytes(
        text.chars().allMatch(each -> each < 256)
            ? StandardCharsets.ISO_8859_1
            : StandardCharsets.UTF_8);
  }

  private static List<Integer> explained() throws IOException {
    return Files.readAllLines(DIFFERENCES).stream()
        .filter(line -> line.matches("\\d+ .{20,}"))
        .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
        .toList();
  }
}
