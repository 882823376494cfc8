package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadRecordsTest {
  @TempDir Path directory;

  @Test
  void dump() {
    for (String line :
        List.of(
            "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\",\"lisense\":\"x\"}",
            "{\"id\":\"a\",\"action\":\"sel\",\"platform\":\"x\"}",
            "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\"",
            "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\",\"id\":\"b\"}",
            "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\",\"count\":1.5}",
            "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\",\"usedAt\":\"2023-02-30\"}",
            "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\",\"facts\":{\"chanel\":1}}",
            "[1]")) {
      Collected read = Collected.read(directory, "r.jsonl", line + "\n");
      System.out.println(read.order + " " + read.invalid + read.notices);
    }
    assertThat(1).isEqualTo(1);
  }
}
