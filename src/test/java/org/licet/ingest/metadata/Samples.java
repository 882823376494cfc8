package org.licet.ingest.metadata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.Tree;

/**
 * Public metadata as others wrote it. It is not part of the repository: the system property {@code
 * licet.samples} says where it is.
 */
public final class Samples {
  private static final Path FOLDER =
      Path.of(System.getProperty("licet.samples", "../shared/samples"));

  private Samples() {}

  /** A file or folder of the samples; ends the test, saying how to get it, when it is not there. */
  public static Path of(String name) {
    Path path = FOLDER.resolve(name);
    if (!Files.exists(path)) {
      System.out.println(
          "not run: no samples at `"
              + path
              + "`; get the folder of public metadata and name it by -Dlicet.samples=DIR");
    }
    assumeTrue(Files.exists(path));
    return path;
  }

  /** The files of a folder of the samples, in the order of their names. */
  public static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(of(folder))) {
      return files.sorted().toList();
    }
  }

  /** The value of each line of a file of JSON Lines. */
  public static List<Tree> lines(String name) throws IOException {
    List<Tree> values = new ArrayList<>();
    List<String> lines = Files.readAllLines(of(name));
    for (int i = 0; i < lines.size(); i++) {
      try (JsonParser parser = JsonTrees.FACTORY.createParser(lines.get(i))) {
        parser.nextToken();
        values.add(JsonTrees.ofLine(parser, i + 1L).read());
      }
    }
    return values;
  }
}
