package org.licet.reservation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.WebAgents;

/**
 * Public test vectors and real files, which are read in place: the system property {@code
 * licet.samples} says where they are.
 */
final class Samples {
  static final Agents AGENTS = new Agents(WebAgents.read(OntologyFiles.builtIn()));

  private static final Path FOLDER =
      Path.of(System.getProperty("licet.samples", "../shared/samples"), "optout");

  private Samples() {}

  /** Ends the test, saying how to get the samples, when this one is not there. */
  static Path need(String name) {
    Path path = FOLDER.resolve(name);
    boolean present = Files.exists(path);
    if (!present) {
      System.out.println(
          "not run: there is no `"
              + path
              + "`; get the folder of samples and name it by -Dlicet.samples=DIR");
    }
    assumeTrue(present);
    return path;
  }

  static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(need(name).toFile());
  }

  /** The files of a folder, sorted. */
  static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(need(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static String text(Path file) throws IOException {
    return SignalText.decode(Files.readAllBytes(file));
  }

  static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  /** What statements say, one line each. */
  static List<String> told(List<Statement> statements) {
    return statements.stream()
        .map(
            statement ->
                statement.kind().label()
                    + " "
                    + statement.effect()
                    + " "
                    + statement.audience()
                    + " at "
                    + statement.place()
                    + ": "
                    + statement.said())
        .toList();
  }
}
