package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.InvalidRecord;
import org.licet.model.Problem;

/**
 * Laws over inputs broken at random: whatever the bytes, reading ends with records and problems
 * that add up, or with one problem that names the file; nothing else is thrown.
 */
class BrokenInputsTest {
  private static final Map<String, String> SAMPLES = samples();
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "\n",
          "\r",
          "\0",
          "\\u0000",
          "\\",
          "<",
          ">",
          ".",
          ";",
          "|",
          "'",
          "#",
          "&a",
          "*a",
          "<<: ",
          "---\n",
          "!x ",
          "- ",
          "null",
          "-1",
          "1e9999",
          "true",
          "\u202E",
          "\uD83D\uDE00",
          "2023-02-30",
          "@prefix",
          "<!DOCTYPE x>",
          "_:b ",
          "\t",
          "   ");

  @TempDir Path directory;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void broken_bytes_never_do_more_than_cost_records_or_end_the_reading_with_a_problem(long seed) {
    Random random = new Random(seed);
    for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
      for (int round = 0; round < 30; round++) {
        byte[] broken = broken(sample.getValue().getBytes(StandardCharsets.UTF_8), random);
        check(sample.getKey(), broken, "seed " + seed + ", round " + round);
      }
    }
  }

  private void check(String name, byte[] content, String where) {
    Collected.write(directory, name, content);
    Collected sink = new Collected();
    try {
      Ingest.read(
          Collected.options(directory, name), new SmallVocabulary(), new SmallCatalog(), sink);
      long reported = sink.inputs.stream().mapToLong(AuditReport.Input::records).sum();
      assertThat(sink.records.size() + sink.invalid.size())
          .as("%s, %s", name, where)
          .isEqualTo((int) reported);
      sink.invalid.stream().map(InvalidRecord::problem).forEach(each -> tidy(each, name, where));
    } catch (BadInputException e) {
      tidy(e.problem(), name, where);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(
          name + ", " + where + ":\n" + new String(content, StandardCharsets.UTF_8), e);
    }
  }

  /** A problem is one short line that names the file and no class. */
  private static void tidy(Problem problem, String name, String where) {
    assertThat(problem.toString())
        .as("%s, %s", name, where)
        .startsWith(name)
        .hasSizeLessThan(600)
        .doesNotContain("\n", "Exception", "java.", "jena", "jackson", "\0", "null pointer");
  }

  private static byte[] broken(byte[] bytes, Random random) {
    byte[] now = bytes;
    for (int i = 0; i <= random.nextInt(3); i++) {
      int from = random.nextInt(now.length);
      int to = Math.min(now.length, from + random.nextInt(1 + random.nextInt(20)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(now, 0, from);
      switch (random.nextInt(4)) {
        case 0 ->
            out.writeBytes(
                PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        case 1 -> out.write(random.nextInt(256));
        case 2 -> out.write(now, from, to - from);
        default -> from = to;
      }
      out.write(now, from, now.length - from);
      now = out.toByteArray();
      if (now.length == 0) {
        return now;
      }
    }
    return now;
  }

  private static Map<String, String> samples() {
    Map<String, String> samples = new TreeMap<>();
    samples.put(
        "r.jsonl",
        """
        {"id":"a","action":"sell","target":"d","count":3,"purpose":["commercial"],"usedAt":"2023-04-19"}
        {"id":"b","action":"display","url":"https://x.com/1","facts":{"registration":"commercial","mau":3}}
        {"id":"c","action":"display","platform":"x","fulfilled":[{"duty":"attribution","at":"2023-01-01"}]}
        """);
    samples.put("r.json", "[\n" + samples.get("r.jsonl").strip().replace("\n", ",\n") + "\n]\n");
    samples.put(
        "r.csv",
        """
        id,action,target,count,facts.registration,fulfilled,purpose
        a,sell,d,3,commercial,"[{""duty"":""attribution"",""at"":""2023-01-01""}]",commercial|fun
        b,display,"d, e",,,,
        """);
    samples.put(
        "licet.yaml",
        """
        licet: 1
        defaults: {assignee: acme, purpose: [commercial]}
        datasets:
          - {id: d, platform: x, collected: {at: 2022-11-01, channel: api}}
          - id: e
            derivedFrom: [{dataset: d, kind: merge}]
        agreements:
          - {id: ag, assigner: x, assignee: acme, covers: {platform: x}, permits: [sell], from: 2023-05-01}
        uses:
          - {id: u1, target: e, action: sell, usedAt: 2023-06-01}
        """);
    samples.put(
        "r.ttl",
        """
        @prefix licet: <https://w3id.org/licet/ns#> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        [] a licet:UsageRecord ; licet:id "a" ; licet:action "sell" ; licet:target "d" ; licet:count 3 ;
          licet:fact [ licet:operand licet:registration ; licet:value "commercial" ] .
        [] a dcat:Dataset ; dct:identifier "d" ; dct:title "D"@en ; licet:collected [ licet:channel "api" ] .
        """);
    samples.put(
        "r.nq",
        """
        _:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/licet/ns#UsageRecord> <urn:x:g> .
        _:a <https://w3id.org/licet/ns#id> "a" <urn:x:g> .
        _:a <https://w3id.org/licet/ns#action> "sell" <urn:x:g> .
        """);
    samples.put(
        "r.jsonld",
        """
        {"@context": {"@vocab": "https://w3id.org/licet/ns#"},
         "@type": "UsageRecord", "id": "a", "action": "sell", "platform": "x",
         "facts": {"registration": "commercial"}}
        """);
    samples.put(
        "r.rdf",
        """
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="https://w3id.org/licet/ns#">
          <UsageRecord><id>a</id><action>sell</action><platform>x</platform></UsageRecord>
        </rdf:RDF>
        """);
    return samples;
  }
}
