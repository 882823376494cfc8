package org.licet.terms.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.audit.AuditRequest;
import org.licet.audit.AuditUseCase;
import org.licet.terms.NoSuchNameException;
import org.licet.terms.TermsNames;
import org.licet.vocab.Ontology;

/** Judges scenarios as an audit would, each on its own, and compares the answers. */
public final class ScenarioRunner {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AuditUseCase audit;
  private final TermsNames names;
  private final List<Path> catalogs;

  /**
   * A runner.
   *
   * @param audit judges
   * @param names the catalog's names, so that an expectation about no clause at all is told
   * @param catalogs directories laid over the catalog
   */
  public ScenarioRunner(AuditUseCase audit, TermsNames names, List<Path> catalogs) {
    this.audit = audit;
    this.names = names;
    this.catalogs = List.copyOf(catalogs);
  }

  /**
   * Runs one scenario.
   *
   * @throws IOException when a temporary file cannot be written
   */
  public ScenarioResult run(Scenario scenario) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String clause : scenario.cites()) {
      checkName(clause, scenario, differences);
    }
    for (String clause : scenario.citesNot()) {
      checkName(clause, scenario, differences);
    }
    Optional<JsonNode> decision = decide(scenario);
    if (decision.isEmpty()) {
      differences.add("verdict   expected " + words(scenario.verdicts()) + ", was none");
    } else {
      compare(scenario, decision.get(), differences);
    }
    return new ScenarioResult(scenario, differences);
  }

  private void checkName(String clause, Scenario scenario, List<String> differences) {
    try {
      names.find(clause, scenario.date());
    } catch (NoSuchNameException unknown) {
      differences.add("clause    " + unknown.getMessage());
    }
  }

  private static void compare(Scenario scenario, JsonNode decision, List<String> differences) {
    String verdict = decision.path("verdict").asText();
    if (!scenario.verdicts().contains(verdict)) {
      differences.add("verdict   expected " + words(scenario.verdicts()) + ", was " + verdict);
      differences.add("          because of " + words(texts(decision, "rules")));
    }
    List<String> cited =
        texts(decision, "clauses").stream().map(Ontology::localName).sorted().toList();
    lacks("cites", scenario.cites(), cited, differences);
    for (String clause : scenario.citesNot()) {
      if (cited.contains(Ontology.localName(clause))) {
        differences.add("citesNot  " + clause + " is cited");
      }
    }
    lacks("findings", scenario.findings(), texts(decision, "rules"), differences);
    lacks("missing", scenario.missing(), texts(decision, "missing"), differences);
  }

  private static void lacks(
      String what, List<String> expected, List<String> actual, List<String> differences) {
    List<String> lacking =
        expected.stream().filter(each -> !actual.contains(Ontology.localName(each))).toList();
    if (!lacking.isEmpty()) {
      String name = what + " ".repeat(10 - what.length());
      differences.add(name + "expected " + words(lacking) + ", were " + words(actual));
    }
  }

  private Optional<JsonNode> decide(Scenario scenario) throws IOException {
    Path folder = Files.createTempDirectory("licet-scenario");
    Path records = folder.resolve("scenario.jsonl");
    Path manifest = folder.resolve("licet.yaml");
    Path decisions = folder.resolve("decisions.jsonl");
    try {
      Files.writeString(records, scenario.record() + "\n");
      List<String> inputs = new ArrayList<>(List.of(records.toString()));
      if (scenario.manifest().isPresent()) {
        // JSON is YAML.
        Files.writeString(manifest, scenario.manifest().get() + "\n");
        inputs.add(manifest.toString());
      }
      audit.audit(request(scenario, inputs, decisions));
      return Files.readAllLines(decisions).stream().findFirst().map(ScenarioRunner::parse);
    } finally {
      for (Path file : List.of(records, manifest, decisions, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private AuditRequest request(Scenario scenario, List<String> inputs, Path decisions) {
    return new AuditRequest(
        inputs,
        catalogs,
        Optional.empty(),
        scenario.reading(),
        scenario.date(),
        new TreeMap<>(),
        Optional.empty(),
        true,
        Optional.of(decisions),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode decision, String key) {
    TreeSet<String> texts = new TreeSet<>();
    decision.path(key).forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }
}
