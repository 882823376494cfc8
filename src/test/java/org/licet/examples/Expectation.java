package org.licet.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one record of an example should show; it was derived from the contract and the facts before
 * the program was asked.
 *
 * @param id the record
 * @param verdict its verdict
 * @param clauses ids of clauses that must be cited
 * @param notClauses ids of clauses that must not be cited
 * @param rules ids of findings that must be there
 * @param missing facts that must be asked for
 * @param why one sentence for people
 */
record Expectation(
    String id,
    String verdict,
    List<String> clauses,
    List<String> notClauses,
    List<String> rules,
    List<String> missing,
    String why) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KEYS =
      Set.of("id", "verdict", "clauses", "notClauses", "rules", "missing", "why");

  /** The expectations of a file, in its order. */
  static List<Expectation> read(Path file) {
    try {
      List<Expectation> read = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        read.add(of(JSON.readTree(line)));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the decision does not meet, one sentence each; empty when it meets everything. */
  List<String> unmetBy(JsonNode decision) {
    List<String> unmet = new ArrayList<>();
    String decided = decision.required("verdict").asText();
    if (!decided.equals(verdict)) {
      unmet.add("the verdict is `" + decided + "`, expected `" + verdict + "`");
    }
    List<String> cited = words(decision, "clauses").stream().map(Expectation::localName).toList();
    List<String> found = words(decision, "rules");
    List<String> asked = words(decision, "missing");
    clauses.stream()
        .filter(clause -> !cited.contains(clause))
        .forEach(clause -> unmet.add("`" + clause + "` is not cited"));
    notClauses.stream()
        .filter(cited::contains)
        .forEach(clause -> unmet.add("`" + clause + "` is cited"));
    rules.stream()
        .filter(rule -> !found.contains(rule))
        .forEach(rule -> unmet.add("there is no finding `" + rule + "`"));
    missing.stream()
        .filter(fact -> !asked.contains(fact))
        .forEach(fact -> unmet.add("`" + fact + "` is not asked for"));
    return unmet.stream().map(sentence -> id + ": " + sentence).toList();
  }

  /** The id of a clause: what follows the last slash of its IRI, or the last colon of its name. */
  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')) + 1);
  }

  private static Expectation of(JsonNode node) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("unknown keys " + unknown + " in " + node);
    }
    return new Expectation(
        node.required("id").asText(),
        node.required("verdict").asText(),
        words(node, "clauses"),
        words(node, "notClauses"),
        words(node, "rules"),
        words(node, "missing"),
        node.required("why").asText());
  }

  private static List<String> words(JsonNode node, String key) {
    List<String> words = new ArrayList<>();
    node.path(key).forEach(word -> words.add(word.asText()));
    return List.copyOf(words);
  }
}
