package org.licet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the terms forbid it     | The terms forbid it.
          why?                    | Why?
          `acme` agreed           | `acme` agreed.
          r-17 is over the cap    | r-17 is over the cap.
          x                       | X.
          """)
  void aMessageBecomesASentenceAndAnIdKeepsItsLetters(String message, String sentence) {
    assertThat(Wording.sentence(message)).isEqualTo(sentence);
  }

  @Test
  void aCountHasSeparatorsAndItsNoun() {
    assertThat(Wording.records(1)).isEqualTo("1 record");
    assertThat(Wording.records(1_234_567)).isEqualTo("1,234,567 records");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0,1, 'Of 1 record, 1 is in breach of terms.'",
    "0,0,2,0, 'Of 2 records, 2 need review.'",
    "1,2,1,0, 'Of 4 records, 1 needs review, 2 are permitted with duties, 1 is permitted.'",
  })
  void theClosingSaysWhatWasFound(
      long permitted, long duty, long review, long violation, String sentence) {
    assertThat(Closing.found(ReportFixture.counting(permitted, duty, review, violation)))
        .isEqualTo(sentence);
  }

  @Test
  void aLongIdIsShortenedInTheMiddleAndMarked() {
    String shortened = PlainText.shortened("a".repeat(100) + "-end", 30);
    assertThat(shortened).hasSize(30).startsWith("aaa").contains("...").endsWith("-end");
  }

  @Test
  void aCharacterOfTwoHalvesIsNeverCut() {
    for (int limit = 10; limit < 30; limit++) {
      String shortened = PlainText.shortened("\ud83d\ude00".repeat(40), limit);
      assertThat(PlainText.visible(shortened)).isEqualTo(shortened);
    }
  }
}
