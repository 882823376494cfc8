package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.model.Agreement;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;

/** How manifests, defaults, agreements and unused datasets act together. */
class FlowTest {
  private static final String MANIFEST =
      """
      licet: 1
      defaults: {assignee: acme, purpose: [commercial], facts: {registration: commercial}}
      datasets:
        - {id: used}
        - {id: unused, license: MIT}
      agreements:
        - {id: ag, assigner: x, assignee: acme, covers: {platform: x}, permits: [sell]}
      uses:
        - {id: u1, action: display, target: used}
      """;

  @TempDir Path directory;

  @Test
  void datasets_and_agreements_come_before_every_record_and_records_in_the_order_of_the_inputs() {
    Collected.write(directory, "r.jsonl", "{\"id\":\"a\",\"action\":\"sell\",\"target\":\"used\"}");
    Collected.write(directory, "licet.yaml", MANIFEST);

    Collected read = Collected.read(Collected.options(directory, "r.jsonl", "licet.yaml"));

    assertThat(read.order)
        .containsExactly(
            "dataset used",
            "dataset unused",
            "agreement ag",
            "record a",
            "input r.jsonl",
            "record u1",
            "input licet.yaml");
  }

  @Test
  void defaults_fill_what_a_record_lacks_the_manifest_first_then_the_command_line() {
    Collected.write(
        directory,
        "r.jsonl",
        """
        {"id":"a","target":"used"}
        {"id":"b","target":"used","action":"display","assignee":"own","purpose":"fun","facts":{"registration":"x","modelClass":"y"}}
        """);
    Collected.write(directory, "licet.yaml", MANIFEST);
    IngestOptions options =
        Collected.options(directory, "r.jsonl", "licet.yaml")
            .withDefaults(
                Map.of(
                    "action", List.of("train-competing-model"),
                    "assignee", List.of("other"),
                    "purpose", List.of("commercial", "non-commercial-research"),
                    "platform", List.of("twitter"),
                    "facts.registration", List.of("non-commercial"),
                    "facts.dataElement", List.of("reviews")));

    List<UsageRecord> records = Collected.read(options).records;

    assertThat(records)
        .extracting(record -> record.id() + ": " + RecordText.of(record))
        .containsExactly(
            "a: action=train-model, assignee=acme, target=used, platform=x-twitter,"
                + " purpose=[commercial], facts={competesWithProvider=[true],"
                + " dataElement=[reviews], registration=[commercial]}",
            "b: action=display, assignee=own, target=used, platform=x-twitter, purpose=[fun],"
                + " facts={dataElement=[reviews], modelClass=[y], registration=[x]}",
            "u1: action=display, assignee=acme, target=used, platform=x-twitter,"
                + " purpose=[commercial], facts={dataElement=[reviews],"
                + " registration=[commercial]}",
            "unused: action=train-model, assignee=acme, target=unused, platform=x-twitter,"
                + " purpose=[commercial], facts={competesWithProvider=[true],"
                + " dataElement=[reviews], registration=[commercial]}");
  }

  @Test
  void a_default_platform_does_not_hide_the_host_of_an_address() {
    Collected.write(
        directory, "r.jsonl", "{\"id\":\"a\",\"url\":\"https://redd.it/1\",\"action\":\"sell\"}");

    Collected read =
        Collected.read(
            Collected.options(directory, "r.jsonl").withDefaults(Map.of("platform", List.of("x"))));

    assertThat(read.records)
        .extracting(UsageRecord::platform)
        .containsExactly(Optional.of("reddit"));
  }

  @Test
  void bad_defaults_of_the_command_line_are_bad_input() {
    Collected.write(directory, "r.jsonl", "");
    Map<String, String> messages =
        Map.of(
            "action=sel", "command line: unknown action `sel`; did you mean `sell`?",
            "lisense=MIT",
                "command line: unknown key `lisense`; did you mean `license`? (a key of your own"
                    + " starts with `x-`)",
            "facts.registratoin=x",
                "command line: unknown fact `facts.registratoin`; did you mean `registration`? (a"
                    + " fact of your own starts with `x-`)",
            "usedAt=2023-02-30",
                "command line: `usedAt`: `2023-02-30` is not a date: use `YYYY-MM-DD` or RFC 3339"
                    + " with a zone",
            "target=d", "command line: `target` cannot be a default; state it in each record");

    messages.forEach(
        (option, message) -> {
          String[] parts = option.split("=");
          IngestOptions options =
              Collected.options(directory, "r.jsonl")
                  .withDefaults(Map.of(parts[0], List.of(parts[1])));
          assertThatThrownBy(() -> Collected.read(options))
              .isInstanceOf(BadInputException.class)
              .hasMessage(message);
        });
  }

