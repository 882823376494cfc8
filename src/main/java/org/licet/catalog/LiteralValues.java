package org.licet.catalog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.licet.model.Moment;
import org.licet.model.Value;
import org.licet.vocab.Ontology;

/** Reads typed literals (XML Schema datatypes) as values. */
final class LiteralValues {
  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema#";
  private static final int MAX_DIGITS = 100;

  private LiteralValues() {}

  /**
   * The value of a number, day, duration or truth value; empty for text.
   *
   * @throws IllegalArgumentException when the text is none of its datatype
   */
  static Optional<Value> read(Node literal) {
    String type = literal.getLiteralDatatypeURI();
    if (!type.startsWith(SCHEMA)) {
      return Optional.empty();
    }
    String text = literal.getLiteralLexicalForm().strip();
    try {
      return switch (Ontology.localName(type)) {
        case "integer", "decimal", "int", "long", "nonNegativeInteger" -> Optional.of(number(text));
        case "date", "dateTime" -> Optional.of(new Value.Dated(Moment.parse(text)));
        case "duration" -> Optional.of(Value.Span.parse(text));
        case "boolean" -> Optional.of(new Value.Flag(flag(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "`"
              + text.substring(0, Math.min(text.length(), MAX_DIGITS))
              + "` is no `xsd:"
              + Ontology.localName(type)
              + "`",
          e);
    }
  }

  private static Value number(String text) {
    if (text.length() > MAX_DIGITS) {
      throw new IllegalArgumentException("longer than any real quantity");
    }
    return new Value.Numeric(new BigDecimal(text));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }
}
