package org.licet.odrl.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.licet.model.Moment;
import org.licet.model.Value;
import org.licet.odrl.Odrl;

/**
 * Values of RDF terms and of text. Dates and times without a zone are taken in UTC, which XML
 * Schema leaves to the application.
 */
public final class Values {
  private static final Set<String> NUMBERS =
      Set.of(
          "integer",
          "decimal",
          "double",
          "float",
          "int",
          "long",
          "short",
          "byte",
          "nonNegativeInteger",
          "positiveInteger",
          "nonPositiveInteger",
          "negativeInteger",
          "unsignedInt",
          "unsignedLong",
          "unsignedShort",
          "unsignedByte");

  private Values() {}

  /** The value of a term: an IRI is a name, a literal what its data type says. */
  public static Value of(Node node) {
    if (!node.isLiteral()) {
      return new Value.Term(node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
    }
    String text = node.getLiteralLexicalForm().strip();
    String type = node.getLiteralDatatypeURI();
    if (!type.startsWith(Odrl.XSD)) {
      return new Value.Text(node.getLiteralLexicalForm());
    }
    return typed(text, type.substring(Odrl.XSD.length()))
        .orElseGet(() -> new Value.Text(node.getLiteralLexicalForm()));
  }

  /** The value of a text with a data type; empty when the text is none of its values. */
  public static Optional<Value> typed(String text, String type) {
    if (NUMBERS.contains(type)) {
      return number(text);
    }
    return switch (type) {
      case "dateTime", "date", "dateTimeStamp" -> moment(text).map(Value.Dated::new);
      case "duration", "dayTimeDuration", "yearMonthDuration" -> span(text);
      case "boolean" -> flag(text);
      case "anyURI" -> Optional.of(new Value.Term(text));
      default -> Optional.empty();
    };
  }

  /**
   * Text read as the kind of value that it is compared with: a cell of a table, or a literal
   * without data type; empty when it is no such value.
   */
  public static Optional<Value> like(String text, Value other) {
    String stripped = text.strip();
    if (other instanceof Value.Numeric) {
      return number(stripped);
    }
    if (other instanceof Value.Dated) {
      return moment(stripped).map(Value.Dated::new);
    }
    if (other instanceof Value.Span) {
      return span(stripped);
    }
    if (other instanceof Value.Flag) {
      return flag(stripped);
    }
    if (other instanceof Value.Term && stripped.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
      return Optional.of(new Value.Term(stripped));
    }
    return Optional.empty();
  }

  /** Text read as a number, a moment or a length of time, whichever it is. */
  public static Optional<Value> ordered(String text) {
    String stripped = text.strip();
    return number(stripped)
        .or(() -> moment(stripped).map(Value.Dated::new))
        .or(() -> stripped.startsWith("P") ? span(stripped) : Optional.empty());
  }

  /** A day or an instant. */
  public static Optional<Moment> moment(String text) {
    try {
      if (text.matches("\\d{4}-\\d\\d-\\d\\d(Z|[+-]\\d\\d:\\d\\d)?")) {
        return Optional.of(Moment.ofDay(LocalDate.parse(text.substring(0, 10))));
      }
      if (!text.matches("\\d{4}-\\d\\d-\\d\\d[T ].*")) {
        return Optional.empty();
      }
      String standard = text.replace(' ', 'T');
      return Optional.of(
          standard.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
              ? new Moment(OffsetDateTime.parse(standard).toInstant(), false)
              : new Moment(LocalDateTime.parse(standard).toInstant(ZoneOffset.UTC), false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> number(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > 1_000
          ? Optional.empty()
          : Optional.of(new Value.Numeric(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> span(String text) {
    try {
      return Optional.of(Value.Span.parse(text));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> flag(String text) {
    return switch (text) {
      case "true", "1" -> Optional.of(new Value.Flag(true));
      case "false", "0" -> Optional.of(new Value.Flag(false));
      default -> Optional.empty();
    };
  }
}
