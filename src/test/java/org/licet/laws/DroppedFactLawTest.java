package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.licet.model.FindingKind;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.rules.Judgment;

/**
 * Dropping what a record states never turns review or violation into permitted or duty. Not meant,
 * as the law says: the part operand, the day of use, claims that bind the party, events, license
 * and lineage. Nor is a day for which no text is known: without a day, the texts that are known are
 * judged.
 */
class DroppedFactLawTest {
  private static final Set<String> NOT_MEANT = Set.of("dataElement", "apiLicensee");

  @Test
  void sayingLessIsNeverGreener() {
    Bench bench = new Bench();
    bench.each(
        500,
        (drawn, record) -> {
          Judgment before = bench.judge(drawn, record);
          if (!before.verdict().atLeast(Verdict.REVIEW)) {
            return;
          }
          lessSaid(record)
              .forEach(
                  (dropped, less) -> {
                    Judgment after = bench.judge(drawn, less);
                    if (isDay(dropped) && isUnknownDay(before)) {
                      return;
                    }
                    assertThat(after.verdict().atLeast(Verdict.REVIEW))
                        .as(Bench.told(drawn, record, "without " + dropped, before, after))
                        .isTrue();
                  });
        });
  }

  private static boolean isDay(String dropped) {
    return List.of("collectedAt", "contributionDate").contains(dropped);
  }

  private static boolean isUnknownDay(Judgment judgment) {
    return judgment.settled().stream()
        .anyMatch(settled -> settled.concern().kind() == FindingKind.TERMS_UNKNOWN);
  }

  private static TreeMap<String, UsageRecord> lessSaid(UsageRecord record) {
    TreeMap<String, UsageRecord> less = new TreeMap<>();
    List<String> operands = new ArrayList<>(record.facts().keySet());
    operands.removeAll(NOT_MEANT);
    for (String operand : operands) {
      less.put(operand, record.toBuilder().fact(operand, List.of()).build());
    }
    less.put("assigneeType", record.toBuilder().assigneeType(Optional.empty()).build());
    less.put("purpose", record.toBuilder().purpose(List.of()).build());
    less.put("recipient", record.toBuilder().recipient(Optional.empty()).build());
    less.put("jurisdiction", record.toBuilder().jurisdiction(Optional.empty()).build());
    less.put("count", record.toBuilder().count(OptionalLong.empty()).build());
    if (record.target().isEmpty()) {
      // Otherwise the dataset says it instead, which is no less.
      less.put("tier", record.toBuilder().tier(Optional.empty()).build());
      less.put("collectedAt", record.toBuilder().collectedAt(Optional.empty()).build());
      less.put("channel", record.toBuilder().channel(Optional.empty()).build());
    } else {
      less.remove("accountActive");
    }
    return less;
  }
}
