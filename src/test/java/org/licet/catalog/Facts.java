package org.licet.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.licet.model.Action;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/**
 * The researched facts, from which the ontology was written. They are not part of the repository:
 * the system property {@code licet.facts} says where they are.
 */
final class Facts {
  static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();
  static final Catalog CATALOG = OntologyCatalog.builtIn(VOCABULARY);

  private static final Path FOLDER = Path.of(System.getProperty("licet.facts", "../shared/facts"));

  private Facts() {}

  /** Ends the test, saying how to get the facts, when they are not there. */
  static void areThere() {
    boolean present = Files.isDirectory(FOLDER);
    if (!present) {
      System.out.println(
          "not run: the facts are not at `"
              + FOLDER
              + "`; get the folder of researched facts and name it by -Dlicet.facts=DIR");
    }
    assumeTrue(present);
  }

  /** One file of the facts. */
  static JsonNode of(String name) throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
  }

  static TreeSet<String> actions(JsonNode words) {
    TreeSet<String> names = new TreeSet<>();
    for (String word : strings(words)) {
      Action action = VOCABULARY.action(word).orElseThrow(() -> new AssertionError(word));
      names.add(action.readsAs().orElse(action.id()));
    }
    return names;
  }

  static String word(Enum<?> value) {
    String[] parts = value.name().toLowerCase(Locale.ROOT).split("_");
    return parts.length == 1
        ? parts[0]
        : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
  }

  static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  static List<String> strings(JsonNode array) {
    return elements(array).stream().map(JsonNode::asText).toList();
  }

  static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.properties().forEach(entry -> names.add(entry.getKey()));
    return names;
  }

  static List<String> ids(JsonNode array) {
    return elements(array).stream().map(each -> each.get("id").asText()).toList();
  }
}
