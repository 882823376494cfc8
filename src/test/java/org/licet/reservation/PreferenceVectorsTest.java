package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The vectors of AI Preferences and of Content Signals. */
class PreferenceVectorsTest {
  private static final Map<String, WebUse> USES =
      Map.of(
          "train-ai", WebUse.TRAINING,
          "ai-train", WebUse.TRAINING,
          "search", WebUse.SEARCH,
          "ai-input", WebUse.AI_INPUT);

  @Test
  void aHeaderIsADictionary() throws Exception {
    for (JsonNode vector : Samples.elements(Samples.json("aipref/vectors.json").get("header"))) {
      JsonNode value = vector.get("Content-Usage");
      Map<String, Boolean> wanted = new TreeMap<>();
      vector
          .get("prefs")
          .properties()
          .forEach(each -> wanted.put(each.getKey(), each.getValue().asText().equals("y")));
      Preferences read =
          value.isNull() ? Preferences.NONE : Preferences.ofContentUsage(value.asText());
      assertThat(read.byCategory()).as(vector.toString()).isEqualTo(wanted);
    }
  }

  @Test
  void inRobotsTheLongestPathOfTheGroupCounts() throws Exception {
    JsonNode all = Samples.json("aipref/vectors.json");
    Robots robots = Robots.read("robots.txt", all.get("robots").asText(), Samples.AGENTS);
    for (JsonNode vector : Samples.elements(all.get("vectors"))) {
      String agent = vector.get("agent").asText();
      String path = vector.get("path").asText();
      assertThat(robots.isCrawlingAllowed(agent, path)).isEqualTo(vector.get("crawl").asBoolean());
      List<Effect> effects =
          robots.about(Question.of(path, WebUse.TRAINING).by(agent)).stream()
              .filter(statement -> statement.kind() == SignalKind.CONTENT_USAGE)
              .map(Statement::effect)
              .toList();
      JsonNode prefs = vector.get("prefs");
      List<Effect> wanted =
          prefs.isNull()
              ? List.of()
              : List.of(
                  prefs.get("train-ai").asText().equals("y") ? Effect.ALLOWED : Effect.RESERVED);
      assertThat(effects).as(vector.toString()).isEqualTo(wanted);
    }
  }

  @Test
  void anyNoIsANo() throws Exception {
    for (JsonNode vector : Samples.elements(Samples.json("aipref/vectors.json").get("combine"))) {
      Preferences together = Preferences.NONE;
      for (JsonNode statement : vector.get("statements")) {
        Map<String, Boolean> stated = new TreeMap<>();
        statement
            .properties()
            .forEach(each -> stated.put(each.getKey(), each.getValue().asText().equals("y")));
        together = together.and(new Preferences(stated));
      }
      assertAnswers(vector, vector.get("result"), together);
    }
  }

  @Test
  void contentSignals() throws Exception {
    for (JsonNode vector :
        Samples.elements(Samples.json("content-signals/cases.json").get("cases"))) {
      String line = vector.get("line").asText();
      Robots robots =
          Robots.read("robots.txt", "User-agent: *\n" + line + "\nAllow: /\n", Samples.AGENTS);
      vector
          .get("prefs")
          .properties()
          .forEach(
              wanted -> {
                Optional<Effect> effect =
                    robots.about(Question.of("/a", USES.get(wanted.getKey()))).stream()
                        .map(Statement::effect)
                        .findFirst();
                assertThat(effect)
                    .as(line + " " + wanted.getKey())
                    .isEqualTo(effect(wanted.getValue().asText()));
              });
    }
  }

  private static void assertAnswers(JsonNode vector, JsonNode wanted, Preferences read) {
    wanted
        .properties()
        .forEach(
            each ->
                assertThat(
                        read.of(USES.get(each.getKey()))
                            .map(yes -> yes ? Effect.ALLOWED : Effect.RESERVED))
                    .as(vector.toString())
                    .isEqualTo(effect(each.getValue().asText())));
  }

  private static Optional<Effect> effect(String word) {
    return switch (word) {
      case "allowed" -> Optional.of(Effect.ALLOWED);
      case "disallowed" -> Optional.of(Effect.RESERVED);
      case "unknown" -> Optional.empty();
      default -> throw new AssertionError(word);
    };
  }
}
