package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An id is new once, however ids are made and in whatever order they come. */
class IdSetTest {
  private static final List<String> STEMS =
      List.of("", "r-", "r-0", "r-00", "a.csv:", "1", "x9y", "999999999999999999", "é");

  @Test
  void it_says_the_same_as_a_set_of_the_ids_themselves() {
    Random random = new Random(20261122);
    for (int round = 0; round < 50; round++) {
      IdSet ids = new IdSet();
      Set<String> seen = new HashSet<>();
      int next = 0;
      for (int step = 0; step < 2_000; step++) {
        String stem = STEMS.get(random.nextInt(round % 2 == 0 ? 2 : STEMS.size()));
        next = random.nextInt(20) == 0 ? random.nextInt(500) : next + 1;
        String id = random.nextInt(50) == 0 ? stem : stem + next;
        assertThat(ids.add(id)).as("round " + round + ", id `" + id + "`").isEqualTo(seen.add(id));
      }
    }
  }

  @Test
  void the_lines_between_two_rows_are_taken() {
    IdSet ids = new IdSet();

    assertThat(ids.add("a.csv:9")).isTrue();
    assertThat(ids.addPlace("b.csv:2")).isTrue();
    assertThat(ids.addPlace("b.csv:5")).isTrue();
    assertThat(ids.add("b.csv:5")).isFalse();
    assertThat(ids.add("b.csv:6")).isTrue();
    assertThat(ids.addPlace("b.csv:6")).isFalse();
    assertThat(ids.addPlace("b.csv:7")).isTrue();
    assertThat(ids.addPlace("a.csv:9")).isFalse();
  }

  @Test
  void many_stems_are_told_apart() {
    IdSet ids = new IdSet();
    for (int stem = 0; stem < 5_000; stem++) {
      assertThat(ids.add("s" + stem + "-1")).isTrue();
      assertThat(ids.add("s" + stem + "-2")).isTrue();
    }
    for (int stem = 0; stem < 5_000; stem++) {
      assertThat(ids.add("s" + stem + "-1")).isFalse();
      assertThat(ids.add("s" + stem + "-2")).isFalse();
    }
  }
}
