package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.model.BrokenCatalogException;

/** A catalog that cannot be relied on does not load, and says where and why. */
class BrokenCatalogTest {
  @TempDir Path directory;

  static Stream<Arguments> oneChangeInThePlatform() {
    return Stream.of(
        // what every clause must have (DESIGN section 6)
        change("licet:section \"2.a\" ;", "", "clause `no-sale` has no `licet:section`"),
        change("licet:paraphrase \"No sale.\" ;", "", "clause `no-sale` has no `licet:paraphrase`"),
        change("\"No sale.\"", "\" \"", "clause `no-sale` has no `licet:paraphrase`"),
        change(
            "dct:source :source ;\n    licet:confidence",
            "licet:confidence",
            "clause `no-sale` has no `dct:source`"),
        change(
            "licet:confidence licet:secondary .",
            "licet:confidence licet:sure .",
            "clause `no-sale` says `licet:confidence` `sure`: use one of `inferred`, "
                + "`primary-text-read`, `secondary`, `unknown`"),
        change(
            ";\n    licet:confidence licet:secondary .",
            ".",
            "clause `no-sale` has no `licet:confidence`"),
        change("odrl:action licet:sell ;", "", "clause `no-sale` has no premise: name an action"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action licet:fly ;",
            "clause `no-sale` names the action `fly`, which `actions.ttl` does not have"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action [ odrl:refinement [] ] ;",
            "clause `no-sale` refines an action without `rdf:value`"),
        change(
            "odrl:prohibition :no-sale .",
            "odrl:prohibition [ licet:section \"1\" ] .",
            "version `v1` has a clause without a name"),
        change(
            "odrl:prohibition :no-sale .",
            "licet:silentOnAction licet:sell .",
            "clause `no-sale` belongs to no version"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action licet:sell ; odrl:remedy [ odrl:action licet:smile ] ;",
            "clause `no-sale` names the duty `smile`, which `duties.ttl` does not have"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action licet:sell ; odrl:remedy [ licet:how \"so\" ] ;",
            "clause `no-sale` has a duty without `odrl:action`"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action licet:sell ; odrl:remedy [ odrl:action licet:notify ;"
                + " licet:deadline \"soon\" ] ;",
            "clause `no-sale` has the deadline `soon`"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action licet:sell ; licet:reaches licet:dream ;",
            "clause `no-sale` reaches `dream`, which is no kind of derivation"),
        change(
            "odrl:action licet:sell ;",
            "odrl:action licet:sell ; odrl:assignee :me ;",
            "clause `no-sale` says `odrl:assignee` `me`: use one of"),
        change(
            ":source licet:sourceKind \"archive\" ;",
            ":other licet:sourceKind \"archive\" ;",
            "has the source `source`, which the file does not describe"),
        change(
            "licet:repository \"some/where\" ;\n    licet:path \"a.md\" ; licet:commit \"abc\" ;",
            "",
            "has a source that does not say where"),
        // constraints
        change(
            "odrl:leftOperand licet:purpose ;", "", "has a constraint without `odrl:leftOperand`"),
        change("odrl:operator odrl:isA ;", "", "has a constraint without `odrl:operator`"),
        change(
            "odrl:operator odrl:isA ;",
            "odrl:operator odrl:looksLike ;",
            "compares `purpose` by `looksLike`, which is no operator of ODRL 2.2"),
        change(
            "odrl:rightOperand purpose:commercial",
            "rdfs:comment \"none\"",
            "compares `purpose` with nothing"),
        change(
            "odrl:rightOperand purpose:commercial",
            "odrl:rightOperand []",
            "compares `purpose` with a thing that has no name"),
        change(
            "odrl:rightOperand purpose:commercial",
            "odrl:rightOperand \"2020-13-01\"^^xsd:date",
            "compares `purpose` with a broken value: `2020-13-01` is no `xsd:date`"),
        change(
            "odrl:rightOperand purpose:commercial",
            "odrl:rightOperand " + "9".repeat(400_000),
            "is no `xsd:integer`"),
        change(
            "[ odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;",
            "[ odrl:leftOperand licet:count ; odrl:operator odrl:gt ;",
            "has a ceiling that is not one number from 0"),
        change(
            "odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;\n"
                + "                      odrl:rightOperand purpose:commercial",
            "odrl:leftOperand licet:count ; odrl:operator odrl:gt ;"
                + " odrl:rightOperand 5 ; licet:window \"daily\"",
            "counts over `daily`: use an ISO 8601 duration"),
        change(
            "odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;\n"
                + "                      odrl:rightOperand purpose:commercial",
            "odrl:and ()",
            "has an empty `odrl:and`"),
        change(
            "odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;\n"
                + "                      odrl:rightOperand purpose:commercial",
            "odrl:and ( \"purpose\" )",
            "combines `\"purpose\"`, which is no constraint"),
        change(
            "odrl:constraint [ odrl:leftOperand",
            "odrl:constraint _:a , [ odrl:leftOperand",
            "has a constraint without `odrl:leftOperand`"),
        // versions
        change(
            "licet:effectiveFrom \"2020-01-01\"^^xsd:date ;",
            "",
            "version `v1` has no `licet:effectiveFrom`"),
        change(
            "\"2020-01-01\"^^xsd:date",
            "\"1 January 2020\"",
            "version `v1` `licet:effectiveFrom` is `1 January 2020`, which is not a day"),
        change(
            "licet:effectiveFromBasis licet:stated-in-document ;",
            "",
            "version `v1` has no `licet:effectiveFromBasis`"),
        change(
            "licet:effectiveToBasis \"next-version\" ;",
            "",
            "version `v1` has no `licet:effectiveToBasis`"),
        change(
            "\"2020-12-31\"",
            "\"2019-12-31\"",
            "version `v1` ends on 2019-12-31, before it begins on 2020-01-01"),
        change("schema:version \"Version 1\" ;", "", "version `v1` has no `schema:version`"),
        change(
            "licet:versionOf :terms",
            "licet:versionOf :rules",
            "version `v1` is of the document `rules`, which the file lacks"),
        change(
            "dct:source :source ;\n    odrl:prohibition",
            "odrl:prohibition",
            "version `v1` has no `dct:source`"),
        change(
            "schema:version",
            "licet:jurisdiction jurisdiction:Atlantis ; schema:version",
            "version `v1` is for `Atlantis`, which `concepts/jurisdiction.ttl` does not have"),
        change(
            "schema:version",
            "licet:silentOnAction licet:fly ; schema:version",
            "version `v1` is silent on `https://w3id.org/licet/ns#fly`"),
        // documents
        change(
            "licet:grants licet:closed",
            "licet:grants licet:ajar",
            "document `terms` says `licet:grants` `ajar`: use one of `closed`, `nothing`, `open`"),
        change("licet:grantor licet:licensee ;", "", "document `terms` has no `licet:grantor`"),
        change(
            "licet:partOfDeal :deal .",
            "rdfs:comment \"\" .",
            "document `terms` has no `licet:partOfDeal`"),
        change(
            "licet:platform catalog:p",
            "licet:platform catalog:q",
            "document `terms` belongs to `q`"),
        // no Turtle at all
        change("odrl:action licet:sell ;", "odrl:action licet:sell", "line "),
        change("odrl:action licet:sell ;", "odrl:action nowhere:sell ;", "line "),
        change(
            "odrl:action licet:sell ;",
            "odrl:action " + "( ".repeat(200_000),
            "nested too deeply"));
  }

  private static Arguments change(String old, String changed, String message) {
    String shown = changed.length() > 60 ? changed.substring(0, 60) + "..." : changed;
    return Arguments.argumentSet(old + " -> " + shown, old, changed, message);
  }

  @ParameterizedTest
  @MethodSource("oneChangeInThePlatform")
  void thePlatformDoesNotLoad(String old, String changed, String message) {
    SmallCatalog catalog = new SmallCatalog().with(old, changed);
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.read(directory).versions("p"))
        .withMessageContaining(message)
        .withMessageContaining(directory.resolve("platforms/p.ttl").toString())
        .withMessageNotContaining("org.licet");
  }

  static Stream<Arguments> oneChangeElsewhere() {
    return Stream.of(
        elsewhere("platforms.ttl", "rdfs:label \"P\" ;", "", "platform `p` has no `rdfs:label`"),
        elsewhere(
            "platforms.ttl", "skos:notation \"p\" ;", "", "platform `p` has no `skos:notation`"),
        elsewhere(
            "platforms.ttl",
            "skos:altLabel \"pee\" ;",
            "licet:apiPlatform catalog:q ;",
            "platform `p` has the API of `q`, which is no platform"),
        elsewhere(
            "platforms.ttl",
            "catalog:p a",
            "catalog:q a licet:Platform ; rdfs:label \"Q\" ; skos:notation \"q\" ;"
                + " licet:host \"P.example\" . catalog:p a",
            "is named `P.example`, which is `p` already"),
        elsewhere("license-aliases.ttl", "catalog:L-1.0", "catalog:L-1.0 :", "line "),
        elsewhere(
            "license-aliases.ttl",
            "\"el one\"",
            "\"el one\" . catalog:M licet:alias \"el one\"",
            "has the alias `el one`, which `L-1.0` has too"));
  }

  private static Arguments elsewhere(String file, String old, String changed, String message) {
    return Arguments.argumentSet(file + ": " + message, file, old, changed, message);
  }

  @ParameterizedTest
  @MethodSource("oneChangeElsewhere")
  void theListsDoNotLoad(String file, String old, String changed, String message) {
    SmallCatalog catalog = new SmallCatalog().with(file, old, changed);
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.read(directory))
        .withMessageContaining(message)
        .withMessageContaining(directory.resolve(file).toString());
  }

