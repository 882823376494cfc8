package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.ingest.tree.Caps;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.InvalidRecord;
import org.licet.model.UsageRecord;

/** Which files are read, in which order, and what is reported of each. */
class FilesTest {
  private static final String A = record("a");
  private static final String B = record("b");
  private static final String BAD = "{\"id\":\"bad\",\"action\":\"sel\",\"target\":\"d\"}\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir Path directory;

  @BeforeEach
  void files() {
    Collected.write(directory, "data/2-b.jsonl", B);
    Collected.write(directory, "data/1-a.csv", "id,action,target\na,sell,d\n");
    Collected.write(directory, "data/deep/licet.yaml", "licet: 1\ndatasets: [{id: d}]\n");
    Collected.write(directory, "data/.DS_Store", "x");
    Collected.write(directory, "data/.git/config", "x");
    Collected.write(directory, "data/notes.md", "# Notes\n\nNothing to see.\n");
    Collected.write(directory, "data/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
  }

  @Test
  void a_directory_is_read_in_the_order_of_names_with_its_manifest_first() {
    Collected read = Collected.read(Collected.options(directory, "data"));

    assertThat(read.order)
        .containsExactly(
            "dataset d",
            "record a",
            "input data/1-a.csv",
            "record b",
            "input data/2-b.jsonl",
            "input data/deep/licet.yaml",
            "input data/logo.png",
            "input data/notes.md");
  }

  @Test
  void what_is_found_but_not_read_is_told() {
    Collected read = Collected.read(Collected.options(directory, "data"));

    assertThat(read.notices)
        .containsExactly(
            "skipped 2 hidden or linked: `data/.DS_Store`, `data/.git`",
            "`data/logo.png` was not read: it is a binary file",
            "`data/notes.md` was not read: it is a text without front matter");
    assertThat(read.inputs)
        .filteredOn(input -> !input.refused().isEmpty())
        .extracting(AuditReport.Input::file, AuditReport.Input::kind, AuditReport.Input::refused)
        .containsExactly(
            tuple("data/logo.png", "unknown", "it is a binary file"),
            tuple("data/notes.md", "unknown", "it is a text without front matter"));
  }

  @Test
  void the_same_file_found_is_refused_and_named_is_bad_input() {
    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "data/notes.md")))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "data/notes.md: it is a text without front matter; a dataset card starts with a block of"
                + " YAML between two lines `---`");
  }

  @Test
  void a_broken_manifest_that_is_found_is_bad_input_because_it_changes_verdicts() {
    Collected.write(directory, "data/deep/licet.yaml", "licet: 1\ndatasets: [\n");

    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "data")))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("data/deep/licet.yaml:3: malformed YAML");
  }

  @Test
  void a_glob_reads_what_matches_in_the_order_of_names() {
    Collected.write(directory, "data/3-c.jsonl", record("c"));

    Collected read = Collected.read(Collected.options(directory, "data/*.jsonl"));

    assertThat(read.order)
        .containsExactly("record b", "input data/2-b.jsonl", "record c", "input data/3-c.jsonl");
  }

  @Test
  void a_glob_that_matches_nothing_is_bad_input() {
    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "data/*.parquet")))
        .isInstanceOf(BadInputException.class)
        .hasMessage("data/*.parquet: no file matches");
  }

  @Test
  void a_missing_file_is_bad_input() {
    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "no/such.jsonl")))
        .isInstanceOf(BadInputException.class)
        .hasMessage("no/such.jsonl: there is no such file");
  }

  @Test
  void a_file_given_twice_is_read_once() {
    Collected read =
        Collected.read(Collected.options(directory, "data/2-b.jsonl", "./data/../data/2-b.jsonl"));

    assertThat(read.order).containsExactly("record b", "input data/2-b.jsonl");
    assertThat(read.notices)
        .containsExactly("`./data/../data/2-b.jsonl` is given twice: read once");
  }

  @Test
  void links_in_a_directory_are_not_followed() throws IOException {
    Collected.write(directory, "elsewhere/secret.jsonl", record("secret"));
    Files.createSymbolicLink(
        directory.resolve("data/link.jsonl"), directory.resolve("elsewhere/secret.jsonl"));

    Collected read = Collected.read(Collected.options(directory, "data"));

    assertThat(read.records).extracting(UsageRecord::id).containsExactly("a", "b");
    assertThat(read.notices).anyMatch(notice -> notice.contains("`data/link.jsonl`"));
  }

  @Test
  void the_report_of_an_input_holds_kind_digest_and_number_of_records() throws Exception {
    Collected.write(directory, "r.jsonl", A + BAD + B);

    Collected read = Collected.read(Collected.options(directory, "r.jsonl"));

    String sha256 =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest((A + BAD + B).getBytes(StandardCharsets.UTF_8)));
    assertThat(read.inputs)
        .containsExactly(new AuditReport.Input("r.jsonl", "jsonl", sha256, 3, ""));
  }

  @Test
  void byte_order_mark_carriage_returns_and_a_missing_last_newline_change_nothing() {
    for (String name : List.of("r.jsonl", "r.json", "r.csv", "licet.yaml", "r.ttl")) {
      String content = sample(name);
      Collected plain = Collected.read(directory, name, content);
      Collected odd =
          Collected.read(directory, name, BYTE_ORDER_MARK + content.strip().replace("\n", "\r\n"));

      assertThat(odd.records).as(name).isEqualTo(plain.records);
      assertThat(plain.records).as(name).hasSize(1);
      assertThat(odd.notices).as(name).isEqualTo(plain.notices);
    }
  }

  @Test
  void gzip_is_unpacked_whatever_the_format() throws IOException {
    for (String name : List.of("r.jsonl", "r.json", "r.csv", "licet.yaml", "r.ttl")) {
      byte[] packed = gzip(sample(name));
      Collected.write(directory, name + ".gz", packed);
      Collected.write(directory, "without-ending-" + name, packed);

      assertThat(Collected.read(Collected.options(directory, name + ".gz")).records)
          .as(name)
          .hasSize(1);
      assertThat(Collected.read(Collected.options(directory, "without-ending-" + name)).records)
          .as(name)
          .hasSize(1);
    }
  }

  @Test
  void gzip_that_breaks_off_is_bad_input() throws IOException {
    byte[] packed = gzip(A.repeat(1000));
    Collected.write(directory, "r.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));

    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "r.jsonl.gz")))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("r.jsonl.gz: the file cannot be read: ");
  }

  @Test
  void standard_input_is_read_like_a_file_of_any_format() {
    for (String name : List.of("r.jsonl", "r.json", "r.csv", "licet.yaml", "r.ttl")) {
      Collected read =
          Collected.read(
              Collected.options(directory, "-")
                  .withStandardInput(
                      new ByteArrayInputStream(sample(name).getBytes(StandardCharsets.UTF_8))));

      assertThat(read.records).as(name).extracting(UsageRecord::id).containsExactly("a");
      assertThat(read.inputs).as(name).extracting(AuditReport.Input::file).containsExactly("-");
      assertThat(read.inputs.get(0).sha256()).as(name).hasSize(64);
    }
  }

  @Test
  void an_id_that_another_file_has_too_is_invalid_there() {
    Collected.write(directory, "1.jsonl", A + B);
    Collected.write(directory, "2.csv", "id,action,target\nc,sell,d\nb,sell,d\n");

    Collected read = Collected.read(Collected.options(directory, "1.jsonl", "2.csv"));

    assertThat(read.order)
        .containsExactly(
            "record a", "record b", "input 1.jsonl", "record c", "invalid 2.csv:3", "input 2.csv");
  }

  @Test
  void strict_ends_at_the_first_invalid_record() {
    Collected.write(directory, "r.jsonl", A + BAD + B);
    Collected sink = new Collected();

    assertThatThrownBy(
            () ->
                Ingest.read(
                    Collected.options(directory, "r.jsonl").withStrict(true),
                    new SmallVocabulary(),
                    new SmallCatalog(),
                    sink))
        .isInstanceOf(BadInputException.class)
        .hasMessage("r.jsonl:2: unknown action `sel`; did you mean `sell`?");
    assertThat(sink.order).containsExactly("record a");
  }

  @Test
  void a_text_longer_than_a_megabyte_costs_its_record_alone() {
    String longRecord =
        "{\"id\":\"long\",\"action\":\"sell\",\"target\":\"" + "x".repeat(Caps.TEXT + 1) + "\"}\n";

    Collected read = Collected.read(directory, "r.jsonl", A + longRecord + B);

    assertThat(read.order).containsExactly("record a", "invalid long", "record b", "input r.jsonl");
    assertThat(read.invalid)
        .extracting(InvalidRecord::problem)
        .extracting(Object::toString)
        .containsExactly("r.jsonl:2: `target` is longer than 1 MB");
  }

  @Test
  void bytes_that_are_no_UTF_8_cost_their_line_alone() {
    byte[] latin =
        "{\"id\":\"l\",\"action\":\"sell\",\"target\":\"caf\u00e9\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(A.getBytes(StandardCharsets.UTF_8));
    content.writeBytes(latin);
    content.writeBytes(B.getBytes(StandardCharsets.UTF_8));
    Collected.write(directory, "r.jsonl", content.toByteArray());

    Collected read = Collected.read(Collected.options(directory, "r.jsonl"));

    assertThat(read.order)
        .containsExactly("record a", "invalid r.jsonl:2", "record b", "input r.jsonl");
  }

  @Test
  void a_gzip_with_an_unreadable_neighbor_in_a_directory_is_told() throws IOException {
    Collected.write(directory, "mixed/a.jsonl.gz", gzip(A));
    Collected.write(directory, "mixed/broken.ttl", "@prefix : <urn:x> .\n: : \n");

    Collected read = Collected.read(Collected.options(directory, "mixed"));

    assertThat(read.inputs)
        .extracting(AuditReport.Input::file, input -> input.refused().isEmpty())
        .containsExactly(tuple("mixed/a.jsonl.gz", true), tuple("mixed/broken.ttl", false));
  }

  @Test
  void nesting_without_end_is_refused_and_does_no_harm() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    Map<String, String> contents =
        Map.of(
            "deep.ttl", "<urn:a> <urn:b> " + "(".repeat(1_000_000),
            "deep.jsonld", "{\"@context\":{},\"@graph\":" + deep + "}",
            "deep.yaml", "licet: 1\nx-deep: " + deep);
    contents.forEach(
        (name, content) -> {
          Collected.write(directory, name, content);
          assertThatThrownBy(() -> Collected.read(Collected.options(directory, name)))
              .as(name)
              .isInstanceOf(BadInputException.class)
              .hasMessageContaining("nested");
        });
  }

  private static String sample(String name) {
    return switch (name) {
      case "r.jsonl" -> "{\"id\":\"a\",\"action\":\"sell\",\"target\":\"d\"}\n";
      case "r.json" -> "[\n{\"id\":\"a\",\"action\":\"sell\",\"target\":\"d\"}\n]\n";
      case "r.csv" -> "id,action,target\na,sell,d\n";
      case "licet.yaml" -> "licet: 1\nuses:\n  - {id: a, action: sell, target: d}\n";
      case "r.ttl" ->
          "@prefix licet: <https://w3id.org/licet/ns#> .\n"
              + "[] a licet:UsageRecord ; licet:id \"a\" ; licet:action \"sell\" ;\n"
              + "  licet:target \"d\" .\n";
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String record(String id) {
    return "{\"id\":\"" + id + "\",\"action\":\"sell\",\"target\":\"d\"}\n";
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
