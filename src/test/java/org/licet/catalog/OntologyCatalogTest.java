package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Operator;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.model.Value;
import org.licet.vocab.Ontology;

/** What the files of a catalog become. */
class OntologyCatalogTest {
  private static final Catalog BUILT_IN = OntologyCatalog.builtIn(SmallCatalog.VOCABULARY);

  @TempDir Path directory;

  private TermsVersion version(String old, String changed) {
    return new SmallCatalog().with(old, changed).read(directory).versions("p").get(0);
  }

  private static Value.Term concept(String name) {
    return new Value.Term(Ontology.CONCEPT + name);
  }

  @Test
  void aVersionWithItsDocumentAndClause() {
    Catalog catalog = new SmallCatalog().read(directory);
    TermsVersion version = catalog.versions("p").get(0);

    assertThat(version.id()).isEqualTo("v1");
    assertThat(version.iri()).isEqualTo("https://w3id.org/licet/catalog/p/v1");
    assertThat(version.document())
        .isEqualTo(
            new Document(
                "https://w3id.org/licet/catalog/p/terms",
                "p/terms",
                "p",
                "Terms",
                Document.Grants.CLOSED,
                Document.Grantor.LICENSEE,
                List.of("api"),
                Document.AppliesAt.BOTH,
                Document.SelectedBy.COLLECTION,
                "p/developer",
                ""));
    assertThat(version.effectiveFrom()).isEqualTo("2020-01-01");
    assertThat(version.effectiveFromBasis()).isEqualTo("stated-in-document");
    assertThat(version.effectiveTo()).hasValue(LocalDate.parse("2020-12-31"));
    assertThat(version.effectiveToBasis()).isEqualTo("next-version");
    assertThat(version.jurisdiction()).isEmpty();
    assertThat(version.textFound()).isTrue();

    Clause clause = version.clauses().get(0);
    assertThat(clause.id()).isEqualTo("no-sale");
    assertThat(clause.modality()).isEqualTo(Clause.Modality.PROHIBITION);
    assertThat(clause.instrument()).isEqualTo(version.iri());
    assertThat(clause.actions()).containsExactly("sell");
    assertThat(clause.party()).isEqualTo(Clause.Party.ANYONE);
    assertThat(clause.section()).isEqualTo("2.a");
    assertThat(clause.confidence()).isEqualTo(Clause.Confidence.SECONDARY);
    assertThat(clause.source().where()).isEqualTo("some/where a.md at abc");
    assertThat(clause.source().recordedOn()).hasValue(LocalDate.parse("2020-02-01"));
    assertThat(clause.constraints())
        .containsExactly(
            new Comparison("purpose", Operator.IS_A, List.of(concept("purpose/commercial"))));
    assertThat(catalog.clause(clause.iri())).hasValue(clause);
    assertThat(catalog.clause("https://w3id.org/licet/catalog/p/none")).isEmpty();
  }

