package org.licet.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.licet.model.License;

/** No license and no spelling of one is lost in the ontology. */
class LicenseFactsTest {
  /** Lossy paraphrases that do not resolve as the facts map them (docs/decisions/010). */
  private static final Set<String> SPELLINGS_READ_OTHERWISE =
      Set.of(
          "404: not found",
          "apache license",
          "cc by-sa 3.0 es",
          "copyright (c) 2020 arthur bražinskas",
          "copyright 2017 google inc.",
          "copyright 2017 google llc",
          "copyright <2019> <oana-maria camburu>",
          "creative commons attribution-sharealike 3.0 and the gnu free documentation license",
          "gnu free documentation license family",
          "gnu general public license",
          "license information unavailable",
          "microsoft data licensing agreement",
          "microsoft research data license agreement",
          "modified mit license",
          "permission is hereby granted, free of charge, to any person obtaining a copy ...",
          "public domain mark 1.0",
          "the resources in this repository are licensed under the creative commons"
              + " attribution-sharealike 3.0 spain",
          "unspecified",
          "various (see link)");

  /** A template that grants nothing by its name (docs/decisions/010). */
  private static final String TEMPLATE = "LicenseRef-Montreal-Data-License-2021";

  @BeforeAll
  static void theFactsAreThere() {
    Facts.areThere();
  }

  @Test
  void everyLicense() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    JsonNode facts = Facts.of("license-facts.json").get("licences");
    for (JsonNode fact : facts) {
      String id = fact.get("id").asText();
      softly
          .assertThatCode(() -> compare(softly, Facts.CATALOG.license(id).orElseThrow(), fact))
          .as(id)
          .doesNotThrowAnyException();
    }
    // Terms of the Data Use Ontology go beyond the facts (DataUseTermsTest).
    softly
        .assertThat(Facts.CATALOG.licenseIds())
        .filteredOn(id -> !id.startsWith("DUO-"))
        .hasSize(facts.size());
    softly.assertAll();
  }

  private static void compare(SoftAssertions softly, License license, JsonNode fact) {
    String id = license.id();
    softly.assertThat(license.name()).as(id).isEqualTo(fact.get("name").asText());
    String grants = id.equals(TEMPLATE) ? "closed" : fact.get("grants").asText();
    softly.assertThat(Facts.word(license.grants())).as(id).isEqualTo(grants);
    softly.assertThat(license.copyleft()).as(id).isEqualTo(fact.get("copyleft").asText());
    softly.assertThat(license.kind()).as(id).isEqualTo(fact.get("kind").asText());
    TreeSet<String> ids = new TreeSet<>();
    license.clauses().forEach(clause -> ids.add(clause.id()));
    String prefix = id.toLowerCase(Locale.ROOT);
    for (String permitted : Facts.strings(fact.get("permits"))) {
      softly.assertThat(ids).as(id).contains(prefix + "-permits-" + permitted);
    }
    for (String prohibited : Facts.strings(fact.get("prohibits"))) {
      softly.assertThat(ids).as(id).contains(prefix + "-prohibits-" + prohibited);
    }
    for (String required : Facts.strings(fact.get("requires"))) {
      // What restricts the use and is no duty stands as prohibitions and constraints.
      if (Facts.VOCABULARY.duty(required).isPresent()) {
        String duty = Facts.VOCABULARY.duty(required).orElseThrow();
        softly.assertThat(license.requires(duty)).as(id + " requires " + duty).isTrue();
      }
    }
  }

  @Test
  void everySpellingOfALicense() throws IOException {
    JsonNode facts = Facts.of("license-aliases.json");
    SoftAssertions softly = new SoftAssertions();
    facts
        .get("aliases")
        .properties()
        .forEach(
            entry -> {
              if (!SPELLINGS_READ_OTHERWISE.contains(entry.getKey())) {
                softly
                    .assertThat(Facts.CATALOG.licenseName(entry.getKey()))
                    .as(entry.getKey())
                    .isEqualTo(new Catalog.LicenseName.Known(entry.getValue().get("id").asText()));
              }
            });
    Facts.names(facts.get("unresolved"))
        .forEach(
            spelling ->
                softly
                    .assertThat(Facts.CATALOG.licenseName(spelling))
                    .as(spelling)
                    .isInstanceOf(Catalog.LicenseName.Unknown.class));
    softly.assertAll();
  }
}
