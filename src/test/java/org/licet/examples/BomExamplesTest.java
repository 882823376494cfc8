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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.audit.Audit;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.rules.RuleBase;

/** Bills of materials and run events are judged for what they say was done, without being asked. */
class BomExamplesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/org/licet/examples/metadata");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"spdx", "cyclonedx", "openlineage"})
  void everyUseIsDecidedAsExpected(String format) throws IOException {
    Map<String, JsonNode> decisions = decisions(Path.of("examples/metadata", format));
    List<Expectation> expected = Expectation.read(EXPECTED.resolve(format + ".jsonl"));
    assertThat(decisions.keySet())
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Expectation::id).toList());
    assertThat(expected.stream().flatMap(each -> each.unmetBy(decisions.get(each.id())).stream()))
        .isEmpty();
  }

  private Map<String, JsonNode> decisions(Path input) throws IOException {
    Path decisions = folder.resolve("decisions.jsonl");
    AuditRequest request =
        new AuditRequest(
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
    AuditOutcome outcome =
        new Audit(RuleBase.load(), "licet test", Path.of(""), InputStream.nullInputStream())
            .audit(request);
    assertThat(outcome.invalidRecords()).isZero();
    Map<String, JsonNode> read = new TreeMap<>();
    for (String line : Files.readAllLines(decisions)) {
      JsonNode decision = JSON.readTree(line);
      read.put(decision.required("id").asText(), decision);
    }
    return read;
  }
}
