package org.licet.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.licet.model.BadInputException;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * One object of a JSON report, read key by key; a key that is missing, of another type or never
 * asked for is an error that names the place, as in {@code findings[3].records.count}.
 */
final class JsonObjectReader {
  private final Origin origin;
  private final String path;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  /**
   * Reads the object at a path.
   *
   * @throws BadInputException when the node is no object
   */
  JsonObjectReader(Origin origin, String path, JsonNode node) {
    this.origin = origin;
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw bad(path.isEmpty() ? "the file is no object" : "`" + path + "` must be an object");
    }
  }

  /** A text. */
  String text(String key) {
    JsonNode value = required(key);
    return value.isTextual() ? value.textValue() : wrongType(key, "a text");
  }

  /** A text, or nothing where the report says {@code null}. */
  Optional<String> optionalText(String key) {
    return required(key).isNull() ? Optional.empty() : Optional.of(text(key));
  }

  /** A day, or nothing where the report says {@code null}. */
  Optional<LocalDate> optionalDay(String key) {
    return required(key).isNull() ? Optional.empty() : Optional.of(day(key));
  }

  /** A day. */
  LocalDate day(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException e) {
      return wrongType(key, "a date such as `2026-11-21`");
    }
  }

  /** A whole number that is not negative. */
  long number(String key) {
    JsonNode value = required(key);
    return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0
        ? value.longValue()
        : wrongType(key, "a whole number, 0 or more");
  }

  /** Yes or no. */
  boolean flag(String key) {
    JsonNode value = required(key);
    return value.isBoolean() ? value.booleanValue() : wrongType(key, "`true` or `false`");
  }

  /** A word that stands for one of several things. */
  <T> T word(String key, Function<String, Optional<T>> meaning) {
    String word = text(key);
    return meaning
        .apply(word)
        .orElseThrow(() -> bad("`" + at(key) + "`: unknown word `" + word + "`"));
  }

  /** An array of texts. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : array(key)) {
      texts.add(item.isTextual() ? item.textValue() : wrongType(key, "an array of texts"));
    }
    return texts;
  }

  /** An object. */
  JsonObjectReader object(String key) {
    return new JsonObjectReader(origin, at(key), required(key));
  }

  /** An array of objects, each read by the function. */
  <T> List<T> objects(String key, Function<JsonObjectReader, T> read) {
    List<T> objects = new ArrayList<>();
    int index = 0;
    for (JsonNode item : array(key)) {
      JsonObjectReader object = new JsonObjectReader(origin, at(key) + "[" + index++ + "]", item);
      objects.add(read.apply(object));
      object.end();
    }
    return objects;
  }

  /** An object of texts. */
  SortedMap<String, String> textsByKey(String key) {
    JsonObjectReader object = object(key);
    SortedMap<String, String> texts = new TreeMap<>();
    object.node.fieldNames().forEachRemaining(name -> texts.put(name, object.text(name)));
    return texts;
  }

  /** Reads a key whose value says nothing beyond what other keys say. */
  void implied(String key) {
    required(key);
  }

  /** Reads a key whose value must be {@code null} in this version. */
  void nothing(String key) {
    if (!required(key).isNull()) {
      wrongType(key, "`null`");
    }
  }

  /** Says that all keys have been asked for. */
  void end() {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!asked.contains(key)) {
                throw bad("unknown key `" + at(key) + "`");
              }
            });
  }

  /** An error at this object's file. */
  BadInputException bad(String message) {
    return new BadInputException(
        new Problem(
            origin,
            "not a report that this version can read: " + PlainText.visible(message),
            "give a file that `licet audit -o json=FILE` wrote"));
  }

  private JsonNode array(String key) {
    JsonNode value = required(key);
    return value.isArray() ? value : wrongType(key, "an array");
  }

  private JsonNode required(String key) {
    asked.add(key);
    JsonNode value = node.get(key);
    if (value == null) {
      throw bad("no key `" + at(key) + "`");
    }
    return value;
  }

  private <T> T wrongType(String key, String expected) {
    throw bad("`" + at(key) + "` must be " + expected);
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
