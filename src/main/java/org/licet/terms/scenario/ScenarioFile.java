package org.licet.terms.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.model.Verdict;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads scenarios: files whose names end in {@code .scenario.yaml}, each with a list {@code
 * scenarios}. What a file says under {@code date}, {@code reading} and {@code record} counts for
 * all of its scenarios that do not say otherwise.
 */
public final class ScenarioFile {
  private static final String ENDING = ".scenario.yaml";
  private static final String STANDARD = "standard";
  private static final Set<String> FILE_KEYS = Set.of("date", "reading", "record", "scenarios");
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "date",
          "reading",
          "record",
          "manifest",
          "verdict",
          "cites",
          "citesNot",
          "findings",
          "missing");

  private final ScenarioYaml yaml;

  private ScenarioFile(String file) {
    this.yaml = new ScenarioYaml(file);
  }

  /** The scenario files in a directory and below it, by name; or the file itself. */
  public static List<Path> find(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /**
   * The scenarios of a file, in order.
   *
   * @throws org.licet.model.BadInputException with the line when one cannot be understood
   */
  public static List<Scenario> read(Path file) throws IOException {
    return new ScenarioFile(file.toString()).scenarios(Files.readString(file));
  }

  private List<Scenario> scenarios(String text) {
    Node document = yaml.parse(text);
    Map<String, Node> root = yaml.mapping(document, "a file of scenarios");
    known(root, FILE_KEYS);
    List<Scenario> scenarios = new ArrayList<>();
    Node list = need(root, "scenarios", document);
    for (Node each : yaml.sequence(list, "scenarios")) {
      scenarios.add(scenario(root, each));
    }
    if (scenarios.isEmpty()) {
      throw ScenarioYaml.bad(yaml.origin(list), "`scenarios` is empty", "add one");
    }
    return scenarios;
  }

  private Scenario scenario(Map<String, Node> root, Node node) {
    Map<String, Node> keys = yaml.mapping(node, "a scenario");
    known(keys, KEYS);
    Node date =
        Optional.ofNullable(keys.getOrDefault("date", root.get("date")))
            .orElseThrow(
                () ->
                    ScenarioYaml.bad(
                        yaml.origin(node),
                        "the scenario has no `date`",
                        "state the day of the audit, so that the answer stays the same"));
    List<String> verdicts = yaml.words(Optional.of(need(keys, "verdict", node)), "verdict");
    verdicts.forEach(verdict -> checkVerdict(verdict, keys));
    return new Scenario(
        yaml.origin(node),
        yaml.scalar(need(keys, "name", node), "name"),
        record(root, keys, node).toString(),
        Optional.ofNullable(keys.get("manifest")).map(each -> yaml.json(each).toString()),
        day(date),
        Optional.ofNullable(keys.getOrDefault("reading", root.get("reading")))
            .map(each -> yaml.scalar(each, "reading"))
            .orElse(STANDARD),
        verdicts,
        words(keys, "cites"),
        words(keys, "citesNot"),
        words(keys, "findings"),
        words(keys, "missing"));
  }

  private ObjectNode record(Map<String, Node> root, Map<String, Node> keys, Node node) {
    JsonNode own = yaml.json(need(keys, "record", node));
    if (!(own instanceof ObjectNode record)) {
      throw ScenarioYaml.bad(yaml.origin(node), "`record` must be a usage record", "");
    }
    if (root.containsKey("record") && yaml.json(root.get("record")) instanceof ObjectNode shared) {
      shared.properties().stream()
          .filter(entry -> !record.has(entry.getKey()))
          .toList()
          .forEach(entry -> record.set(entry.getKey(), entry.getValue()));
    }
    if (!record.has("id")) {
      record.put("id", "scenario");
    }
    return record;
  }

  private List<String> words(Map<String, Node> keys, String key) {
    return yaml.words(Optional.ofNullable(keys.get(key)), key);
  }

  private void checkVerdict(String word, Map<String, Node> keys) {
    if (Stream.of(Verdict.values()).noneMatch(verdict -> verdict.id().equals(word))) {
      throw ScenarioYaml.bad(
          yaml.origin(keys.get("verdict")),
          "unknown verdict `" + word + "`",
          "use `permitted`, `duty`, `review` or `violation`");
    }
  }

  private LocalDate day(Node node) {
    String text = yaml.scalar(node, "date");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ScenarioYaml.bad(yaml.origin(node), "`" + text + "` is not a day", "use `YYYY-MM-DD`");
    }
  }

  private Node need(Map<String, Node> keys, String key, Node node) {
    return Optional.ofNullable(keys.get(key))
        .orElseThrow(
            () -> ScenarioYaml.bad(yaml.origin(node), "`" + key + "` is missing", "add it"));
  }

  private void known(Map<String, Node> keys, Set<String> known) {
    keys.forEach(
        (key, node) -> {
          if (!known.contains(key)) {
            throw ScenarioYaml.bad(
                yaml.origin(node),
                "unknown key `" + key + "`",
                "known are " + known.stream().sorted().collect(Collectors.joining(", ")));
          }
        });
  }
}