  static Stream<Arguments> oneChangeInTheLicense() {
    return Stream.of(
        Arguments.of(
            "dct:identifier \"L-1.0\"",
            "dct:identifier \"L-2.0\"",
            "does not describe the license `L-1.0`"),
        Arguments.of(
            "licet:copyleft copyleft:none ;", "", "license `L-1.0` has no `licet:copyleft`"),
        Arguments.of(
            "licet:licenseKind \"data\" ;", "", "license `L-1.0` has no `licet:licenseKind`"),
        Arguments.of("odrl:permission :copy", "odrl:permission :paste", "has no"),
        Arguments.of(
            "odrl:permission :copy",
            "rdfs:comment \"\"",
            "clause `copy` does not belong to the license"),
        Arguments.of("licet:section \"1\" ;", "", "clause `copy` has no `licet:section`"));
  }

  @ParameterizedTest
  @MethodSource("oneChangeInTheLicense")
  void theLicenseDoesNotLoad(String old, String changed, String message) {
    Catalog catalog = new SmallCatalog().with("licenses/L-1.0.ttl", old, changed).read(directory);
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.license("L-1.0"))
        .withMessageContaining(message);
  }

  @Test
  void aConstraintInsideItselfEnds() {
    Catalog catalog =
        new SmallCatalog()
            .with("odrl:action licet:sell ;", "odrl:action licet:sell ; odrl:constraint _:a ;")
            .and("_:a odrl:and ( _:a ) .\n")
            .read(directory);
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.versions("p"))
        .withMessageContaining("clause `no-sale` has a constraint that contains itself");
  }

  @Test
  void aListTiedToItselfEnds() {
    Catalog catalog =
        new SmallCatalog()
            .with(
                "odrl:action licet:sell ;",
                "odrl:action licet:sell ; odrl:constraint [ odrl:or _:a ] ;")
            .and("_:a rdf:first _:b ; rdf:rest _:a .\n")
            .read(directory);
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.versions("p"))
        .withMessageContaining("has a list that is tied to itself or cut off");
  }

  @Test
  void anEmptyCatalogIsNoCatalog() {
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> OntologyCatalog.of(directory, SmallCatalog.VOCABULARY))
        .withMessage(
            "the catalog is empty, so nothing could be checked: give a directory with "
                + "`platforms.ttl` or `license-aliases.ttl`");
  }

  @Test
  void aListedPlatformNeedsItsFile() {
    Catalog catalog = new SmallCatalog().without("platforms/p.ttl").read(directory);
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.documents("p"))
        .withMessage("the catalog has no file `platforms/p.ttl`: add it");
  }

  @Test
  void aPlatformFileThatNoListNamesIsNotDroppedInSilence() {
    SmallCatalog catalog =
        new SmallCatalog().file("platforms/q.ttl", SmallCatalog.PREFIXES + ":t rdfs:label \"t\" .");
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> catalog.read(directory))
        .withMessageContaining("`platforms/q.ttl` is for the platform `q`, which is not listed");
  }

  @Test
  void aHugeFileIsNotRead() throws java.io.IOException {
    Path file = new SmallCatalog().write(directory).resolve("platforms.ttl");
    try (java.io.RandomAccessFile huge = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(40_000_000);
    }
    assertThatExceptionOfType(BrokenCatalogException.class)
        .isThrownBy(() -> OntologyCatalog.of(directory, SmallCatalog.VOCABULARY))
        .withMessageContaining("is larger than 32 MB");
    Files.delete(file);
  }
}
