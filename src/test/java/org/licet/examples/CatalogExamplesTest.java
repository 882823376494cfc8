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
import org.licet.audit.AuditRequest;
import org.licet.rules.RuleBase;

/**
 * The examples of catalogs, products, provenance standards and cards, judged for commercial
 * analysis in Germany, show what {@code examples/metadata/expected} says, dataset by dataset.
 */
class CatalogExamplesTest {
  private static final Path EXAMPLES = Path.of("examples", "metadata");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dcat", "odps", "data-provenance-standards", "hf-cards"})
  void every_dataset_is_decided_as_expected(String kind) throws IOException {
    Map<String, JsonNode> decisions = decisions(EXAMPLES.resolve(kind));
    for (Expectation each :
        Expectation.read(EXAMPLES.resolve("expected").resolve(kind + ".jsonl"))) {
      assertThat(decisions).containsKey(each.id());
      assertThat(each.unmetBy(decisions.get(each.id()))).isEmpty();
    }
  }

  private Map<String, JsonNode> decisions(Path input) throws IOException {
    Path decisions = folder.resolve("decisions.jsonl");
    TreeMap<String, List<String>> defaults = new TreeMap<>();
    defaults.put("purpose", List.of("commercial"));
    defaults.put("jurisdiction", List.of("DE"));
    new Audit(RuleBase.load(), "licet test", Path.of(""), InputStream.nullInputStream())
        .audit(
            new AuditRequest(
                List.of(input.toString()),
                List.of(),
                Optional.empty(),
                "standard",
                LocalDate.parse("2026-11-01"),
                defaults,
                Optional.of("analyze"),
                false,
                Optional.of(decisions),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    Map<String, JsonNode> read = new TreeMap<>();
    for (String line : Files.readAllLines(decisions)) {
      JsonNode decision = JSON.readTree(line);
      read.put(decision.required("id").asText(), decision);
    }
    return read;
  }
}
