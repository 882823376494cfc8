package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.licet.model.Reading;
import org.licet.rules.Judgment;
import org.licet.rules.RuleEngine;

/** Strict is never milder than standard, standard never than permissive. */
class ReadingLawTest {
  @Test
  void aStricterReadingIsNeverMilder() {
    Bench bench = new Bench();
    bench.each(
        400,
        (drawn, record) -> {
          RuleEngine engine =
              new RuleEngine(bench.rules(), bench.catalog(), bench.vocabulary(), drawn.manifest());
          Judgment permissive =
              engine.judge(record, bench.reading(Reading.Stance.PERMISSIVE), drawn.asOf());
          Judgment standard =
              engine.judge(record, bench.reading(Reading.Stance.STANDARD), drawn.asOf());
          Judgment strict =
              engine.judge(record, bench.reading(Reading.Stance.STRICT), drawn.asOf());
          assertThat(standard.verdict().atLeast(permissive.verdict()))
              .as(Bench.told(drawn, record, "permissive to standard", permissive, standard))
              .isTrue();
          assertThat(strict.verdict().atLeast(standard.verdict()))
              .as(Bench.told(drawn, record, "standard to strict", standard, strict))
              .isTrue();
        });
  }
}
