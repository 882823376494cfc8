package org.licet.ingest.metadata.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.metadata.Samples;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.model.LicenseDeclaration;

/** Every real file is read, or refused with a reason; nothing else happens. */
class SampleFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"spdx3", "cyclonedx-ml", "openlineage"})
  void everyFileIsReadOrRefusedWithAReason(String folder) throws IOException {
    Map<String, Integer> refused = new TreeMap<>();
    Map<String, Integer> unrecognized = new TreeMap<>();
    int read = 0;
    int datasets = 0;
    int uses = 0;
    int licenses = 0;
    int faults = 0;
    List<Path> files = Samples.files(folder);
    for (Path file : files) {
      Tree document = BomDocuments.json(Files.readString(file));
      String name = file.getFileName().toString();
      Optional<MetadataReader> reader = MetadataReaders.of(document);
      if (reader.isEmpty()) {
        unrecognized.merge(name, 1, Integer::sum);
        continue;
      }
      try {
        Metadata metadata = reader.get().read(name, document);
        read++;
        datasets += metadata.datasets().size();
        uses += metadata.uses().size();
        faults += metadata.faults().size();
        licenses +=
            metadata.datasets().stream()
                .mapToInt(
                    each ->
                        (int) each.licenses().stream().filter(LicenseDeclaration::governs).count())
                .sum();
      } catch (RefusedException e) {
        assertThat(e.problem().message()).isNotBlank();
        refused.merge(e.problem().message(), 1, Integer::sum);
      }
    }
    System.out.printf(
        "%s: %d files, %d read (%d datasets, %d uses, %d licenses, %d faults), refused %s, not of"
            + " a known format %s%n",
        folder,
        files.size(),
        read,
        datasets,
        uses,
        licenses,
        faults,
        refused,
        unrecognized.keySet());
    assertThat(read).isPositive();
    assertThat(unrecognized.keySet()).allMatch(name -> name.endsWith("_category_.json"));
    assertThat(read + refused.values().stream().mapToInt(n -> n).sum() + unrecognized.size())
        .isEqualTo(files.size());
  }
}
