package org.licet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.Agreement;
import org.licet.model.Dataset;
import org.licet.model.UsageRecord;

/** Law: what is written as RDF comes back equal, through every syntax. */
class RoundTripTest {
  private static final int RECORDS = 40;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everything_comes_back_equal_through_TriG(long seed) throws IOException {
    RandomUsage usage = new RandomUsage(seed);
    List<UsageRecord> records = records(usage);
    List<Dataset> datasets = usage.datasets(12);
    List<Agreement> agreements =
        IntStream.range(0, 8).mapToObj(number -> usage.agreement("ag/" + number)).toList();
    UsageGraph graph = new UsageGraph();
    records.forEach(graph::add);
    datasets.forEach(graph::add);
    agreements.forEach(graph::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.writeTrig(out);

    UsageGraphReader reader = new UsageGraphReader(parse(out, Lang.TRIG).getDefaultGraph());

    assertThat(reader.records()).isEqualTo(byId(records));
    assertThat(reader.datasets())
        .isEqualTo(datasets.stream().sorted(Comparator.comparing(Dataset::id)).toList());
    assertThat(reader.agreements()).isEqualTo(agreements);
    assertThat(reader.unread()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void records_come_back_equal_through_a_stream_of_triples_or_quads(long seed) {
    List<UsageRecord> records = records(new RandomUsage(seed));
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    try (RecordStream stream = RecordStream.ofTriples(triples)) {
      records.forEach(stream::write);
    }
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    try (RecordStream stream = RecordStream.ofQuads(quads, "https://example.org/audit")) {
      records.forEach(stream::write);
    }

    Graph ofTriples = parse(triples, Lang.NTRIPLES).getDefaultGraph();
    Graph ofQuads = parse(quads, Lang.NQUADS).getUnionGraph();

    assertThat(new UsageGraphReader(ofTriples).records()).isEqualTo(byId(records));
    assertThat(new UsageGraphReader(ofQuads).records()).isEqualTo(byId(records));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void a_class_is_a_member_with_a_count_and_is_no_record(long seed) {
    List<UsageRecord> members = records(new RandomUsage(seed));
    UsageGraph graph = new UsageGraph();
    members.forEach(member -> graph.addClass(member, member.id().hashCode() & 0xffffL));

    UsageGraphReader reader =
        new UsageGraphReader(graph.dataset().asDatasetGraph().getDefaultGraph());

    assertThat(reader.records()).isEmpty();
    assertThat(reader.classes())
        .isEqualTo(
            byId(members).stream()
                .map(
                    member ->
                        new UsageGraphReader.UsageClass(member, member.id().hashCode() & 0xffffL))
                .toList());
  }

  private static List<UsageRecord> records(RandomUsage usage) {
    return IntStream.range(0, RECORDS).mapToObj(number -> usage.record("r " + number)).toList();
  }

  private static List<UsageRecord> byId(List<UsageRecord> records) {
    return records.stream().sorted(Comparator.comparing(UsageRecord::id)).toList();
  }

  private static DatasetGraph parse(ByteArrayOutputStream bytes, Lang lang) {
    return RDFParser.create()
        .source(new ByteArrayInputStream(bytes.toByteArray()))
        .lang(lang)
        .toDatasetGraph();
  }
}