  @Test
  void aClauseIsKnownOnlyOnceItsPlatformHasBeenRead() {
    Catalog catalog = new SmallCatalog().read(directory);
    String iri = "https://w3id.org/licet/catalog/p/no-sale";
    assertThat(catalog.clause(iri)).isEmpty();
    catalog.documents("p");
    assertThat(catalog.clause(iri)).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "licet:textNotFound true ;, false",
    "licet:announcedOnly true ;, false",
    "licet:textNotFound false ;, true"
  })
  void whetherTheTextIsKnown(String more, boolean found) {
    assertThat(version("schema:version", more + " schema:version").textFound()).isEqualTo(found);
  }

  @Test
  void aVersionMayBeInForceInTheGapBeforeIt() {
    TermsVersion version =
        version(
            "schema:version", "licet:startUncertainFrom \"2019-11-01\"^^xsd:date ; schema:version");
    assertThat(version.mayBeInForceOn(LocalDate.parse("2019-10-31"))).isFalse();
    assertThat(version.mayBeInForceOn(LocalDate.parse("2019-11-01"))).isTrue();
    assertThat(version.inForceOn(LocalDate.parse("2019-12-31"))).isFalse();
    assertThat(version.mayBeInForceOn(LocalDate.parse("2020-01-01"))).isTrue();
    assertThat(version.mayBeInForceOn(LocalDate.parse("2021-01-01"))).isFalse();
  }

  @Test
  void aLicense() {
    Catalog catalog = new SmallCatalog().read(directory);
    License license = catalog.license("l-1.0").orElseThrow();
    assertThat(license.id()).isEqualTo("L-1.0");
    assertThat(license.clauses()).extracting(Clause::actions).containsExactly(List.of("reproduce"));
    assertThat(catalog.licenseName("EL  one")).isEqualTo(new Catalog.LicenseName.Known("L-1.0"));
    assertThat(catalog.licenseIds()).containsExactly("L-1.0");
    assertThat(catalog.license("M-1.0")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource({
    "x.com, x-twitter",
    "api.x.com, x-twitter",
    "X.COM, x-twitter",
    "x.com., x-twitter",
    "t.co, x-twitter",
    "youtube.googleapis.com, youtube",
    "de.wikipedia.org, wikimedia",
    "notx.com, ''",
    "com, ''",
    "example.org, ''",
    "'', ''",
    "...., ''",
  })
  void theLongestHostWins(String host, String platform) {
    assertThat(BUILT_IN.platformOfHost(host).map(Platform::id).orElse("")).isEqualTo(platform);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"x, x-twitter", "Twitter, x-twitter", "X-TWITTER, x-twitter", "se, stack-exchange"})
  void platformsHaveAliases(String alias, String id) {
    assertThat(BUILT_IN.platform(alias)).map(Platform::id).hasValue(id);
  }

  @Test
  void platformsStateDefaults() {
    assertThat(BUILT_IN.platform("openai").orElseThrow().defaults())
        .containsOnly(Map.entry("dataElement", Ontology.CONCEPT + "dataElement/ai-output"));
  }

  @Test
  void anUnknownPlatformHasNoDocuments() {
    assertThat(BUILT_IN.platform("geocities")).isEmpty();
    assertThat(BUILT_IN.documents("geocities")).isEmpty();
    assertThat(BUILT_IN.versions("twitter")).as("canonical ids only").isEmpty();
  }

  @Test
  void theOrderOfTriplesChangesNothing() {
    Catalog written = new SmallCatalog().read(directory.resolve("a"));
    Catalog reversed =
        new SmallCatalog()
            .with("odrl:prohibition :no-sale .\n", "odrl:permission :may , :can .\n")
            .with(":no-sale a odrl:Prohibition", ":may a odrl:Permission")
            .and(
                """
                :can a odrl:Permission , licet:Clause ;
                    odrl:action licet:store , licet:display ; licet:section "1" ;
                    odrl:constraint
                        [ odrl:leftOperand licet:tier ; odrl:operator odrl:eq ; odrl:rightOperand "b" ] ,
                        [ odrl:leftOperand licet:tier ; odrl:operator odrl:eq ; odrl:rightOperand "a" ] ;
                    licet:paraphrase "." ; dct:source :source ; licet:confidence licet:inferred .
                """)
            .read(directory.resolve("b"));
    assertThat(written.versions("p")).isEqualTo(reversed.versions("p"));
    TermsVersion version = reversed.versions("p").get(0);
    assertThat(version.clauses()).extracting(Clause::id).containsExactly("can", "may");
    assertThat(version.clauses().get(0).actions()).containsExactly("display", "store");
    assertThat(version.clauses().get(0).constraints())
        .extracting(Constraint::toString)
        .containsExactly("tier is a", "tier is b");
  }

  @Test
  void directoriesAddAndReplace() {
    Path over =
        new SmallCatalog().with("platforms.ttl", "catalog:p a", "catalog:p a").write(directory);
    Catalog catalog = OntologyCatalog.builtInWith(List.of(over), SmallCatalog.VOCABULARY);
    assertThat(catalog.platform("pee")).isPresent();
    assertThat(catalog.platform("x")).isPresent();
    assertThat(catalog.platformOfHost("www.p.example")).map(Platform::id).hasValue("p");
    assertThat(catalog.versions("p")).hasSize(1);
    assertThat(catalog.licenseIds()).contains("L-1.0", "MIT");
    assertThat(catalog.license("L-1.0")).isPresent();
    assertThat(catalog.license("MIT")).isPresent();
    assertThat(catalog.digest()).isNotEqualTo(BUILT_IN.digest());
  }

  @Test
  void aPlatformOfTheProgramIsReplacedWhole() {
    Path over =
        new SmallCatalog()
            .without("platforms/p.ttl")
            .file(
                "platforms.ttl",
                SmallCatalog.PREFIXES
                    + "catalog:kaggle a licet:Platform ; rdfs:label \"K\" ; skos:notation \"kaggle\" .")
            .file("platforms/kaggle.ttl", SmallCatalog.PREFIXES)
            .write(directory);
    Catalog catalog = OntologyCatalog.builtInWith(List.of(over), SmallCatalog.VOCABULARY);
    assertThat(BUILT_IN.versions("kaggle")).isNotEmpty();
    assertThat(catalog.versions("kaggle")).isEmpty();
    assertThat(catalog.platformOfHost("kaggle.com")).isEmpty();
  }

  @Test
  void aPlatformMayDescribeItselfInItsFile() {
    Catalog catalog =
        new SmallCatalog()
            .file(
                "platforms/q.ttl",
                SmallCatalog.PREFIXES
                    + "catalog:q a licet:Platform ; rdfs:label \"Q\" ; skos:notation \"q\" .")
            .read(directory);
    assertThat(catalog.platform("q")).isPresent();
    assertThat(catalog.documents("q")).isEmpty();
  }

  @Test
  void theDigestIsOfTheFilesReadAndNotOfWhereTheyStand() {
    Catalog one = new SmallCatalog().read(directory.resolve("one"));
    Catalog two = new SmallCatalog().read(directory.resolve("two"));
    assertThat(one.digest()).matches("[0-9a-f]{64}").isEqualTo(two.digest());
    String before = one.digest();
    one.license("L-1.0");
    assertThat(one.digest()).isNotEqualTo(before);
    two.license("L-1.0");
    assertThat(one.digest()).isEqualTo(two.digest());
    Catalog other =
        new SmallCatalog().with("\"No sale.\"", "\"No sale!\"").read(directory.resolve("three"));
    other.license("L-1.0");
    assertThat(one.digest()).isNotEqualTo(other.digest());
  }

  @Test
  void theLawBesideTheInstruments() {
    assertThat(BUILT_IN.statutes())
        .filteredOn(statute -> statute.id().equals("eu-cdsm-art-4"))
        .singleElement()
        .satisfies(
            statute -> {
              assertThat(statute.jurisdiction()).endsWith("jurisdiction/EU");
              assertThat(statute.actions()).contains("text-and-data-mining");
              assertThat(statute.effect()).isEqualTo("mitigation");
              assertThat(statute.constraints()).isNotEmpty();
            });
    assertThat(BUILT_IN.decisions())
        .filteredOn(decision -> decision.id().equals("dec-hiq-v-linkedin"))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.date()).hasValue(LocalDate.parse("2022-04-18"));
              assertThat(decision.bearsOn())
                  .containsExactly("q-contract-preempted", "q-lawful-access", "q-unaccepted-terms");
            });
  }
}
