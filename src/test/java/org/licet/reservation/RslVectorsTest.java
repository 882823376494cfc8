package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cases of Really Simple Licensing. */
class RslVectorsTest {
  private static final Map<String, WebUse> USES =
      Map.of(
          "ai-train", WebUse.TRAINING,
          "search", WebUse.SEARCH,
          "ai-input", WebUse.AI_INPUT,
          "ai-index", WebUse.AI_INDEX,
          "any", WebUse.TRAINING);

  /** What the words of the cases come to. */
  private static final Map<String, Effect> EFFECTS =
      Map.of(
          "prohibited", Effect.RESERVED,
          "not permitted (closed enumeration)", Effect.RESERVED,
          "denied", Effect.RESERVED,
          "not-prohibited", Effect.ALLOWED,
          "permitted", Effect.ALLOWED,
          "permitted free", Effect.ALLOWED,
          "permitted, attribution", Effect.ALLOWED,
          "permitted against payment per crawl 0.015 USD", Effect.OFFERED,
          "licence token must be obtained first", Effect.OFFERED,
          "not licensed unless profile supported", Effect.OFFERED);

  @Test
  void licenses() throws Exception {
    List<JsonNode> cases = Samples.elements(Samples.json("rsl/cases.json").get("cases"));
    assertThat(cases).isNotEmpty();
    for (JsonNode each : cases) {
      String xml = each.get("xml").asText();
      if (each.get("expect").isTextual()) {
        assertThatThrownBy(() -> Rsl.read("license.xml", xml))
            .as(each.toString())
            .isInstanceOf(UnreadableSignalException.class);
        continue;
      }
      Rsl license = Rsl.read("license.xml", xml);
      each.get("expect")
          .properties()
          .forEach(
              wanted ->
                  assertThat(license.about(question(wanted.getKey())))
                      .as(each.get("name") + " " + wanted)
                      .extracting(Statement::effect)
                      .containsExactly(EFFECTS.get(wanted.getValue().asText())));
    }
  }

  @Test
  void robotsPointToLicenses() throws Exception {
    for (JsonNode each : Samples.elements(Samples.json("rsl/cases.json").get("robots"))) {
      Robots robots = Robots.read("robots.txt", each.get("robots").asText(), Samples.AGENTS);
      assertThat(
              robots
                  .about(Question.of("/", WebUse.TRAINING).by(each.get("agent").asText()))
                  .stream()
                  .flatMap(statement -> statement.terms().stream()))
          .as(each.toString())
          .containsExactlyElementsOf(
              Samples.elements(each.get("license")).stream().map(JsonNode::asText).toList());
    }
  }

  /** {@code ai-input/education/US}: usage, kind of user, country. */
  private static Question question(String key) {
    String[] parts = key.split("/");
    return new Question(
        "/a",
        USES.get(parts[0]),
        List.of(),
        Optional.empty(),
        parts.length > 1 ? Set.of(parts[1]) : Set.of(),
        parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
        Optional.empty());
  }
}
