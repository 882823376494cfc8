package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licet.model.Document;
import org.licet.model.Moment;
import org.licet.model.TermsVersion;
import org.licet.rules.Judgment;

/** Terms that are in force on neither day change nothing. */
class TermsInForceLawTest {
  @Test
  void termsNotInForceChangeNothing() {
    Bench bench = new Bench();
    bench.each(
        500,
        (drawn, record) -> {
          Optional<LocalDate> collected = record.collectedAt().map(Moment::day);
          LocalDate used = record.usedAt().map(Moment::day).orElse(drawn.asOf());
          if (collected.isEmpty() || record.target().isPresent()) {
            return;
          }
          EditedCatalog inForce =
              new EditedCatalog(
                  bench.catalog(),
                  versions ->
                      versions.stream()
                          .filter(version -> counts(version, collected.get(), used))
                          .toList());
          Judgment before = bench.judge(drawn, record);
          Judgment after = bench.judge(inForce, drawn, record);
          // Only the places that other versions tell apart may be asked for no longer.
          assertThat(after.verdict())
              .as(Bench.told(drawn, record, "without terms not in force", before, after))
              .isEqualTo(before.verdict());
        });
  }

  private static boolean counts(TermsVersion version, LocalDate collected, LocalDate used) {
    return version.document().selectedBy() != Document.SelectedBy.COLLECTION
        || List.of(collected, used).stream().anyMatch(version::mayBeInForceOn);
  }
}
