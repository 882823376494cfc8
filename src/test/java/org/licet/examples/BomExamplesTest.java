package org.licet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bills of materials and run events are judged for what they say was done, without being asked. */
class BomExamplesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/org/licet/examples/metadata");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"spdx", "cyclonedx", "openlineage"})
  void everyUseIsDecidedAsExpected(String format) throws IOException {
    Map<String, JsonNode> decisions =
        ExampleDecisions.of(Path.of("examples/metadata", format), AS_OF, folder);
    List<Expectation> expected = Expectation.read(EXPECTED.resolve(format + ".jsonl"));
    assertThat(decisions.keySet())
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Expectation::id).toList());
    assertThat(expected.stream().flatMap(each -> each.unmetBy(decisions.get(each.id())).stream()))
        .isEmpty();
  }
}
