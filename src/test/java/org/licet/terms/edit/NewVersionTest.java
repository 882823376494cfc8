package org.licet.terms.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.catalog.OntologyCatalog;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.TurtleFile;

/** Editing the files of every platform that ships: each is read and written in its own style. */
class NewVersionTest {
  private static final OntologyFiles FILES = OntologyFiles.builtIn();
  private static final OntologyCatalog CATALOG =
      new OntologyCatalog(FILES, new OntologyVocabulary(FILES));
  private static final LocalDate DAY = LocalDate.parse("2030-01-01");

  static List<String> platforms() {
    return CATALOG.platforms().stream()
        .map(Platform::id)
        .filter(id -> !CATALOG.versions(id).isEmpty())
        .toList();
  }

  private static String text(String platform) {
    byte[] bytes = FILES.first("platforms/" + platform + ".ttl").orElseThrow().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void aTextIsCutIntoStatementsAndPutTogetherAgain(String platform) {
    String text = text(platform);
    TurtleText turtle = TurtleText.of(text);
    assertThat(turtle.statements()).hasSizeGreaterThan(3);
    for (TurtleText.Statement statement : turtle.statements()) {
      String original = text.substring(statement.start(), statement.end());
      assertThat(original).endsWith(".");
      if (!statement.parts().isEmpty()) {
        assertThat(statement.toText()).isEqualTo(original);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void theNewVersionOfEveryOpenDocumentIsTheOldOneAndNothingElseChanges(String platform) {
    String before = text(platform);
    for (TermsVersion old : CATALOG.versions(platform)) {
      if (old.effectiveTo().isPresent()) {
        continue;
      }
      VersionDraft draft =
          new VersionDraft("new-2030", "a \"quoted\" label", DAY, "announced", "https://a.example");
      String after = new NewVersion(old, draft).edit(before);
      TurtleFile file =
          TurtleFile.parse(
              new OntologyFiles.Found(platform, after.getBytes(StandardCharsets.UTF_8)));
      assertThat(file.things("licet:TermsVersion")).hasSize(CATALOG.versions(platform).size() + 1);
      assertThat(file.things("licet:Clause")).hasSize(count(platform) + old.clauses().size());
      assertThat(file.things("licet:TermsVersion"))
          .filteredOn(version -> version.iri().equals(old.iri()))
          .allSatisfy(
              version ->
                  assertThat(version.needDay("licet:effectiveTo")).isEqualTo(DAY.minusDays(1)));
      assertThat(file.things("licet:TermsVersion"))
          .filteredOn(version -> version.localName().equals("new-2030"))
          .singleElement()
          .satisfies(
              version -> {
                assertThat(version.needDay("licet:effectiveFrom")).isEqualTo(DAY);
                assertThat(version.day("licet:effectiveTo")).isEmpty();
                assertThat(version.day("licet:lastVerified")).isEmpty();
                assertThat(version.need("schema:version")).isEqualTo("a \"quoted\" label");
              });
      // Every line of the file is still there, but for the end of the old version.
      assertThat(after.lines().toList())
          .containsAll(
              before.lines().filter(line -> !line.contains("licet:effectiveToBasis")).toList());
    }
  }

  @Test
  void aPeriodOrASemicolonInATextEndsNothing() {
    TurtleText turtle =
        TurtleText.of(
            """
            # a comment; with a period.
            @prefix : <http://a.example/x.y;z> .
            :a.b-1.0 a :C ; :p "one. two; \\" three" , '''four ' . ;''' ; :q ( [ :r :s ; :t 1.5 ] ) .
            """);
    assertThat(turtle.statements()).hasSize(2);
    assertThat(turtle.about(":a.b-1.0").orElseThrow().parts())
        .containsExactly(
            " :p \"one. two; \\\" three\" , '''four ' . ;''' ", " :q ( [ :r :s ; :t 1.5 ] ) ");
  }

  private static int count(String platform) {
    return CATALOG.versions(platform).stream()
        .flatMap(version -> version.clauses().stream())
        .map(clause -> clause.iri())
        .collect(java.util.stream.Collectors.toSet())
        .size();
  }
}
