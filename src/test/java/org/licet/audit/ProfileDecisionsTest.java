package org.licet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.rules.RuleBase;

/** Decisions with the class of a profile beside them. */
class ProfileDecisionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void everyRowOfAnAuditedCollectionHasADecisionWithItsClassInOrder() throws IOException {
    List<JsonNode> decisions =
        decisions(
            """
            {"id":"a","licenses":[{"license":"CC BY 4.0","url":""}],"modality":"text"}
            {"id":"A","licenses":[{"license":"OpenAI","url":""},{"license":"MIT License","url":""}]}
            {"id":"a","licenses":[{"license":"Custom","url":"https://a.example/terms"}]}
            {"id":"b","licenses":[{"license":"CC BY-SA 3.0","url":""}],"derivedFrom":["a"]}
            """,
            Optional.of("dpi"));
    assertThat(decisions).extracting(each -> each.get("id").asText()).startsWith("a", "A");
    assertThat(decisions)
        .extracting(each -> each.get("profile").toString())
        .containsExactly(
            profile("commercial", 1, 0),
            profile("non-commercial", 1, 1),
            profile("academic-only", 1, 1),
            profile("commercial", 1, 1));
    assertThat(decisions)
        .extracting(each -> each.get("verdict").asText())
        .doesNotContain("permitted")
        .element(2)
        .isEqualTo("review");
  }

  @Test
  void recordsOfAnyOtherKindAreClassedByTheirLicense() throws IOException {
    List<JsonNode> decisions =
        decisions(
            """
            {"id":"a","url":"https://a.example/1","license":"cc-by-nc-4.0","action":"train-model"}
            {"id":"b","url":"https://a.example/2","action":"train-model"}
            {"id":"c","url":"https://a.example/3","license":"MIT","action":"no-such-action"}
            """,
            Optional.of("dpi"));
    assertThat(decisions)
        .extracting(each -> each.get("profile").toString())
        .containsExactly(
            profile("non-commercial", 1, 0),
            profile("unspecified", 0, 0),
            profile("unspecified", 0, 0));
  }

  @Test
  void withoutAProfileNothingIsAdded() throws IOException {
    assertThat(
            decisions(
                "{\"id\":\"a\",\"licenses\":[{\"license\":\"CC BY 4.0\"}]}\n", Optional.empty()))
        .noneMatch(each -> each.has("profile"));
  }

  private static String profile(String name, int attribution, int shareAlike) {
    return "{\"name\":\"dpi\",\"class\":\""
        + name
        + "\",\"attribution\":"
        + attribution
        + ",\"shareAlike\":"
        + shareAlike
        + "}";
  }

  private List<JsonNode> decisions(String lines, Optional<String> profile) throws IOException {
    Path input = Files.writeString(folder.resolve("rows.jsonl"), lines);
    Path output = folder.resolve("decisions.out");
    new Audit(RuleBase.load(), "test", folder, InputStream.nullInputStream())
        .audit(
            new AuditRequest(
                List.of(input.toString()),
                List.of(),
                Optional.empty(),
                "standard",
                LocalDate.parse("2026-11-01"),
                Collections.unmodifiableSortedMap(new TreeMap<>()),
                Optional.of("train-model"),
                false,
                Optional.of(output),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                profile));
    List<JsonNode> decisions = new ArrayList<>();
    for (String line : Files.readAllLines(output)) {
      decisions.add(JSON.readTree(line));
    }
    return decisions;
  }
}
