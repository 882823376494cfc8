package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.licet.model.CourtDecision;
import org.licet.model.Operand;
import org.licet.model.Reading;
import org.licet.model.Statute;

/** No statute, decision, question or value of the facts is lost in the ontology. */
class LawFactsTest {

  @BeforeAll
  static void theFactsAreThere() {
    Facts.areThere();
  }

  @Test
  void everyStatuteDecisionAndQuestion() throws IOException {
    assertThat(Facts.CATALOG.statutes())
        .extracting(Statute::id)
        .containsExactlyInAnyOrderElementsOf(Facts.ids(Facts.of("statutes.json").get("statutes")));
    assertThat(Facts.CATALOG.decisions())
        .extracting(CourtDecision::id)
        .containsExactlyInAnyOrderElementsOf(
            Facts.ids(Facts.of("decisions.json").get("decisions")));
    JsonNode questions = Facts.of("readings.json").get("questions");
    assertThat(Facts.CATALOG.questions().keySet())
        .containsExactlyInAnyOrderElementsOf(Facts.ids(questions));
    for (JsonNode fact : questions) {
      Reading.Question question = Facts.CATALOG.questions().get(fact.get("id").asText());
      assertThat(question.construction()).isEqualTo(fact.get("class").asText().equals("I"));
      assertThat(question.reviewBy().map(Object::toString).orElse("null"))
          .isEqualTo(fact.get("reviewBy").asText());
      assertThat(question.authorities())
          .containsExactlyInAnyOrderElementsOf(Facts.strings(fact.get("authorities")));
    }
  }

  @Test
  void everyStatuteSpeaksOfItsActs() throws IOException {
    Map<String, Statute> statutes = new HashMap<>();
    Facts.CATALOG.statutes().forEach(statute -> statutes.put(statute.id(), statute));
    for (JsonNode fact : Facts.of("statutes.json").get("statutes")) {
      Statute statute = statutes.get(fact.get("id").asText());
      assertThat(statute.actions())
          .as(statute.id())
          .containsExactlyInAnyOrderElementsOf(Facts.actions(fact.get("actions")));
      assertThat(statute.effect()).isEqualTo(fact.get("effect").asText());
      assertThat(statute.confidence().id()).isEqualTo(fact.get("confidence").asText());
      assertThat(statute.startUnknown()).isEqualTo(fact.get("effectiveFrom").isNull());
    }
  }

  @Test
  void everyValueOfAnOperand() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    Facts.of("concepts.json")
        .get("keys")
        .properties()
        .forEach(
            key ->
                Facts.VOCABULARY
                    .operand(key.getKey())
                    .filter(operand -> operand.type() == Operand.Type.CONCEPT)
                    .ifPresent(
                        operand ->
                            key.getValue()
                                .path("values")
                                .forEach(
                                    value -> {
                                      String canonical = value.get("canonical").asText();
                                      if (canonical.matches("[A-Za-z0-9.-]+")) {
                                        softly
                                            .assertThat(
                                                Facts.VOCABULARY.concept(operand.id(), canonical))
                                            .as(key.getKey() + " " + canonical)
                                            .isPresent();
                                      }
                                    })));
    softly.assertAll();
    assertThatCode(() -> Facts.VOCABULARY.operand("quantity").orElseThrow())
        .doesNotThrowAnyException();
  }
}
