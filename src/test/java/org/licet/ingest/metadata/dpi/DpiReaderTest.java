package org.licet.ingest.metadata.dpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.metadata.Samples;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** Rows of the Data Provenance Initiative: licenses, sources, lineage, and a use each. */
class DpiReaderTest {
  private static final DpiReader READER = new DpiReader();

  /** Rows, and whether they are recognized. */
  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of("{'id':'a','licenses':[{'license':'CC BY 4.0','url':''}]}", true),
        Arguments.of("{'id':'a','licenses':[],'textSources':[],'derivedFrom':[]}", true),
        Arguments.of("[{'id':'a','licenses':[{'license':'MIT License'}]}]", true),
        Arguments.of("{'id':'a','licenses':[]}", false),
        Arguments.of("{'id':'a','licenses':[{'license':{'id':'MIT'}}]}", false),
        Arguments.of("{'id':'a','license':'MIT','target':'b'}", false),
        Arguments.of("{'id':'a','action':'sell','licenses':[{'license':'MIT'}]}", false),
        Arguments.of("{'licenses':[{'license':'MIT'}]}", false));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsKnownByItsKeys(String row, boolean recognized) throws IOException {
    assertThat(READER.recognizes(tree(row))).isEqualTo(recognized);
  }

  @Test
  void eachLicenseBindsAndWhatHostsSayIsEvidence() throws IOException, RefusedException {
    Metadata read =
        read(
            """
            {'id':'a','name':'A set','creators':['X'],'licenses':[
              {'license':'CC BY 4.0','url':'https://a.example'},
              {'license':'Custom','url':'https://a.example/terms'},
              {'license':'Custom','url':'None'},
              {'license':'OpenAI','url':''}],
             'hostLicences':{'hfYaml':'MIT License','pwc':'Unspecified','pwcUrl':'https://x.example'}}
            """);
    DescribedDataset set = read.datasets().get(0);
    assertThat(set.title()).isEqualTo("A set");
    assertThat(set.creators()).containsExactly("X");
    assertThat(set.licenses())
        .extracting(each -> each.text() + (each.governs() ? " governs" : " is evidence"))
        .containsExactly(
            "CC BY 4.0 governs",
            "https://a.example/terms governs",
            "Custom governs",
            "OpenAI governs",
            "MIT License is evidence");
  }

  /** A key of a row with one value, and the parent that it makes: kind and name. */
  static Stream<Arguments> sources() {
    return Stream.of(
        Arguments.of("textSources", "reddit", "transform https://reddit.com"),
        Arguments.of("textSources", "Wikipedia", "transform https://wikipedia.org"),
        Arguments.of("textSources", "www.ck12.org", "transform https://ck12.org"),
        Arguments.of(
            "textSources", "wikipedia.org,crowdsourced", "transform https://wikipedia.org"),
        Arguments.of(
            "textSources", "hf.co/datasets/a/b", "transform https://huggingface.co/datasets/a/b"),
        Arguments.of("textSources", "OpenAI ChatGPT", "output https://openai.com"),
        Arguments.of("textSources", "news", ""),
        Arguments.of("textSources", "crowdsourced", ""),
        Arguments.of("textSources", "flan-t5", ""),
        Arguments.of("videoSources", "youtube", "transform https://youtube.com"),
        Arguments.of("modelGenerated", "OpenAI GPT-4", "output https://openai.com"),
        Arguments.of("modelGenerated", "Claude 2.1", "output https://anthropic.com"),
        Arguments.of("modelGenerated", "Llama-2-70b-chat-hf", "output https://llama.com"),
        Arguments.of("modelGenerated", "OpenAI GPT-2", ""),
        Arguments.of("modelGenerated", "BART", ""),
        Arguments.of("modelGenerated", "templates", ""),
        Arguments.of("modelGenerated", "Vicuna", "output output of Vicuna"),
        Arguments.of("derivedFrom", "original", ""),
        Arguments.of("derivedFrom", "snli", "transform snli"),
        Arguments.of("derivedFrom", "common crawl", "transform https://commoncrawl.org"),
        Arguments.of(
            "derivedFrom",
            "https://huggingface.co/datasets/a/b/viewer",
            "transform https://huggingface.co/datasets/a/b"),
        Arguments.of("derivedFrom", "", ""));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void whatASourceBecomes(String key, String value, String parent)
      throws IOException, RefusedException {
    Metadata read =
        read("{'id':'a','licenses':[{'license':'MIT'}],'" + key + "':['" + value + "']}");
    assertThat(read.datasets()).hasSize(1);
    assertThat(parents(read)).isEqualTo(parent.isEmpty() ? List.of() : List.of(parent));
  }

  @Test
  void termsFiledAsALicenseBindThroughTheOutput() throws IOException, RefusedException {
    assertThat(parents(read("{'id':'a','licenses':[{'license':'OpenAI'}]}")))
        .containsExactly("output https://openai.com");
    assertThat(
            parents(
                read(
                    "{'id':'a','licenses':[{'license':'OpenAI'}],"
                        + "'modelGenerated':['OpenAI GPT-4']}")))
        .containsExactly("output https://openai.com");
  }

  @Test
  void rowsOfOneIdAreDatasetsOfTheirOwn() throws IOException, RefusedException {
    Metadata read =
        READER.read(
            "rows.json",
            tree(
                "[{'id':'a','licenses':[{'license':'MIT'}]},{'id':'a','licenses':[{'license':'X'}]}]"));
    assertThat(read.datasets()).extracting(each -> each.names().toString()).doesNotHaveDuplicates();
    for (int i = 0; i < 2; i++) {
      assertThat(read.datasets().get(i).names())
          .contains(Trees.text(read.uses().get(i), "target").orElseThrow());
    }
  }

  @Test
  void aLicenseWithoutANameIsAFault() throws IOException, RefusedException {
    Metadata read =
        read(
            "{'id':'a','modality':'text','collection':'c','textSources':[],'derivedFrom':[],"
                + "'licenses':[{'url':'https://a.example'}]}");
    assertThat(read.faults()).singleElement().asString().contains("a license of `a` has no name");
  }

  @Test
  void everyRealRowGivesADatasetWithALicenseAndAUse() throws IOException, RefusedException {
    for (Tree row : Samples.lines("dpi/datasets.jsonl")) {
      Metadata read = MetadataReaders.of(row).orElseThrow().read("rows.jsonl", row);
      assertThat(read.faults()).isEmpty();
      assertThat(read.uses()).hasSize(1);
      assertThat(Trees.text(read.uses().get(0), "id")).isEqualTo(Trees.text(row, "id"));
      assertThat(read.datasets().get(0).licenses()).isNotEmpty();
    }
  }

  private static List<String> parents(Metadata read) {
    return read.datasets().get(0).derivedFrom().stream()
        .map(each -> each.kind().id() + " " + each.name())
        .toList();
  }

  private static Metadata read(String row) throws IOException, RefusedException {
    return READER.read("rows.jsonl", tree(row));
  }

  private static Tree tree(String json) throws IOException {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(json.replace('\'', '"'))) {
      parser.nextToken();
      return new JsonTrees(parser).read();
    }
  }
}
