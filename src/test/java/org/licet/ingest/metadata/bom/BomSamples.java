package org.licet.ingest.metadata.bom;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.Tree;

/**
 * Real files of others. They are not part of the repository: the system property {@code
 * licet.samples} says where they are.
 */
final class BomSamples {
  private static final Path FOLDER =
      Path.of(System.getProperty("licet.samples", "../shared/samples"));

  private BomSamples() {}

  /** The files of a folder; ends the test, saying how to get them, when they are not there. */
  static List<Path> in(String folder) throws IOException {
    Path directory = FOLDER.resolve(folder);
    boolean present = Files.isDirectory(directory);
    if (!present) {
      System.out.println(
          "not run: the samples are not at `"
              + directory
              + "`; get the folder of real metadata and name it by -Dlicet.samples=DIR");
    }
    assumeTrue(present);
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The value of a JSON text that stands on one line of its file. */
  static Tree jsonOnLine(String text, long line) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      return JsonTrees.ofLine(parser, line).read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The value of a JSON text. */
  static Tree json(String text) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      return new JsonTrees(parser).read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
