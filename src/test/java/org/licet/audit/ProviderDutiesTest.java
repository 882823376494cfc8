package org.licet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.Readings;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.ProviderDuty;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.rules.fact.Usage;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** What is listed for which record: {@code !} marks what applies, {@code ?} what may apply. */
class ProviderDutiesTest {
  private static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();
  private static final Catalog CATALOG = OntologyCatalog.builtIn(VOCABULARY);
  private static final Reading READING =
      new Readings(OntologyFiles.builtIn(), CATALOG).builtIn(Reading.Stance.STANDARD);

  private static final String NOT_CALIFORNIA = "offeredInCalifornia=false";
  private static final String NOT_CHINA = "serviceToPublicInChina=false";
  private static final String NO_CODE = "codeSignatory=false";
  private static final String NOT_EU = "placedOnEuMarket=false";

  private record Row(String name, String day, String action, List<String> facts, String listed) {}

  private static Row row(String name, String day, String action, String listed, String... facts) {
    return new Row(name, day, action, List.of(facts), listed);
  }

  private static final List<Row> ROWS =
      List.of(
          row(
              "a general-purpose model on the EU market",
              "2026-03-01",
              "train-foundation-model",
              "!eu-ai-act-53-1-c !eu-ai-act-53-1-d",
              "modelClass=general-purpose",
              "placedOnEuMarket=true",
              NOT_CALIFORNIA,
              NOT_CHINA,
              NO_CODE),
          row(
              "its class is not stated",
              "2026-03-01",
              "train-foundation-model",
              "?eu-ai-act-53-1-c[modelClass] ?eu-ai-act-53-1-d[modelClass]",
              "placedOnEuMarket=true",
              NOT_CALIFORNIA,
              NOT_CHINA,
              NO_CODE),
          row(
              "it is a classifier",
              "2026-03-01",
              "train-foundation-model",
              "",
              "modelClass=classifier",
              "placedOnEuMarket=true",
              NOT_CALIFORNIA,
              NOT_CHINA,
              NO_CODE),
          row(
              "a broader word for training",
              "2026-03-01",
              "train-model",
              "!us-ca-ab2013",
              NOT_EU,
              "offeredInCalifornia=true",
              NOT_CHINA,
              NO_CODE),
          row(
              "a release",
              "2026-03-01",
              "release-model",
              "!cn-genai-interim-7 !eu-gpai-code-copyright",
              NOT_EU,
              NOT_CALIFORNIA,
              "serviceToPublicInChina=true",
              "codeSignatory=true"),
          row(
              "nothing is stated",
              "2026-03-01",
              "fine-tune",
              "?cn-genai-interim-7[serviceToPublicInChina]"
                  + " ?eu-ai-act-53-1-c[modelClass, placedOnEuMarket]"
                  + " ?eu-ai-act-53-1-d[modelClass, placedOnEuMarket]"
                  + " ?us-ca-ab2013[offeredInCalifornia]"),
          row(
              "the day before the AI Act binds providers",
              "2025-08-01",
              "train-foundation-model",
              "",
              "modelClass=general-purpose",
              "placedOnEuMarket=true",
              NOT_CALIFORNIA,
              NOT_CHINA,
              NO_CODE),
          row(
              "the first day of the AI Act, before California",
              "2025-08-02",
              "train-foundation-model",
              "!eu-ai-act-53-1-c !eu-ai-act-53-1-d",
              "modelClass=general-purpose",
              "placedOnEuMarket=true",
              "offeredInCalifornia=true",
              NOT_CHINA,
              NO_CODE),
          row(
              "no model is made",
              "2026-03-01",
              "store",
              "",
              "modelClass=general-purpose",
              "placedOnEuMarket=true"));

  @TestFactory
  Stream<DynamicTest> listsWhatMayBind() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(),
                    () -> {
                      ProviderDuties duties = new ProviderDuties(CATALOG, VOCABULARY);
                      duties.add(usage(row), 1);
                      assertThat(words(duties.listed())).isEqualTo(row.listed());
                    }));
  }

  @Test
  void recordsOfAllClassesAreCountedAndWhatAppliesComesFirst() {
    ProviderDuties duties = new ProviderDuties(CATALOG, VOCABULARY);
    duties.add(usage(ROWS.get(1)), 5);
    duties.add(usage(ROWS.get(0)), 3);
    duties.add(usage(ROWS.get(0)), 4);
    assertThat(duties.listed())
        .extracting(ProviderDuty::statute, ProviderDuty::records)
        .containsExactly(
            tuple("eu-ai-act-53-1-c", 7L),
            tuple("eu-ai-act-53-1-d", 7L),
            tuple("eu-ai-act-53-1-c", 5L),
            tuple("eu-ai-act-53-1-d", 5L));
  }

  @Test
  void whatTheDatasetStatesCountsToo() {
    ProviderDuties duties = new ProviderDuties(CATALOG, VOCABULARY);
    SortedMap<String, List<String>> dataset =
        new TreeMap<>(Map.of("placedOnEuMarket", List.of("false")));
    Row row = ROWS.get(1);
    Row open = row(row.name(), row.day(), row.action(), "", NOT_CALIFORNIA, NOT_CHINA, NO_CODE);
    duties.add(usage(open, dataset), 1);
    assertThat(duties.listed()).isEmpty();
  }

  private static Usage usage(Row row) {
    return usage(row, Collections.emptySortedMap());
  }

  private static Usage usage(Row row, SortedMap<String, List<String>> dataset) {
    UsageRecord.Builder record =
        new UsageRecord.Builder("record", new Origin("records.jsonl", 1), row.action())
            .usedAt(Optional.of(Moment.parse(row.day())));
    for (String fact : row.facts()) {
      String[] parts = fact.split("=", 2);
      record.fact(parts[0], List.of(parts[1]));
    }
    return new Usage(
        record.build(),
        dataset,
        VOCABULARY.action(row.action()).orElseThrow(),
        READING,
        LocalDate.parse("2026-11-01"));
  }

  private static String words(List<ProviderDuty> duties) {
    return String.join(" ", duties.stream().map(ProviderDutiesTest::word).toList());
  }

  private static String word(ProviderDuty duty) {
    return switch (duty.applies()) {
      case TRUE -> "!" + duty.statute();
      case UNKNOWN -> "?" + duty.statute() + duty.missing();
      case FALSE -> "-" + duty.statute();
    };
  }
}
