package org.licet.ingest;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.Operand;

/** Reads {@code facts}: left operands of the profile with their values as canonical text. */
final class FactReader {
  /** What the record key of an operand starts with when it is stated in {@code facts}. */
  static final String PREFIX = "facts.";

  private final Words words;

  FactReader(Words words) {
    this.words = words;
  }

  /** The facts by the canonical names of their operands. */
  SortedMap<String, List<String>> read(FieldReader in) {
    SortedMap<String, List<String>> facts = new TreeMap<>();
    for (Tree.Field field : in.stated()) {
      String name = field.name();
      if (name.startsWith(RecordKeys.FREE)) {
        put(facts, name, in.plainValues(name));
      } else {
        words
            .operand(name)
            .filter(operand -> operand.recordKey().startsWith(PREFIX))
            .ifPresentOrElse(operand -> read(in, field, operand, facts), () -> refuse(in, field));
      }
    }
    return facts;
  }

  private void read(
      FieldReader in, Tree.Field field, Operand operand, SortedMap<String, List<String>> facts) {
    String name = field.name();
    List<String> values = in.plainValues(name);
    if (facts.containsKey(operand.id())) {
      in.problem(
          field.line(),
          in.quote(name)
              + " is another name of "
              + in.quote(operand.id())
              + ", which is stated too",
          "keep one of the two");
      return;
    }
    if (operand.type() == Operand.Type.DATE) {
      values.forEach(value -> in.moment(name, value));
    } else {
      words.check(operand.id(), PREFIX + operand.id(), values);
    }
    put(facts, operand.id(), values);
  }

  private void refuse(FieldReader in, Tree.Field field) {
    String name = field.name();
    String key = words.operand(name).map(Operand::recordKey).orElse(name);
    String hint =
        RecordKeys.ALL.contains(key)
            ? "state it as " + Quote.of(key)
            : words.nearestFacts(name)
                + " (a fact of your own starts with `"
                + RecordKeys.FREE
                + "`)";
    in.problem(field.line(), "unknown fact " + in.quote(name), hint);
  }

  private static void put(SortedMap<String, List<String>> facts, String name, List<String> values) {
    if (!values.isEmpty()) {
      facts.put(name, values);
    }
  }
}
