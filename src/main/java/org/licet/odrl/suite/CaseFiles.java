package org.licet.odrl.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.licet.odrl.read.Bad;

/**
 * The files of a case: {@code case.json}, a policy, and a request, a state of the world, a log and
 * an expected report as it needs them.
 *
 * @param folder where they are
 * @param description what {@code case.json} says
 */
record CaseFiles(Path folder, JsonNode description) {
  private static final List<String> ENDINGS = List.of(".ttl", ".jsonld", ".json", ".rdf", ".nt");

  static CaseFiles of(Path folder) throws IOException {
    try {
      return new CaseFiles(
          folder, new ObjectMapper().readTree(folder.resolve("case.json").toFile()));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw Bad.input(folder.resolve("case.json").toString(), "malformed JSON", "");
    }
  }

  /** The name of the suite. */
  String suite() {
    return description.path("suite").asText(folder.getParent().getFileName().toString());
  }

  /** The name of the case. */
  String id() {
    String id = description.path("id").asText("");
    return id.isEmpty() ? folder.getFileName().toString() : id;
  }

  /** What a log is expected to be: {@code valid} or {@code invalid}; empty for other cases. */
  Optional<String> expectedOfLog() {
    JsonNode expected = description.path("expected");
    return expected.isTextual() ? Optional.of(expected.asText()) : Optional.empty();
  }

  /** The RDF file with this name, whatever its syntax. */
  Optional<Path> rdf(String name) {
    return ENDINGS.stream()
        .map(ending -> folder.resolve(name + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The log. */
  Optional<Path> log() {
    return Optional.of(folder.resolve("sotw.csv")).filter(Files::isRegularFile);
  }
}
