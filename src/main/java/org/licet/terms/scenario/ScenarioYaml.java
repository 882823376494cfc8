package org.licet.terms.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.BadInputException;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML with the lines of its parts, and as JSON. */
final class ScenarioYaml {
  private final String file;

  ScenarioYaml(String file) {
    this.file = file;
  }

  /**
   * The document of a text.
   *
   * @throws BadInputException with the line when it is no YAML, or empty
   */
  Node parse(String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(0).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(
              () ->
                  bad(new Origin(file, 1), "an empty file", "write `scenarios` and at least one"));
    } catch (MarkedYamlEngineException e) {
      long line = e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
      throw bad(new Origin(file, line), "not YAML: " + e.getProblem(), "");
    } catch (YamlEngineException e) {
      throw bad(new Origin(file, 0), "not YAML: " + e.getMessage(), "");
    }
  }

  /** The entries of a mapping, in order. */
  Map<String, Node> mapping(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw bad(origin(node), what + " must be a mapping of keys to values", "");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a key");
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw bad(origin(tuple.getKeyNode()), "`" + key + "` is stated twice", "remove one");
      }
    }
    return entries;
  }

  /** The members of a sequence; a scalar is a sequence of one. */
  List<Node> sequence(Node node, String what) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node instanceof ScalarNode) {
      return List.of(node);
    }
    throw bad(origin(node), "`" + what + "` must be a list", "");
  }

  /** The words of a sequence. */
  List<String> words(Optional<Node> node, String what) {
    List<String> words = new ArrayList<>();
    node.ifPresent(list -> sequence(list, what).forEach(each -> words.add(scalar(each, what))));
    return words;
  }

  /** One word or text. */
  String scalar(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw bad(origin(node), "`" + what + "` must be one word or text", "");
  }

  /** A value as JSON. */
  JsonNode json(Node node) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (node instanceof MappingNode) {
      ObjectNode object = json.objectNode();
      mapping(node, "a value").forEach((key, value) -> object.set(key, json(value)));
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = json.arrayNode();
      sequence.getValue().forEach(each -> array.add(json(each)));
      return array;
    }
    String text = ((ScalarNode) node).getValue();
    Tag tag = node.getTag();
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return json.numberNode(new BigDecimal(text));
    }
    if (tag.equals(Tag.BOOL)) {
      return json.booleanNode(Boolean.parseBoolean(text));
    }
    return tag.equals(Tag.NULL) ? json.nullNode() : json.textNode(text);
  }

  Origin origin(Node node) {
    return new Origin(file, node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L));
  }

  static BadInputException bad(Origin origin, String message, String hint) {
    return new BadInputException(new Problem(origin, message, hint));
  }
}
