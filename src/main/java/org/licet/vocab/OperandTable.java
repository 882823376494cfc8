package org.licet.vocab;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.model.Operand;
import org.licet.model.Operand.Type;
import org.licet.model.Operand.WhenMissing;

/** The left operands. */
final class OperandTable {
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
              type(operand),
              whenMissing(operand),
              operand.need("licet:question"),
              operand.need("licet:recordKey")));
      words.add(operand, id, List.of(id, operand.iri()));
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

  /** What the absence of an operand means, for an operand or for one of its constraints. */
  static WhenMissing whenMissing(Described described) {
    String meaning = described.needLink("licet:whenMissing").localName();
    return switch (meaning) {
      case "unknown" -> WhenMissing.UNKNOWN;
      case "notShown" -> WhenMissing.NOT_SHOWN;
      case "part" -> WhenMissing.PART;
      case "derived" -> WhenMissing.DERIVED;
      default ->
          throw described.broken(
              "says `licet:whenMissing` `"
                  + meaning
                  + "`: use `unknown`, `notShown`, `part` or `derived`");
    };
  }

  private static Type type(Described operand) {
    String type = operand.needLink("licet:valueType").localName();
    return switch (type) {
      case "concept" -> Type.CONCEPT;
      case "number" -> Type.NUMBER;
      case "date" -> Type.DATE;
      case "duration" -> Type.DURATION;
      case "boolean" -> Type.BOOLEAN;
      case "text" -> Type.TEXT;
      default ->
          throw operand.broken(
              "has values of type `"
                  + type
                  + "`: use `concept`, `number`, `date`, `duration`, `boolean` or `text`");
    };
  }
}
