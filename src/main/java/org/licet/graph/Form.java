package org.licet.graph;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of a graph in the form in which a manifest would state it: values by key, before their
 * meaning is known. RDF has no order, so values are sorted where they have no position.
 *
 * @param values the values of each key; a key has at least one
 */
public record Form(SortedMap<String, List<Value>> values) {
  public Form {
    TreeMap<String, List<Value>> copy = new TreeMap<>();
    values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    values = Collections.unmodifiableSortedMap(copy);
  }

  /** A value of a key. */
  public sealed interface Value {}

  /**
   * A plain value.
   *
   * @param text its canonical text
   * @param kind what it is
   */
  public record Plain(String text, Kind kind) implements Value {}

  /**
   * A node without a name of its own.
   *
   * @param form its values
   */
  public record Nested(Form form) implements Value {}

  /** What a plain value is. */
  public enum Kind {
    TEXT,
    NUMBER,
    FLAG
  }

  /** The text of the first value of a key, if there is one. */
  Optional<String> text(String key) {
    return texts(key).stream().findFirst();
  }

  /** The texts of a key. */
  List<String> texts(String key) {
    return values.getOrDefault(key, List.of()).stream()
        .filter(Plain.class::isInstance)
        .map(value -> ((Plain) value).text())
        .toList();
  }

  /** The nodes under a key. */
  List<Form> nested(String key) {
    return values.getOrDefault(key, List.of()).stream()
        .filter(Nested.class::isInstance)
        .map(value -> ((Nested) value).form())
        .toList();
  }

  /** This form without some keys. */
  public Form without(List<String> keys) {
    TreeMap<String, List<Value>> rest = new TreeMap<>(values);
    rest.keySet().removeAll(keys);
    return new Form(rest);
  }
}
