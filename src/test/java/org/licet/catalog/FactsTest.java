package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.DutyClause;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/**
 * Nothing of the researched facts is lost in the ontology. The facts are not part of the
 * repository: the system property {@code licet.facts} says where they are.
 */
class FactsTest {
  private static final Path FACTS = Path.of(System.getProperty("licet.facts", "../shared/facts"));
  private static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();
  private static final Catalog CATALOG = OntologyCatalog.builtIn(VOCABULARY);
  private static final Map<String, Clause.Modality> MODALITIES =
      Map.of(
          "prohibited", Clause.Modality.PROHIBITION,
          "permitted", Clause.Modality.PERMISSION,
          "permitted-with-duty", Clause.Modality.PERMISSION,
          "obligation", Clause.Modality.OBLIGATION,
          "unclear", Clause.Modality.SILENCE);

  /** Lossy paraphrases that do not resolve as the facts map them (docs/decisions/010). */
  private static final Set<String> SPELLINGS_READ_OTHERWISE =
      Set.of(
          "apache license",
          "creative commons attribution-sharealike 3.0 and the gnu free documentation license",
          "gnu free documentation license family",
          "gnu general public license",
          "microsoft data licensing agreement",
          "microsoft research data license agreement",
          "modified mit license",
          "permission is hereby granted, free of charge, to any person obtaining a copy ...",
          "public domain mark 1.0");

  /** A template that grants nothing by its name (docs/decisions/010). */
  private static final String TEMPLATE = "LicenseRef-Montreal-Data-License-2021";

  /** Its rate limits the duty and not the clause (docs/decisions/010). */
  private static final String LIMITED_DUTY = "arxiv-rate";

  @BeforeAll
  static void theFactsAreThere() {
    boolean present = Files.isDirectory(FACTS);
    if (!present) {
      System.out.println(
          "not run: the facts are not at `"
              + FACTS
              + "`; get the folder of researched facts and name it by -Dlicet.facts=DIR");
    }
    assumeTrue(present);
  }

  private static JsonNode facts(String name) throws IOException {
    return new ObjectMapper().readTree(FACTS.resolve(name).toFile());
  }

  private static Map<String, TermsVersion> versions() {
    Map<String, TermsVersion> versions = new HashMap<>();
    for (Platform platform : CATALOG.platforms()) {
      CATALOG.versions(platform.id()).forEach(version -> versions.put(version.id(), version));
    }
    return versions;
  }

