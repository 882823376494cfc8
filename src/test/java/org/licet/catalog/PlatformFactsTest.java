package org.licet.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.DutyClause;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;

/** No platform, document, version or clause of the facts is lost in the ontology. */
class PlatformFactsTest {
  private static final Map<String, Clause.Modality> MODALITIES =
      Map.of(
          "prohibited", Clause.Modality.PROHIBITION,
          "permitted", Clause.Modality.PERMISSION,
          "permitted-with-duty", Clause.Modality.PERMISSION,
          "obligation", Clause.Modality.OBLIGATION,
          "unclear", Clause.Modality.SILENCE);

  /** Its rate limits the duty and not the clause (docs/decisions/010). */
  private static final String LIMITED_DUTY = "arxiv-rate";

  @BeforeAll
  static void theFactsAreThere() {
    Facts.areThere();
  }

  private static Map<String, TermsVersion> versions() {
    Map<String, TermsVersion> versions = new HashMap<>();
    for (Platform platform : Facts.CATALOG.platforms()) {
      Facts.CATALOG.versions(platform.id()).forEach(version -> versions.put(version.id(), version));
    }
    return versions;
  }

  @Test
  void everyPlatformWithItsNamesAndHosts() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    Facts.of("platforms.json")
        .get("platforms")
        .properties()
        .forEach(
            entry -> {
              String id = entry.getKey();
              for (String alias : Facts.strings(entry.getValue().path("aliases"))) {
                softly.assertThat(Facts.CATALOG.platform(alias)).map(Platform::id).hasValue(id);
              }
              for (String host : Facts.strings(entry.getValue().path("hosts"))) {
                softly
                    .assertThat(Facts.CATALOG.platformOfHost(host))
                    .map(Platform::id)
                    .hasValue(id);
                softly.assertThat(Facts.CATALOG.platformOfHost("www." + host)).isPresent();
              }
              Platform platform = Facts.CATALOG.platform(id).orElseThrow();
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
                  .containsExactlyInAnyOrderElementsOf(
                      Facts.names(entry.getValue().path("defaults")));
            });
    softly.assertAll();
  }

  @Test
  void everyDocumentAsItIsToBeRead() throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    for (Platform platform : Facts.CATALOG.platforms()) {
      Facts.CATALOG.documents(platform.id()).forEach(each -> documents.put(each.id(), each));
    }
    SoftAssertions softly = new SoftAssertions();
    Facts.of("instruments.json")
        .get("documents")
        .properties()
        .forEach(
            entry -> {
              Document document = documents.get(entry.getKey());
              JsonNode fact = entry.getValue();
              softly.assertThat(document).as(entry.getKey()).isNotNull();
              if (document != null) {
                softly
                    .assertThat(Facts.word(document.grants()))
                    .isEqualTo(fact.get("grants").asText());
                softly
                    .assertThat(Facts.word(document.grantor()))
                    .isEqualTo(fact.get("grantor").asText());
                softly
                    .assertThat(Facts.word(document.appliesAt()))
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
    JsonNode facts = Facts.of("platform-terms.json").get("termsVersions");
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
          .containsExactlyInAnyOrderElementsOf(Facts.actions(fact.get("silentOn")));
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
    for (JsonNode version : Facts.of("platform-terms.json").get("termsVersions")) {
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
        .containsExactlyInAnyOrderElementsOf(Facts.actions(fact.get("actions")));
    softly.assertThat(clause.confidence().id()).as(id).isEqualTo(fact.get("confidence").asText());
    softly.assertThat(clause.section()).as(id).isEqualTo(fact.get("section").asText());
    softly.assertThat(clause.paraphrase()).as(id).isNotBlank();
    softly
        .assertThat(clause.duties().stream().map(DutyClause::duty).toList())
        .as(id)
        .containsExactlyInAnyOrderElementsOf(
            Facts.elements(fact.get("duties")).stream()
                .map(duty -> Facts.VOCABULARY.duty(duty.get("type").asText()).orElseThrow())
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
}
