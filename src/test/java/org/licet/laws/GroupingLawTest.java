package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licet.group.Projector;
import org.licet.model.Moment;
import org.licet.model.UsageRecord;
import org.licet.oracle.Case;
import org.licet.rules.Judgment;

/** Grouped is the same as one by one: records with equal projections are judged alike. */
class GroupingLawTest {
  private static final int CASES = 60;
  private static final int RECORDS = 12;

  @Test
  void recordsWithEqualProjectionsAreJudgedAlike() {
    Bench bench = new Bench();
    int alike = 0;
    for (int number = 0; number < CASES; number++) {
      Case drawn = bench.draw(number, RECORDS);
      Projector projector =
          new Projector(bench.catalog(), bench.vocabulary(), drawn.manifest(), drawn.asOf());
      Map<List<String>, UsageRecord> first = new HashMap<>();
      for (UsageRecord original : drawn.records()) {
        for (UsageRecord record : near(original)) {
          UsageRecord member = first.putIfAbsent(projector.project(record), record);
          if (member != null) {
            alike++;
            Judgment one = bench.judge(drawn, member);
            Judgment other = bench.judge(drawn, record);
            assertThat(Bench.findings(other))
                .as(Bench.told(drawn, member, "against " + record, one, other))
                .isEqualTo(Bench.findings(one));
          }
        }
      }
    }
    assertThat(alike).as("records that were alike").isGreaterThan(CASES);
  }

  /** The record and some that differ a little, so that classes have several members. */
  private static List<UsageRecord> near(UsageRecord record) {
    UsageRecord.Builder later = record.toBuilder().id(record.id() + "-later");
    record
        .usedAt()
        .ifPresent(used -> later.usedAt(Optional.of(Moment.ofDay(used.day().plusDays(3)))));
    UsageRecord.Builder other = record.toBuilder().id(record.id() + "-other");
    record.facts().keySet().stream()
        .filter(operand -> !operand.equals("contributionDate"))
        .findFirst()
        .ifPresent(operand -> other.fact(operand, List.of("something-else-again")));
    UsageRecord.Builder earlier = record.toBuilder().id(record.id() + "-earlier");
    record
        .collectedAt()
        .ifPresent(
            collected ->
                earlier.collectedAt(Optional.of(Moment.ofDay(collected.day().minusDays(2)))));
    return List.of(record, later.build(), other.build(), earlier.build());
  }
}
