package org.licet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;

/** What the terminal shows once, and what it keeps apart. */
class AlikeFindingsTest {
  @Test
  void findingsThatDifferInTheDataAloneAreShownOnceWithTheRecordsOfAll() {
    List<AlikeFindings> alike =
        AlikeFindings.of(
            List.of(forbidden("a", "r1", "r2"), forbidden("b", "r2"), forbidden("c", "r3")));

    assertThat(alike).hasSize(1);
    assertThat(alike.get(0).all()).hasSize(3);
    Finding shown = alike.get(0).shown();
    assertThat(shown.source()).isEqualTo("a (and 2 more like it)");
    assertThat(shown.message()).isEqualTo("Nothing grants it, data of `a` (and 2 more like it).");
    assertThat(shown.recordCount()).isEqualTo(3);
    assertThat(shown.recordIds()).containsExactly("r1", "r2", "r3");
  }

  @Test
  void anotherActLevelOrFixIsAnotherThingToDo() {
    Finding sold = fixture("b").about("sell", "b").build();
    Finding review = new FindingFixture("f-b", FindingKind.PROHIBITED_USE, Verdict.REVIEW).build();
    Finding fixed = fixture("d").says("Nothing grants it, data of `d`.", "Ask.").build();

    assertThat(AlikeFindings.of(List.of(forbidden("a", "r1"), sold, review, fixed)))
        .extracting(AlikeFindings::shown)
        .containsExactly(forbidden("a", "r1"), sold, review, fixed);
  }

  /** Two findings may share records, so their number is known only where all ids are. */
  @Test
  void aFindingWithMoreRecordsThanItNamesStaysAlone() {
    Finding many = fixture("b").records(500, List.of("r1", "r2")).build();

    assertThat(AlikeFindings.of(List.of(forbidden("a", "r1"), many, forbidden("c", "r1"))))
        .extracting(each -> each.all().size())
        .containsExactly(2, 1);
  }

  private static Finding forbidden(String source, String... records) {
    return fixture(source).records(records.length, List.of(records)).build();
  }

  private static FindingFixture fixture(String source) {
    return new FindingFixture("f-" + source, FindingKind.PROHIBITED_USE, Verdict.VIOLATION)
        .about("train-model", source)
        .records(1, List.of("r1"))
        .says("Nothing grants it, data of `" + source + "`.", "Leave it out.");
  }
}
