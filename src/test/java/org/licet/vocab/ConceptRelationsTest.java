package org.licet.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.licet.model.Truth.FALSE;
import static org.licet.model.Truth.TRUE;
import static org.licet.model.Truth.UNKNOWN;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.Truth;

/** Which value is which: what a record states against what a clause names. */
class ConceptRelationsTest {
  private static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();

  @ParameterizedTest(name = "{0}: {1} stated, {2} asked: {3}")
  @CsvSource({
    // the same, and narrower at any depth
    "purpose, commercial, commercial, TRUE",
    "purpose, commercial-ai-system, commercial, TRUE",
    "purpose, non-commercial-research, non-commercial, TRUE",
    "purpose, non-commercial-research, research, TRUE",
    "assigneeType, academic-institution, academic, TRUE",
    "assigneeType, approved-nonprofit-researcher, academic, TRUE",
    "assigneeType, approved-nonprofit-researcher, nonprofit, TRUE",
    "authorization, platform-consent-express-prior, platform-consent, TRUE",
    "recipient, public, third-party, TRUE",
    "channel, data-portability-api, api, TRUE",
    "channel, data-portability-api, published-interface, TRUE",
    // a sibling of api (RULINGS, documents)
    "channel, dsa-art40, api, FALSE",
    // no stated relation: different
    "purpose, commercial, non-commercial, FALSE",
    "purpose, research, non-commercial, FALSE",
    "purpose, non-commercial, research, FALSE",
    "purpose, research, commercial, FALSE",
    "assigneeType, company, academic, FALSE",
    // what is stated is too coarse to tell
    "assigneeType, academic, academic-institution, UNKNOWN",
    "purpose, commercial, commercial-ai-system, UNKNOWN",
    "recipient, third-party, public, UNKNOWN",
    // a relation that is only possible, in both directions
    "modelClass, large-language-model, foundation, UNKNOWN",
    "modelClass, foundation, large-language-model, UNKNOWN",
    "modelClass, frontier, foundation, UNKNOWN",
    "modelClass, frontier, large-language-model, FALSE",
    // places
    "jurisdiction, DE, DE, TRUE",
    "jurisdiction, DE, EU, TRUE",
    "jurisdiction, DE, EEA, TRUE",
    "jurisdiction, DE, EU-EFTA-UK, TRUE",
    "jurisdiction, NO, EU, FALSE",
    "jurisdiction, NO, EEA, TRUE",
    "jurisdiction, CH, EEA, FALSE",
    "jurisdiction, CH, EU-EFTA-UK, TRUE",
    "jurisdiction, GB, EU, FALSE",
    "jurisdiction, GB, EU-EFTA-UK, TRUE",
    "jurisdiction, EU, DE, UNKNOWN",
    "jurisdiction, EU-EFTA-UK, EU, UNKNOWN",
    "jurisdiction, US, EU, FALSE",
    "jurisdiction, US, not-EU-EFTA-UK, TRUE",
    "jurisdiction, JP, not-EU-EFTA-UK, TRUE",
    "jurisdiction, US, non-EU, TRUE",
    "jurisdiction, DE, not-EU-EFTA-UK, FALSE",
    "jurisdiction, CH, not-EU-EFTA-UK, FALSE",
    "jurisdiction, GB, not-EU-EFTA-UK, FALSE",
    "jurisdiction, EU, not-EU-EFTA-UK, FALSE",
    "jurisdiction, EU-EFTA-UK, not-EU-EFTA-UK, FALSE",
    "jurisdiction, not-EU-EFTA-UK, EU, FALSE",
    "jurisdiction, not-EU-EFTA-UK, EU-EFTA-UK, FALSE",
    "jurisdiction, not-EU-EFTA-UK, US, UNKNOWN",
    "jurisdiction, non-US, US, FALSE",
    "jurisdiction, DE, non-US, TRUE",
    "jurisdiction, EU, non-US, TRUE",
    // what is outside Europe may or may not be the United States
    "jurisdiction, not-EU-EFTA-UK, non-US, UNKNOWN",
    "jurisdiction, non-US, not-EU-EFTA-UK, UNKNOWN",
  })
  void relationsAreAsStated(String operand, String stated, String asked, Truth expected) {
    assertThat(VOCABULARY.isA(concept(operand, stated), concept(operand, asked)))
        .isEqualTo(expected);
  }

  @Test
  void aPlaceThatNobodyKnowsMayLieOnEitherSide() {
    String atlantis = Ontology.CONCEPT + "jurisdiction/Atlantis";
    assertThat(VOCABULARY.isA(atlantis, concept("jurisdiction", "not-EU-EFTA-UK")))
        .isEqualTo(UNKNOWN);
    assertThat(VOCABULARY.isA(atlantis, concept("jurisdiction", "EU"))).isEqualTo(UNKNOWN);
    assertThat(VOCABULARY.isA(Ontology.CONCEPT + "purpose/fun", concept("purpose", "commercial")))
        .isEqualTo(FALSE);
  }

  @Test
  void everyCountryIsOnExactlyOneSideOfADividingLine() {
    assertThat(java.util.Locale.getISOCountries())
        .allSatisfy(
            code -> {
              String country = concept("jurisdiction", code);
              Truth inside = VOCABULARY.isA(country, concept("jurisdiction", "EU-EFTA-UK"));
              Truth outside = VOCABULARY.isA(country, concept("jurisdiction", "not-EU-EFTA-UK"));
              assertThat(inside).as(code).isNotEqualTo(UNKNOWN).isEqualTo(outside.not());
            });
  }

  /** Against a slow evaluation of the definition, over random hierarchies with cycles. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void relationsFollowFromTheDefinition(long seed) {
    Random random = new Random(seed);
    TreeMap<String, String> schemes = new TreeMap<>();
    Map<String, Set<String>> broader = new HashMap<>();
    Map<String, Set<String>> perhaps = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      schemes.put("c" + i, "scheme");
      broader.put("c" + i, new TreeSet<>());
      perhaps.put("c" + i, new TreeSet<>());
    }
    for (int i = 0; i < 8; i++) {
      (random.nextInt(4) == 0 ? perhaps : broader)
          .get("c" + random.nextInt(8))
          .add("c" + random.nextInt(8));
    }
    ConceptRelations relations =
        new ConceptRelations(
            new ConceptRelations.Stated(schemes, broader, perhaps, new TreeMap<>()));
    for (String stated : schemes.keySet()) {
      for (String asked : schemes.keySet()) {
        Truth up = climb(stated, asked, broader, perhaps, 8);
        Truth down = climb(asked, stated, broader, perhaps, 8);
        Truth expected = up != FALSE ? up : down == FALSE ? FALSE : UNKNOWN;
        assertThat(relations.isA(stated, asked)).as(stated + " is a " + asked).isEqualTo(expected);
      }
    }
  }

  private static Truth climb(
      String from,
      String to,
      Map<String, Set<String>> broader,
      Map<String, Set<String>> perhaps,
      int steps) {
    if (from.equals(to)) {
      return TRUE;
    }
    Truth found = FALSE;
    if (steps > 0) {
      for (String next : broader.get(from)) {
        found = found.or(climb(next, to, broader, perhaps, steps - 1));
      }
      for (String next : perhaps.get(from)) {
        found = found.or(climb(next, to, broader, perhaps, steps - 1).and(UNKNOWN));
      }
    }
    return found;
  }

  private static String concept(String operand, String word) {
    return VOCABULARY.concept(operand, word).orElseThrow(() -> new AssertionError(word));
  }
}
