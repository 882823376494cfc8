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
import org.licet.audit.Audit;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.rules.RuleBase;

/** The decisions about an example, every record of which can be read. */
final class ExampleDecisions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExampleDecisions() {}

  /**
   * The decisions by the id of the record.
   *
   * @param folder where the decisions file may be written
   */
  static Map<String, JsonNode> of(Path example, LocalDate asOf, Path folder) throws IOException {
    Path decisions = folder.resolve("decisions.jsonl");
    AuditRequest request =
        new AuditRequest(
            List.of(example.toString()),
            List.of(),
            Optional.empty(),
            "standard",
            asOf,
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
