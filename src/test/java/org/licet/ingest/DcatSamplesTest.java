package org.licet.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.GraphMetadataReader;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.tree.RefusedException;

/** Every real DCAT file is read, or refused with a reason that a person can act on. */
class DcatSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("licet.samples", "../shared/samples"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({"dcat", "dcat-ap"})
  void every_file_is_read_or_refused_with_a_reason(String kind) throws IOException {
    Path folder = SAMPLES.resolve(kind);
    boolean present = Files.isDirectory(folder);
    if (!present) {
      System.out.println(
          "not run: no samples at `"
              + folder
              + "`; get them and name their folder by"
              + " -Dlicet.samples=DIR");
    }
    assumeTrue(present);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        System.out.println("== " + file.getFileName());
        try {
          Graph graph = parse(file);
          Optional<GraphMetadataReader> reader = MetadataReaders.of(graph);
          if (reader.isEmpty()) {
            System.out.println("  not recognized " + graph.size());
            continue;
          }
          Metadata metadata = reader.get().read(file.getFileName().toString(), graph);
          for (DescribedDataset d : metadata.datasets()) {
            System.out.println(
                "  "
                    + d.id()
                    + " | "
                    + d.title()
                    + " | "
                    + d.names()
                    + " | "
                    + d.url()
                    + " | "
                    + d.creators()
                    + " | "
                    + d.licenses().stream()
                        .map(l -> l.text() + " (" + l.statedBy() + ") " + l.governs())
                        .toList()
                    + " | "
                    + d.derivedFrom().stream().map(p -> p.name() + ":" + p.kind()).toList()
                    + d.policies());
          }
          metadata.remarks().forEach(r -> System.out.println("  # " + r));
          metadata.faults().forEach(r -> System.out.println("  ! " + r));
        } catch (RefusedException e) {
          System.out.println("  refused " + e.problem());
        }
      }
    }
  }

  private static Graph parse(Path file) throws IOException, RefusedException {
    String name = file.getFileName().toString();
    InputFile input = new InputFile(name, Optional.of(file), true);
    Format format = name.endsWith(".ttl") ? Format.TURTLE : Format.JSON_LD;
    return new RdfParser(input, remark -> {}).parse(format, Files.readAllBytes(file));
  }
}
