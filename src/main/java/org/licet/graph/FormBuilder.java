package org.licet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.licet.graph.Form.Kind;
import org.licet.graph.Form.Plain;
import org.licet.graph.Form.Value;

/** Collects the values of a {@link Form}. */
final class FormBuilder {
  private final TreeMap<String, List<Value>> values = new TreeMap<>();

  void add(String key, Value value) {
    List<Value> list = values.computeIfAbsent(key, ignored -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  void addText(String key, String text) {
    add(key, new Plain(text, Kind.TEXT));
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The form, with the values of each key sorted. */
  Form build() {
    values.values().forEach(list -> list.sort(Comparator.comparing(FormBuilder::order)));
    return new Form(values);
  }

  /** The form, with the values of each key in the order in which they were added. */
  Form buildAsAdded() {
    return new Form(values);
  }

  private static String order(Value value) {
    return value instanceof Plain plain ? plain.text() : value.toString();
  }
}
