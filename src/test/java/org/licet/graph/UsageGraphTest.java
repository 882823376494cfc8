package org.licet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.Agreement;
import org.licet.model.Dataset;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;

class UsageGraphTest {
  private static final String INSTRUMENT =
      """
      @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
      @prefix licet: <https://w3id.org/licet/ns#> .
      <https://example.org/terms/1> a licet:TermsVersion ;
        odrl:prohibition [
          odrl:action licet:sell ;
          odrl:constraint [ odrl:and ( [ odrl:leftOperand licet:purpose ] [ odrl:leftOperand licet:tier ] ) ]
        ] .
      _:a licet:refersTo _:b . _:b licet:refersTo _:a . _:c licet:refersTo _:a , _:b .
      """;

  @Test
  void the_graph_of_an_audit_is_written_as_in_the_golden_file() throws IOException {
    String written = write(exampleParts(), new Random(0));

    Path golden = Path.of("src/test/resources/org/licet/graph/audit.trig");
    if (Boolean.getBoolean("update-golden")) {
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void order_and_names_of_blank_nodes_change_no_byte(long seed) throws IOException {
    List<Part> parts = exampleParts();
    RandomUsage usage = new RandomUsage(seed);
    for (int i = 0; i < 10; i++) {
      UsageRecord record = usage.record("random-" + i);
      parts.add(graph -> graph.add(record));
    }
    usage.datasets(6).forEach(dataset -> parts.add(graph -> graph.add(dataset)));
    String first = write(parts, new Random(seed));

    String second = write(parts, new Random(seed + 1000));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void an_instrument_comes_back_with_the_same_statements() throws IOException {
    UsageGraph graph = new UsageGraph();
    graph.addInstruments("https://example.org/graph/terms", instrument());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.writeTrig(out);

    DatasetGraph read =
        RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.TRIG).toDatasetGraph();

    assertThat(IsoMatcher.isomorphic(read, graph.dataset().asDatasetGraph())).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("odrl:and ( [");
  }

  /** Something that is added to a graph. */
  private interface Part {
    void addTo(UsageGraph graph);
  }

  private static String write(List<Part> parts, Random random) throws IOException {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    UsageGraph graph = new UsageGraph();
    shuffled.forEach(part -> part.addTo(graph));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.writeTrig(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Part> exampleParts() {
    UsageRecord record =
        new UsageRecord.Builder("r-17", new Origin("records.jsonl", 1), "train-model")
            .assignee(Optional.of("acme"))
            .target(Optional.of("tweets-2022"))
            .purpose(List.of("commercial"))
            .collectedAt(Optional.of(Moment.parse("2022-11-01")))
            .usedAt(Optional.of(Moment.parse("2023-04-19T08:00:00+02:00")))
            .count(OptionalLong.of(120000))
            .fulfilled(
                List.of(new UsageRecord.Fulfillment("attribution", Moment.parse("2023-05-01"))))
            .fact("registration", List.of("non-commercial"))
            .build();
    Dataset tweets =
        new Dataset(
            "tweets-2022",
            new Origin("licet.yaml", 4),
            "Posts \"2022\"",
            Optional.of("x-twitter"),
            Optional.empty(),
            Optional.of("CC-BY-4.0"),
            Optional.empty(),
            new Dataset.Collected(
                Optional.of(Moment.parse("2022-11-01")), Optional.of("api"), Optional.empty()),
            List.of(new Dataset.Derivation("raw", Dataset.Derivation.Kind.SUBSET)),
            new TreeMap<>());
    Agreement agreement =
        new Agreement(
            "ent-7",
            new Origin("licet.yaml", 9),
            "x-twitter",
            "acme",
            List.of("acme-labs"),
            List.of("x-twitter"),
            List.of(),
            List.of("train-model"),
            List.of("sell"),
            Optional.of(LocalDate.of(2023, 5, 1)),
            Optional.empty(),
            Optional.of("contracts/ent-7.pdf"));
    return new ArrayList<>(
        List.of(
            graph -> graph.addClass(record, 3),
            graph -> graph.add(record),
            graph -> graph.add(tweets),
            graph -> graph.add(agreement),
            graph -> graph.addInstruments("https://example.org/graph/terms", instrument())));
  }

  /** The instrument parsed anew, with new names of its blank nodes. */
  private static Model instrument() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(INSTRUMENT), "https://example.org/", Lang.TURTLE);
    return model;
  }
}
