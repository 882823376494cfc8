package org.licet.vocab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.model.Operand;
import org.licet.model.Operand.Type;
import org.licet.model.Operand.WhenMissing;

/** The left operands. */
final class OperandTable {
  /** What {@code licet:whenMissing} may say, of an operand or of one constraint. */
  static final Map<String, WhenMissing> WHEN_MISSING =
      Map.of(
          "unknown", WhenMissing.UNKNOWN,
          "notShown", WhenMissing.NOT_SHOWN,
          "part", WhenMissing.PART,
          "derived", WhenMissing.DERIVED);

  private static final Map<String, Type> TYPES =
      Map.of(
          "concept", Type.CONCEPT,
          "number", Type.NUMBER,
          "date", Type.DATE,
          "duration", Type.DURATION,
          "boolean", Type.BOOLEAN,
          "text", Type.TEXT);

  private final TreeMap<String, Operand> operands = new TreeMap<>();
  private final Words words = new Words();

  /** The operands of this file. */
  OperandTable(TurtleFile file) {
    for (Described operand : file.things("odrl:LeftOperand")) {
      String id = operand.need("skos:notation");
      operands.put(
          id,
          new Operand(
              id,
              operand.need("rdfs:label"),
              operand.choose("licet:valueType", TYPES),
              operand.choose("licet:whenMissing", WHEN_MISSING),
              operand.need("licet:question"),
              operand.need("licet:recordKey")));
      words.add(operand, id, List.of(id, operand.iri()));
      words.add(operand, id, operand.iris("skos:exactMatch"));
      words.add(operand, id, operand.texts("skos:altLabel"));
    }
  }

  List<Operand> all() {
    return List.copyOf(operands.values());
  }

  Optional<Operand> find(String word) {
    return Optional.ofNullable(operands.get(word))
        .or(() -> words.meaning(Ontology.iri(word)).map(operands::get));
  }
}
