package org.licet.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.Action;

/** The hierarchy of actions, as decided (RULINGS, hierarchy and acts). */
class ActionHierarchyTest {
  private static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();

  @ParameterizedTest(name = "{0} is under {1}: {2}")
  @CsvSource({
    // training is not under create-derivative
    "train-model,            create-derivative,    false",
    "train-foundation-model, create-derivative,    false",
    "fine-tune,              create-derivative,    false",
    "train-model,            derive,               false",
    // redistribute-ids is not under redistribute-content
    "redistribute-ids,       redistribute-content, false",
    // retain-after-termination is not under archive
    "retain-after-termination, archive,            false",
    "retain-after-termination, store,              false",
    // fine-tune and train-foundation-model are under train-model, which is under
    // text-and-data-mining
    "fine-tune,              train-model,          true",
    "train-foundation-model, train-model,          true",
    "train-model,            text-and-data-mining, true",
    "fine-tune,              text-and-data-mining, true",
    "train-foundation-model, text-and-data-mining, true",
    "text-and-data-mining,   train-model,          false",
    "fine-tune,              train-foundation-model, false",
    "train-foundation-model, fine-tune,            false",
    // sell is under redistribute-content
    "sell,                   redistribute-content, true",
    "redistribute-content,   sell,                 false",
    // archive is under store
    "archive,                store,                true",
    "store,                  archive,              false",
    // sublicense stands alone
    "sublicense,             redistribute-content, false",
    "sublicense,             distribute,           false",
    "sell,                   sublicense,           false",
    // release-dataset is under redistribute-content
    "release-dataset,        redistribute-content, true",
    "release-model,          redistribute-content, false",
    // what the license facts call reproduce, distribute and derive (RULINGS, licenses)
    "store,                  reproduce,            true",
    "archive,                reproduce,            true",
    "analyze,                reproduce,            true",
    "research,               reproduce,            true",
    "evaluate-benchmark,     reproduce,            true",
    "use-as-model-input,     reproduce,            true",
    "train-model,            reproduce,            false",
    "redistribute-content,   distribute,           true",
    "display,                distribute,           true",
    "embed,                  display,              true",
    "create-derivative,      derive,               true",
    // an action is included in itself; what ODRL has beyond ours only in odrl:use
    "sell,                   sell,                 true",
    "odrl:print,             odrl:use,             true",
    "odrl:print,             reproduce,            false",
    "odrl:translate,         derive,               true",
    "fine-tune,              odrl:use,             true",
  })
  void inclusionIsAsDecided(String narrower, String broader, boolean included) {
    assertThat(VOCABULARY.action(narrower)).isPresent();
    assertThat(VOCABULARY.action(broader)).isPresent();
    assertThat(VOCABULARY.isIncludedIn(narrower, broader)).isEqualTo(included);
  }

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource({
    "sell, sell",
    "sell-resell, sell",
    "commercial-use, commercialize",
    "serve-ads-analytics, serve-ads",
    "surveillance, surveil",
    "academic-research, research",
    "display-embed, display",
    "TRAIN-MODEL, train-model",
    "odrl:sell, sell",
    "http://www.w3.org/ns/odrl/2/sell, sell",
    "odrl:reproduce, reproduce",
    "cc:CommercialUse, commercialize",
    "http://creativecommons.org/ns#CommercialUse, commercialize",
    "cc:DerivativeWorks, derive",
    "odrl:ai-training, train-model",
    "odrl:data-mining, text-and-data-mining",
    "licet:fine-tune, fine-tune",
    "https://w3id.org/licet/ns#fine-tune, fine-tune",
    "odrl:anonymize, odrl:anonymize",
    "odrl:use, odrl:use",
  })
  void wordsResolveThroughAliasesAndExactMatches(String word, String name) {
    assertThat(VOCABULARY.action(word)).map(Action::id).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({"scrub", "odrl:fly", "''", "purpose", "attribution", "broader"})
  void wordsThatAreNoActionResolveToNothing(String word) {
    assertThat(VOCABULARY.action(word)).isEmpty();
  }

  @Test
  void trainingACompetingModelIsTrainingUnderACondition() {
    Action word = VOCABULARY.action("train-competing-model").orElseThrow();
    assertThat(word.readsAs()).hasValue("train-model");
    assertThat(word.implies()).containsOnly(java.util.Map.entry("competesWithProvider", "true"));
  }

  @ParameterizedTest
  @CsvSource({
    "train-foundation-model, modelClass, foundation",
    "sell, recipient, third-party",
    "sublicense, recipient, third-party"
  })
  void someActionsImplyFacts(String action, String operand, String value) {
    assertThat(VOCABULARY.action(action).orElseThrow().implies()).containsEntry(operand, value);
  }

  @Test
  void onlyTrainingAndMiningAreVague() {
    assertThat(VOCABULARY.actions())
        .filteredOn(Action::vague)
        .extracting(Action::id)
        .containsExactly("text-and-data-mining", "train-model");
  }

  @ParameterizedTest
  @CsvSource({
    "train-model, store",
    "train-foundation-model, store",
    "fine-tune, store",
    "https://w3id.org/licet/concept/channel/api, collect-api",
    "https://w3id.org/licet/concept/channel/crawl, collect-crawl",
    "https://w3id.org/licet/concept/channel/scrape, collect-scrape",
    "https://w3id.org/licet/concept/purpose/commercial, commercialize",
  })
  void actionsAndValuesImplyFurtherActs(String word, String act) {
    assertThat(VOCABULARY.impliedActs(word)).containsExactly(act);
  }

  @ParameterizedTest
  @CsvSource({
    "collect-api, ACCESS",
    "collect-scrape, ACCESS",
    "write-post, ACCESS",
    "store, USE",
    "train-model, USE",
    "sell, USE",
    "display, USE"
  })
  void actsAreOfAccessOrOfUse(String action, Action.Kind kind) {
    assertThat(VOCABULARY.action(action).orElseThrow().kind()).isEqualTo(kind);
  }
}
