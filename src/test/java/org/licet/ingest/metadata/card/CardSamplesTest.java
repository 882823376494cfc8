package org.licet.ingest.metadata.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.metadata.Samples;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;

/** Real cards of the Hub: each is read as its front matter says, or refused with a reason. */
class CardSamplesTest {

  @Test
  void everyWholeCardIsReadWithItsLicense() throws IOException, RefusedException {
    for (Path file : Samples.files("hf-cards/full")) {
      Metadata read = CardFile.read(file.toString(), file.toString(), Files.readString(file));
      assertThat(read.faults()).as(file.toString()).isEmpty();
      assertThat(read.datasets()).singleElement();
      assertThat(read.datasets().get(0).licenses())
          .as(file.toString())
          .anyMatch(LicenseDeclaration::governs);
    }
  }

  @Test
  void pagesAboutCardsAreRefused() throws IOException {
    List<String> reasons = new ArrayList<>();
    for (Path file : Samples.files("hf-cards/spec")) {
      try {
        CardFile.read(file.toString(), file.toString(), Files.readString(file));
      } catch (RefusedException e) {
        reasons.add(e.problem().message());
      }
    }
    assertThat(reasons)
        .hasSameSizeAs(Samples.files("hf-cards/spec"))
        .allMatch(reason -> reason.contains("template") || reason.contains("without front matter"));
  }

  @Test
  void everyLineIsACardWithTheLicensesAndParentsOfItsFrontMatter()
      throws IOException, RefusedException {
    for (Tree line : Samples.lines("hf-cards/front-matter.jsonl")) {
      MetadataReader reader = MetadataReaders.of(line).orElseThrow();
      Metadata read = reader.read("cards.jsonl", line);
      DescribedDataset dataset = read.datasets().get(0);
      Tree frontMatter = Trees.get(line, "frontMatter").orElseThrow();

      assertThat(reader.kind()).isEqualTo("hf-card");
      assertThat(read.faults()).isEmpty();
      assertThat(dataset.id()).isEqualTo(Trees.text(line, "dataset").orElseThrow());
      assertThat(dataset.licenses())
          .extracting(LicenseDeclaration::text)
          .containsAll(Trees.texts(frontMatter, "license"))
          .containsAll(Trees.texts(frontMatter, "license_details"));
      long parents =
          Trees.texts(frontMatter, "source_datasets").stream()
              .filter(text -> !text.equals("original"))
              .map(text -> text.replaceFirst("^extended\\|other$", "extended"))
              .distinct()
              .count();
      assertThat(dataset.derivedFrom()).hasSize((int) parents);
    }
  }
}
