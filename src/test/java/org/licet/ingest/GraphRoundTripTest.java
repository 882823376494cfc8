package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.graph.RecordStream;
import org.licet.graph.UsageGraph;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;

/** Law: the same records read the same from JSON Lines, N-Triples and TriG. */
class GraphRoundTripTest {
  private static final List<String> KEYS =
      List.of("assignee", "license", "url", "unit", "tier", "recipientId", "outputLicense");

  @TempDir Path directory;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void records_read_the_same_from_every_syntax(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      lines.append(line(i, random)).append('\n');
    }
    Collected fromJson = Collected.read(directory, "r.jsonl", lines.toString());
    assertThat(fromJson.invalid).isEmpty();

    Collected.write(directory, "r.nt", triples(fromJson.records));
    Collected.write(directory, "r.trig", trig(fromJson.records));

    List<UsageRecord> expected = withoutOrigin(fromJson.records);
    assertThat(withoutOrigin(Collected.read(Collected.options(directory, "r.nt")).records))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(withoutOrigin(Collected.read(Collected.options(directory, "r.trig")).records))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String line(int number, Random random) {
    List<String> fields = new ArrayList<>();
    fields.add("\"id\":\"r/" + number + "\"");
    fields.add(
        "\"action\":\"" + List.of("sell", "train-competing-model").get(random.nextInt(2)) + "\"");
    fields.add("\"target\":\"data set #" + random.nextInt(9) + "\"");
    for (String key : KEYS) {
      if (random.nextBoolean()) {
        fields.add("\"" + key + "\":\"a \\\"" + random.nextInt(99) + "\\\" ünï\"");
      }
    }
    if (random.nextBoolean()) {
      fields.add("\"purpose\":[\"fun\",\"commercial\"]");
      fields.add("\"usedAt\":\"2023-0" + (1 + random.nextInt(9)) + "-01T10:00:00.5+02:00\"");
      fields.add("\"count\":" + random.nextInt(1000));
    }
    if (random.nextBoolean()) {
      fields.add("\"collectedAt\":\"2022-11-01\"");
      fields.add(
          "\"fulfilled\":[{\"duty\":\"notify\",\"at\":\"2023-01-01\"},{\"duty\":\"attribution\",\"at\":\"2023-01-01\"}]");
      fields.add("\"events\":[{\"type\":\"deletion-request\",\"at\":\"2023-01-01T00:00:00Z\"}]");
      fields.add(
          "\"facts\":{\"mau\":1e6,\"dataElement\":[\"reviews\",\"ai-output\"],\"x-own\":\"7\"}");
    }
    return "{" + String.join(",", fields) + "}";
  }

  private static byte[] triples(List<UsageRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordStream stream = RecordStream.ofTriples(out)) {
      records.forEach(stream::write);
    }
    return out.toByteArray();
  }

  private static byte[] trig(List<UsageRecord> records) throws IOException {
    UsageGraph graph = new UsageGraph();
    records.forEach(graph::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.writeTrig(out);
    return out.toByteArray();
  }

  private static List<UsageRecord> withoutOrigin(List<UsageRecord> records) {
    return records.stream().map(GraphRoundTripTest::withoutOrigin).toList();
  }

  private static UsageRecord withoutOrigin(UsageRecord record) {
    Origin nowhere = new Origin("anywhere", 0);
    return new UsageRecord(
        record.id(),
        nowhere,
        record.action(),
        record.assignee(),
        record.assigneeType(),
        record.target(),
        record.platform(),
        record.url(),
        record.license(),
        record.purpose(),
        record.channel(),
        record.tier(),
        record.collectedAt(),
        record.usedAt(),
        record.count(),
        record.unit(),
        record.recipient(),
        record.recipientId(),
        record.jurisdiction(),
        record.outputLicense(),
        record.fulfilled(),
        record.events(),
        record.boundBy(),
        record.facts());
  }
}
