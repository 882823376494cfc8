package org.licet.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.DutyClause.Trigger;
import org.licet.model.Moment;
import org.licet.model.Operand;
import org.licet.model.Value;

/** What stated texts mean. */
class ValuesTest {
  private static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();

  private static Value value(String operand, String text) {
    return VOCABULARY.value(VOCABULARY.operand(operand).orElseThrow(), text);
  }

  private static Value.Term term(String operand, String name) {
    return new Value.Term(Ontology.CONCEPT + operand + "/" + name);
  }

  @ParameterizedTest(name = "{0} = {1} is {2}")
  @CsvSource({
    "purpose, commercial, commercial",
    "purpose, Commercial, commercial",
    "purpose, ' commercial ', commercial",
    "purpose, non commercial, non-commercial",
    "purpose, non-commercial-internal, internal-non-commercial",
    "assigneeType, university, academic-institution",
    "assigneeType, registered-nonprofit-or-ngo, registered-nonprofit",
    "authorization, written-consent-of-platform, platform-consent-written",
    "jurisdiction, de, DE",
    "jurisdiction, non-EU, not-EU-EFTA-UK",
    "jurisdiction, EU/EFTA/UK, EU-EFTA-UK",
    "purpose, https://w3id.org/licet/concept/purpose/research, research",
  })
  void spellingsStandForTheirConcept(String operand, String text, String name) {
    assertThat(value(operand, text)).isEqualTo(term(operand, name));
  }

  @Test
  void aConceptOfAnotherOperandIsNone() {
    assertThat(value("purpose", "university")).isEqualTo(new Value.Text("university"));
    assertThat(value("registration", Ontology.CONCEPT + "purpose/non-commercial"))
        .isEqualTo(new Value.Text(Ontology.CONCEPT + "purpose/non-commercial"));
  }

  @Test
  void otherTypesAreReadByTheOperand() {
    assertThat(value("count", "1500")).isEqualTo(new Value.Numeric(new BigDecimal("1500")));
    assertThat(value("contributionDate", "2011-04-08"))
        .isEqualTo(new Value.Dated(Moment.parse("2011-04-08")));
    assertThat(value("duration", "PT24H")).isEqualTo(new Value.Span(Duration.ofHours(24)));
    assertThat(value("accountActive", "true")).isEqualTo(new Value.Flag(true));
    assertThat(value("accountActive", "No")).isEqualTo(new Value.Flag(false));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "count, many",
    "count, 1e999999999",
    "count, NaN",
    "duration, soon",
    "duration, P",
    "contributionDate, 2011-13-01",
    "accountActive, maybe",
    "purpose, world-domination"
  })
  void whatIsNoneOfTheseIsKeptAsText(String operand, String text) {
    assertThat(value(operand, text)).isEqualTo(new Value.Text(text));
  }

  @Test
  void aNumberOfAMillionDigitsIsText() {
    assertThat(value("count", "9".repeat(1_000_000))).isInstanceOf(Value.Text.class);
  }

  @ParameterizedTest
  @CsvSource({
    "quantity, count", "authorisation, authorization", "model, targetModel",
    "memorisation, memorization", "licenceGroup, licenseGroup", "licet:purpose, purpose"
  })
  void operandsHaveAliases(String alias, String name) {
    assertThat(VOCABULARY.operand(alias)).map(Operand::id).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({
    "purpose, UNKNOWN", "assigneeType, UNKNOWN", "channel, UNKNOWN", "authorization, NOT_SHOWN",
    "consent, NOT_SHOWN", "agreement, NOT_SHOWN", "exception, NOT_SHOWN", "basis, NOT_SHOWN",
    "dataElement, PART", "precondition, DERIVED"
  })
  void operandsSayWhatTheirAbsenceMeans(String operand, Operand.WhenMissing meaning) {
    assertThat(VOCABULARY.operand(operand).orElseThrow().whenMissing()).isEqualTo(meaning);
  }

  @Test
  void everyOperandHasAQuestionAndARecordKey() {
    assertThat(VOCABULARY.operands())
        .hasSizeGreaterThan(50)
        .isSortedAccordingTo(java.util.Comparator.comparing(Operand::id))
        .allSatisfy(
            operand -> {
              assertThat(operand.question()).isNotBlank();
              assertThat(operand.recordKey()).matches("(facts\\.)?[A-Za-z]+");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "attribution, attribution, SHARING",
    "odrl:attribute, attribution, SHARING",
    "cc:ShareAlike, share-alike, SHARING",
    "name-prefix, name-prefix, RELEASE",
    "delete-on-request, delete-on-request, EVENT",
    "obey-robots-txt, obey-robots-txt, PERFORMING",
    "purpose-limitation, purpose-limitation, STANDING",
  })
  void dutiesResolveAndKnowWhatMakesThemDue(String word, String duty, Trigger trigger) {
    assertThat(VOCABULARY.duty(word)).hasValue(duty);
    assertThat(VOCABULARY.trigger(duty)).isEqualTo(trigger);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be-nice", "sell", ""})
  void wordsThatAreNoDutyResolveToNothing(String word) {
    assertThat(VOCABULARY.duty(word)).isEmpty();
  }

  @Test
  void whatTheDealPermitsIsDerived() {
    assertThat(
            VOCABULARY.isDerivedFromDeal(
                VOCABULARY.concept("exception", "permitted-by-the-deal").orElseThrow()))
        .isTrue();
    assertThat(
            VOCABULARY.isDerivedFromDeal(
                VOCABULARY.concept("exception", "required-by-law").orElseThrow()))
        .isFalse();
  }
}
