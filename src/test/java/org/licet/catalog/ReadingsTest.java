package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.licet.model.BadInputException;
import org.licet.model.Reading;
import org.licet.model.Reading.Stance;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;

/** Readings: the answers to unsettled questions (DESIGN section 3, point 9). */
class ReadingsTest {
  private static final OntologyFiles FILES = OntologyFiles.builtIn();
  private static final Readings READINGS =
      new Readings(FILES, new OntologyCatalog(FILES, OntologyVocabulary.builtIn()));

  @TempDir Path directory;

  private Reading read(String name, String text) throws IOException {
    return READINGS.fromFile(Files.writeString(directory.resolve(name), text));
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void aReadingOfTheProgramTakesOneStanceThroughout(Stance stance) {
    Reading reading = READINGS.builtIn(stance);
    assertThat(reading.name()).isEqualTo(stance.id());
    assertThat(reading.questions()).hasSize(21);
    assertThat(reading.questions().values())
        .allSatisfy(
            question -> {
              assertThat(reading.stance(question.id())).isEqualTo(stance);
              assertThat(question.answers()).containsOnlyKeys(Stance.values());
              assertThat(question.text()).endsWith("?");
            });
  }

  @Test
  void aFileAnswersByReadingOrByCode() throws IOException {
    Reading reading =
        read(
            "ours.yaml",
            """
            name: ours
            base: strict
            answers:
              q-silence: permissive
              q-noncommercial: use   # the code of the permissive answer
            """);
    assertThat(reading.name()).isEqualTo("ours");
    assertThat(reading.base()).isEqualTo(Stance.STRICT);
    assertThat(reading.answers())
        .containsExactly(
            Map.entry("q-noncommercial", Stance.PERMISSIVE),
            Map.entry("q-silence", Stance.PERMISSIVE));
    assertThat(reading.stance("q-later-terms")).isEqualTo(Stance.STRICT);
  }

  @Test
  void withoutABaseTheStandardAnswersCount() throws IOException {
    assertThat(read("r.yml", "{name: r, answers: {q-silence: strict}}").base())
        .isEqualTo(Stance.STANDARD);
  }

  @Test
  void aFileInTurtle() throws IOException {
    Reading reading =
        read(
            "ours.ttl",
            """
            @prefix licet: <https://w3id.org/licet/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix question: <https://w3id.org/licet/catalog/question/> .
            <#r> a licet:Reading ; rdfs:label "ours" ; licet:severity 3 .
            <#a> a licet:Answer ; licet:inReading <#r> ;
                licet:question question:q-silence ; licet:answer "review-note" .
            """);
    assertThat(reading.name()).isEqualTo("ours");
    assertThat(reading.base()).isEqualTo(Stance.STRICT);
    assertThat(reading.answers()).containsOnly(Map.entry("q-silence", Stance.PERMISSIVE));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "name: r~answers:~  q-silnce: strict | 3 | unknown question `q-silnce`; the questions are",
        "name: r~answers:~  q-silence: lax | 3 | unknown answer `lax` to `q-silence`; use `strict`",
        "name: r~base: lax~answers: {} | 2 | unknown base `lax`; use `strict`, `standard` or",
        "name: r~answer:~  q-silence: strict | 3 | unknown key `answer`; use `name`, `base` and",
        "name: r | 1 | a reading needs `name` and `answers`",
        "answers: {} | 1 | a reading needs `name` and `answers`",
        "name: r~name: s~answers: {} | 2 | `name` is stated twice",
        "name: r~answers:~  q-silence: strict~  q-silence: strict | 4 | `q-silence` is stated twice",
        "name: r~answers: [q-silence] | 2 | `answers` must be a mapping of keys to values",
        "name: r~answers: {q-silence: [strict]} | 2 | `q-silence` must be one word or text",
        "name: ''~answers: {} | 1 | `name` must be one word or text",
        "- r | 1 | a reading must be a mapping of keys to values",
        "name: r~answers: {q-silence: strict | 2 | not YAML",
        "name: r~answers: {}~---~name: s | 3 | not YAML",
        "# nothing | 1 | an empty file",
      })
  void aBrokenFileSaysWhatAndWhere(String text, long line, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> read("broken.yaml", text.replace('~', '\n')))
        .satisfies(
            e -> {
              assertThat(e.problem().origin().line()).isEqualTo(line);
              assertThat(e.problem().origin().file()).endsWith("broken.yaml");
              assertThat(e).hasMessageContaining(message);
            });
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<#r> a licet:Reading . | q-silnce | unknown question `q-silnce`",
        "<#r> a licet:Reading . <#s> a licet:Reading . | q-silence | 2 things of class",
        "<#r> a licet:Nothing . | q-silence | 0 things of class `licet:Reading`",
        "<#r> a licet:Reading | q-silence | not Turtle",
      })
  void brokenTurtleIsToldToo(String reading, String question, String message) {
    String text =
        "@prefix licet: <https://w3id.org/licet/ns#> .\n"
            + reading
            + "\n<#a> a licet:Answer ; licet:question <https://w3id.org/licet/catalog/question/"
            + question
            + "> ; licet:answer \"strict\" .\n";
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> read("broken.ttl", text))
        .withMessageContaining(message);
  }

  @Test
  void aMissingFile() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> READINGS.fromFile(directory.resolve("none.yaml")))
        .withMessageContaining("cannot be read; check the name of the file");
  }
}
