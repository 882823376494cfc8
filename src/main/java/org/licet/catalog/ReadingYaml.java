package org.licet.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.licet.catalog.ReadingFile.Given;
import org.licet.model.BadInputException;
import org.licet.model.Origin;
import org.licet.model.Reading.Stance;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the YAML form of a reading, strictly and with lines. */
final class ReadingYaml {
  private static final Set<String> KEYS = Set.of("name", "base", "answers");

  private final String file;

  private ReadingYaml(String file) {
    this.file = file;
  }

  /** The reading of a file. */
  static ReadingFile read(Path file) {
    String text = new String(ReadingFile.bytes(file), StandardCharsets.UTF_8);
    return new ReadingYaml(file.toString()).read(text);
  }

  private ReadingFile read(String text) {
    Map<String, Node> root = mapping(compose(text), "a reading");
    root.forEach(
        (key, node) -> {
          if (!KEYS.contains(key)) {
            throw bad(node, "unknown key `" + key + "`", "use `name`, `base` and `answers`");
          }
        });
    Node name = root.get("name");
    Node base = root.get("base");
    Node answers = root.get("answers");
    if (name == null || answers == null) {
      throw ReadingFile.bad(
          new Origin(file, 1), "a reading needs `name` and `answers`", "add what is missing");
    }
    List<Given> given = new ArrayList<>();
    mapping(answers, "`answers`")
        .forEach(
            (question, answer) ->
                given.add(new Given(origin(answer), question, scalar(answer, question))));
    return new ReadingFile(
        scalar(name, "name"), base == null ? Stance.STANDARD : stance(base), given);
  }

  private Stance stance(Node base) {
    String word = scalar(base, "base");
    return ReadingFile.stance(word)
        .orElseThrow(
            () ->
                bad(
                    base,
                    "unknown base `" + word + "`",
                    "use `strict`, `standard` or `permissive`"));
  }

  private Node compose(String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(0).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(
              () ->
                  ReadingFile.bad(
                      new Origin(file, 1), "an empty file", "write `name` and `answers`"));
    } catch (MarkedYamlEngineException e) {
      long line = e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
      throw ReadingFile.bad(new Origin(file, line), "not YAML: " + e.getProblem(), "");
    } catch (YamlEngineException e) {
      throw ReadingFile.bad(new Origin(file, 0), "not YAML: " + e.getMessage(), "");
    }
  }

  private Map<String, Node> mapping(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw bad(node, what + " must be a mapping of keys to values", "");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a key");
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "`" + key + "` is stated twice", "remove one");
      }
    }
    return entries;
  }

  private String scalar(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw bad(node, "`" + what + "` must be one word or text", "");
  }

  private BadInputException bad(Node node, String message, String hint) {
    return ReadingFile.bad(origin(node), message, hint);
  }

  private Origin origin(Node node) {
    return new Origin(file, node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L));
  }
}