  @Test
  void everyPlatformWithItsNamesAndHosts() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    facts("platforms.json")
        .get("platforms")
        .properties()
        .forEach(
            entry -> {
              String id = entry.getKey();
              for (String alias : strings(entry.getValue().path("aliases"))) {
                softly.assertThat(CATALOG.platform(alias)).map(Platform::id).hasValue(id);
              }
              for (String host : strings(entry.getValue().path("hosts"))) {
                softly.assertThat(CATALOG.platformOfHost(host)).map(Platform::id).hasValue(id);
                softly.assertThat(CATALOG.platformOfHost("www." + host)).isPresent();
              }
              Platform platform = CATALOG.platform(id).orElseThrow();
              softly
                  .assertThat(platform.hostsOthersWorks())
                  .as(id)
                  .isEqualTo(entry.getValue().path("host").asBoolean(false));
              softly
                  .assertThat(platform.apiPlatform().orElse(""))
                  .as(id)
                  .isEqualTo(entry.getValue().path("apiPlatform").asText(""));
              softly
                  .assertThat(platform.defaults().keySet())
                  .as(id)
                  .containsExactlyInAnyOrderElementsOf(names(entry.getValue().path("defaults")));
            });
    softly.assertAll();
  }

  @Test
  void everyDocumentAsItIsToBeRead() throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    for (Platform platform : CATALOG.platforms()) {
      CATALOG.documents(platform.id()).forEach(each -> documents.put(each.id(), each));
    }
    SoftAssertions softly = new SoftAssertions();
    facts("instruments.json")
        .get("documents")
        .properties()
        .forEach(
            entry -> {
              Document document = documents.get(entry.getKey());
              JsonNode fact = entry.getValue();
              softly.assertThat(document).as(entry.getKey()).isNotNull();
              if (document != null) {
                softly.assertThat(word(document.grants())).isEqualTo(fact.get("grants").asText());
                softly.assertThat(word(document.grantor())).isEqualTo(fact.get("grantor").asText());
                softly
                    .assertThat(word(document.appliesAt()))
                    .isEqualTo(fact.get("appliesAt").asText());
                softly.assertThat(document.deal()).isEqualTo(fact.get("deal").asText());
                softly
                    .assertThat(document.channels().isEmpty())
                    .as(entry.getKey())
                    .isEqualTo(fact.get("channels").asText().equals("any"));
              }
            });
    softly.assertAll();
  }

  @Test
  void everyVersionWithItsDates() throws IOException {
    Map<String, TermsVersion> versions = versions();
    SoftAssertions softly = new SoftAssertions();
    JsonNode facts = facts("platform-terms.json").get("termsVersions");
    for (JsonNode fact : facts) {
      String id = fact.get("id").asText();
      TermsVersion version = versions.get(id);
      softly.assertThat(version).as(id).isNotNull();
      if (version == null) {
        continue;
      }
      softly
          .assertThat(version.document().id())
          .as(id)
          .isEqualTo(fact.get("platform").asText() + "/" + fact.get("document").asText());
      softly
          .assertThat(version.effectiveFrom().toString())
          .as(id)
          .isEqualTo(fact.get("effectiveFrom").asText());
      softly
          .assertThat(version.effectiveTo().map(Object::toString).orElse("null"))
          .as(id)
          .isEqualTo(fact.get("effectiveTo").asText());
      softly
          .assertThat(version.effectiveFromBasis())
          .as(id)
          .isEqualTo(fact.get("effectiveFromBasis").asText());
      softly
          .assertThat(version.lastVerified().map(Object::toString).orElse(""))
          .as(id)
          .isEqualTo(fact.path("lastVerified").asText(""));
      softly
          .assertThat(version.jurisdiction().isPresent())
          .as(id)
          .isEqualTo(!fact.get("jurisdiction").asText().equals("global"));
      softly
          .assertThat(version.silentOn())
          .as(id)
          .containsExactlyInAnyOrderElementsOf(actions(fact.get("silentOn")));
      softly.assertThat(version.clauses()).as(id).hasSize(fact.get("clauses").size());
    }
    softly.assertThat(versions).hasSize(facts.size());
    softly.assertAll();
  }

  @Test
  void everyClause() throws IOException {
    Map<String, Clause> clauses = new HashMap<>();
    versions().values().forEach(each -> each.clauses().forEach(c -> clauses.put(c.id(), c)));
    SoftAssertions softly = new SoftAssertions();
    int count = 0;
    for (JsonNode version : facts("platform-terms.json").get("termsVersions")) {
      for (JsonNode fact : version.get("clauses")) {
        count++;
        String id = fact.get("id").asText();
        Clause clause = clauses.get(id);
        softly.assertThat(clause).as(id).isNotNull();
        if (clause != null) {
          compare(softly, id, clause, fact);
        }
      }
    }
    softly.assertThat(clauses).hasSize(count);
    softly.assertAll();
  }

  private static void compare(SoftAssertions softly, String id, Clause clause, JsonNode fact) {
    softly
        .assertThat(clause.modality())
        .as(id)
        .isEqualTo(MODALITIES.get(fact.get("modality").asText()));
    softly
        .assertThat(clause.actions())
        .as(id)
        .containsExactlyInAnyOrderElementsOf(actions(fact.get("actions")));
    softly.assertThat(clause.confidence().id()).as(id).isEqualTo(fact.get("confidence").asText());
    softly.assertThat(clause.section()).as(id).isEqualTo(fact.get("section").asText());
    softly.assertThat(clause.paraphrase()).as(id).isNotBlank();
    softly
        .assertThat(clause.duties().stream().map(DutyClause::duty).toList())
        .as(id)
        .containsExactlyInAnyOrderElementsOf(
            elements(fact.get("duties")).stream()
                .map(duty -> VOCABULARY.duty(duty.get("type").asText()).orElseThrow())
                .toList());
    List<String> keys = new ArrayList<>();
    fact.get("conditions").forEach(each -> keys.add(each.get("key").asText()));
    fact.path("unless").forEach(each -> keys.add(each.get("key").asText()));
    boolean aboutPlatform = keys.remove("assignee");
    softly.assertThat(clause.party() != Clause.Party.ANYONE).as(id).isEqualTo(aboutPlatform);
    softly
        .assertThat(clause.constraints().isEmpty())
        .as(id)
        .isEqualTo(keys.isEmpty() || id.equals(LIMITED_DUTY));
  }

  @Test
  void everyLicense() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    JsonNode facts = facts("license-facts.json").get("licences");
    for (JsonNode fact : facts) {
      String id = fact.get("id").asText();
      softly
          .assertThatCode(() -> compare(softly, CATALOG.license(id).orElseThrow(), fact))
          .as(id)
          .doesNotThrowAnyException();
    }
    softly.assertThat(CATALOG.licenseIds()).hasSize(facts.size());
    softly.assertAll();
  }

  private static void compare(SoftAssertions softly, License license, JsonNode fact) {
    String id = license.id();
    softly.assertThat(license.name()).as(id).isEqualTo(fact.get("name").asText());
    String grants = id.equals(TEMPLATE) ? "closed" : fact.get("grants").asText();
    softly.assertThat(word(license.grants())).as(id).isEqualTo(grants);
    softly.assertThat(license.copyleft()).as(id).isEqualTo(fact.get("copyleft").asText());
    softly.assertThat(license.kind()).as(id).isEqualTo(fact.get("kind").asText());
    TreeSet<String> ids = new TreeSet<>();
    license.clauses().forEach(clause -> ids.add(clause.id()));
    String prefix = id.toLowerCase(java.util.Locale.ROOT);
    for (String permitted : strings(fact.get("permits"))) {
      softly.assertThat(ids).as(id).contains(prefix + "-permits-" + permitted);
    }
    for (String prohibited : strings(fact.get("prohibits"))) {
      softly.assertThat(ids).as(id).contains(prefix + "-prohibits-" + prohibited);
    }
    for (String required : strings(fact.get("requires"))) {
      // What restricts the use and is no duty stands as prohibitions and constraints.
      if (VOCABULARY.duty(required).isPresent()) {
        String duty = VOCABULARY.duty(required).orElseThrow();
        softly.assertThat(license.requires(duty)).as(id + " requires " + duty).isTrue();
      }
    }
  }

  @Test
  void everySpellingOfALicense() throws IOException {
    JsonNode facts = facts("license-aliases.json");
    SoftAssertions softly = new SoftAssertions();
    facts
        .get("aliases")
        .properties()
        .forEach(
            entry -> {
              if (!SPELLINGS_READ_OTHERWISE.contains(entry.getKey())) {
                softly
                    .assertThat(CATALOG.licenseName(entry.getKey()))
                    .as(entry.getKey())
                    .isEqualTo(new Catalog.LicenseName.Known(entry.getValue().get("id").asText()));
              }
            });
    names(facts.get("unresolved"))
        .forEach(
            spelling ->
                softly
                    .assertThat(CATALOG.licenseName(spelling))
                    .as(spelling)
                    .isInstanceOf(Catalog.LicenseName.Unknown.class));
    softly.assertAll();
  }

  @Test
  void everyStatuteDecisionAndQuestion() throws IOException {
    assertThat(CATALOG.statutes())
        .extracting(org.licet.model.Statute::id)
        .containsExactlyInAnyOrderElementsOf(ids(facts("statutes.json").get("statutes")));
    assertThat(CATALOG.decisions())
        .extracting(org.licet.model.CourtDecision::id)
        .containsExactlyInAnyOrderElementsOf(ids(facts("decisions.json").get("decisions")));
    JsonNode questions = facts("readings.json").get("questions");
    assertThat(CATALOG.questions().keySet()).containsExactlyInAnyOrderElementsOf(ids(questions));
    for (JsonNode fact : questions) {
      org.licet.model.Reading.Question question = CATALOG.questions().get(fact.get("id").asText());
      assertThat(question.construction()).isEqualTo(fact.get("class").asText().equals("I"));
      assertThat(question.reviewBy().map(Object::toString).orElse("null"))
          .isEqualTo(fact.get("reviewBy").asText());
      assertThat(question.authorities())
          .containsExactlyInAnyOrderElementsOf(strings(fact.get("authorities")));
    }
  }

  @Test
  void everyStatuteSpeaksOfItsActs() throws IOException {
    Map<String, org.licet.model.Statute> statutes = new HashMap<>();
    CATALOG.statutes().forEach(statute -> statutes.put(statute.id(), statute));
    for (JsonNode fact : facts("statutes.json").get("statutes")) {
      org.licet.model.Statute statute = statutes.get(fact.get("id").asText());
      assertThat(statute.actions())
          .as(statute.id())
          .containsExactlyInAnyOrderElementsOf(actions(fact.get("actions")));
      assertThat(statute.effect()).isEqualTo(fact.get("effect").asText());
      assertThat(statute.confidence().id()).isEqualTo(fact.get("confidence").asText());
      assertThat(statute.startUnknown()).isEqualTo(fact.get("effectiveFrom").isNull());
    }
  }

  @Test
  void everyValueOfAnOperand() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    facts("concepts.json")
        .get("keys")
        .properties()
        .forEach(
            key ->
                VOCABULARY
                    .operand(key.getKey())
                    .filter(operand -> operand.type() == org.licet.model.Operand.Type.CONCEPT)
                    .ifPresent(
                        operand ->
                            key.getValue()
                                .path("values")
                                .forEach(
                                    value -> {
                                      String canonical = value.get("canonical").asText();
                                      if (canonical.matches("[A-Za-z0-9.-]+")) {
                                        softly
                                            .assertThat(VOCABULARY.concept(operand.id(), canonical))
                                            .as(key.getKey() + " " + canonical)
                                            .isPresent();
                                      }
                                    })));
    softly.assertAll();
    assertThatCode(() -> VOCABULARY.operand("quantity").orElseThrow()).doesNotThrowAnyException();
  }

  private static TreeSet<String> actions(JsonNode words) {
    TreeSet<String> names = new TreeSet<>();
    for (String word : strings(words)) {
      Action action = VOCABULARY.action(word).orElseThrow(() -> new AssertionError(word));
      names.add(action.readsAs().orElse(action.id()));
    }
    return names;
  }

  private static String word(Enum<?> value) {
    String[] parts = value.name().toLowerCase(java.util.Locale.ROOT).split("_");
    return parts.length == 1
        ? parts[0]
        : parts[0]
            + parts[1].substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + parts[1].substring(1);
  }

  private static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  private static List<String> strings(JsonNode array) {
    return elements(array).stream().map(JsonNode::asText).toList();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.properties().forEach(entry -> names.add(entry.getKey()));
    return names;
  }

  private static List<String> ids(JsonNode array) {
    return elements(array).stream().map(each -> each.get("id").asText()).toList();
  }
}