  @Test
  void defaults_in_two_manifests_are_bad_input() {
    Collected.write(directory, "1.yaml", "licet: 1\ndefaults: {assignee: a}\n");
    Collected.write(directory, "2.yaml", "licet: 1\ndefaults: {assignee: b}\n");

    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "1.yaml", "2.yaml")))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "2.yaml:2: `defaults` stand in two manifests, first at 1.yaml:2; keep one of the two");
  }

  @Test
  void an_unused_dataset_is_judged_for_the_action_of_the_command_line_under_its_own_id() {
    Collected read = unused(Map.of("action", List.of("sell")), "");

    assertThat(read.order).endsWith("input licet.yaml", "record unused");
    UsageRecord added = read.records.get(read.records.size() - 1);
    assertThat(added.action()).isEqualTo("sell");
    assertThat(added.target()).contains("unused");
    assertThat(added.origin()).isEqualTo(new Origin("licet.yaml", 5));
    assertThat(read.notices).isEmpty();
  }

  /** One decision a line, in the order of the lines (DESIGN section 4, decisions). */
  @Test
  void what_is_malformed_keeps_its_place_among_the_lines() {
    String line =
        """
        {"eventType":"COMPLETE","eventTime":"2025-02-27T23:50:00Z","run":{"runId":"%s"},\
        "job":{"namespace":"n","name":"j"},"inputs":[{"namespace":"n","name":"in"}],\
        "outputs":[{"namespace":"n","name":"out"}],"producer":"https://p.example/",\
        "schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"}
        """;
    Collected.write(
        directory,
        "runs.jsonl",
        line.formatted("3f5e83fa-3480-44ff-99c5-ff943904e5e8")
            + "{ // no JSON\n"
            + line.formatted("0176a8c2-fe01-7439-87e6-56a1a1b4029f"));

    Collected read =
        Collected.read(
            Collected.options(directory, "runs.jsonl")
                .withDefaults(Map.of("action", List.of("sell"))));

    assertThat(read.order)
        .filteredOn(each -> !each.startsWith("dataset"))
        .containsExactly(
            "record 3f5e83fa-3480-44ff-99c5-ff943904e5e8#n/in",
            "invalid runs.jsonl:2",
            "record 0176a8c2-fe01-7439-87e6-56a1a1b4029f#n/in",
            "input runs.jsonl",
            "record n/out");
    assertThat(read.invalid.get(0).problem().message())
        .isEqualTo("malformed JSON: JSON has no comments");
  }

  @Test
  void an_unused_dataset_whose_id_a_record_has_gets_another() {
    Collected read =
        unused(
            Map.of("action", List.of("sell")),
            "{\"id\":\"unused\",\"action\":\"sell\",\"target\":\"used\"}");

    assertThat(read.order).endsWith("record licet.yaml:5#unused");
  }

  @Test
  void without_an_action_it_is_told_that_a_dataset_was_not_judged() {
    Collected read = unused(Map.of(), "");

    assertThat(read.order).doesNotContain("record unused");
    assertThat(read.notices)
        .containsExactly(
            "1 dataset that no record names was not judged: `unused`; with `--action` such datasets"
                + " are judged for that action");
  }

  @Test
  void agreements_come_from_a_file_of_their_own_too() {
    Collected.write(directory, "r.jsonl", "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\"}");
    Collected.write(directory, "paper.yaml", MANIFEST);

    Collected read =
        Collected.read(
            Collected.options(directory, "r.jsonl").withAgreements(List.of("paper.yaml")));

    assertThat(read.agreements).extracting(Agreement::id).containsExactly("ag");
    assertThat(read.order).startsWith("dataset used");
  }

  @Test
  void a_file_of_agreements_without_any_is_bad_input() {
    Collected.write(directory, "r.jsonl", "{\"id\":\"a\",\"action\":\"sell\",\"platform\":\"x\"}");

    assertThatThrownBy(
            () -> Collected.read(Collected.options(directory).withAgreements(List.of("r.jsonl"))))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "r.jsonl: it holds no agreement; agreements stand in a manifest or in RDF, see"
                + " `docs/input.md`");
  }

  @Test
  void lineage_may_lead_from_one_manifest_to_another() {
    Collected.write(
        directory, "1.yaml", "licet: 1\ndatasets: [{id: a, derivedFrom: [{dataset: b}]}]\n");
    Collected.write(directory, "2.yaml", "licet: 1\ndatasets: [{id: b}]\n");

    Collected read = Collected.read(Collected.options(directory, "1.yaml", "2.yaml"));

    assertThat(read.datasets).extracting(Dataset::id).containsExactly("a", "b");
  }

  private Collected unused(Map<String, List<String>> defaults, String records) {
    Collected.write(directory, "r.jsonl", records);
    Collected.write(directory, "licet.yaml", MANIFEST);
    return Collected.read(
        Collected.options(directory, "r.jsonl", "licet.yaml").withDefaults(defaults));
  }
}
