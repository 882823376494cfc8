package org.licet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.licet.model.Origin;

/** What is spilled comes back as it was, however much it is. */
class SpillTest {
  private record Kept(int group, int source, String id, Origin origin) {}

  @Test
  void rows_come_back_in_order_and_more_than_once() throws IOException {
    Random random = new Random(20261122);
    List<Kept> rows = new ArrayList<>();
    try (RowSpill spill = new RowSpill()) {
      for (int row = 0; row < 300_000; row++) {
        Kept kept = draw(random, row);
        rows.add(kept);
        assertThat(spill.add(kept.group, kept.source, kept.id, kept.origin)).isEqualTo(row);
      }

      assertThat(read(spill)).isEqualTo(rows);
      assertThat(read(spill)).isEqualTo(rows);
    }
  }

  @Test
  void numbers_of_either_sign_come_back() throws IOException {
    long[] numbers = {0, 1, -1, 63, 64, -64, -65, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE};
    try (Spill spill = new Spill()) {
      for (long number : numbers) {
        spill.put(number);
      }
      Spill.Reader in = spill.reader();
      for (long number : numbers) {
        assertThat(in.number()).isEqualTo(number);
      }
    }
  }

  private static Kept draw(Random random, int row) {
    Origin origin =
        new Origin(random.nextInt(1000) == 0 ? "b.csv" : "a.csv", random.nextInt(100_000));
    String id =
        switch (random.nextInt(3)) {
          case 0 -> origin.toString();
          case 1 -> "row-" + row;
          default -> "a.csv" + "é€😀".repeat(random.nextInt(3)) + row;
        };
    return new Kept(random.nextInt(100) - 3, random.nextInt(70_000), id, origin);
  }

  private static List<Kept> read(RowSpill spill) {
    List<Kept> read = new ArrayList<>();
    spill.forEach(
        row ->
            read.add(
                new Kept(row.group(), row.source(), row.id(), new Origin(row.file(), row.line()))));
    return read;
  }
}
