package org.licet.vocab;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.licet.model.Moment;
import org.licet.model.Operand;
import org.licet.model.Value;

/** Reads stated texts as values, by the type of the operand. */
final class Values {
  /** Longer than any real quantity; a longer text costs time to read and says nothing. */
  private static final int MAX_DIGITS = 100;

  private Values() {}

  /** The value that a text states; empty when it is not of the operand's type. */
  static Optional<Value> read(Operand.Type type, String text) {
    return switch (type) {
      case NUMBER -> number(text);
      case DATE -> moment(text);
      case DURATION -> span(text);
      case BOOLEAN -> flag(text);
      case TEXT, CONCEPT -> Optional.empty();
    };
  }

  private static Optional<Value> number(String text) {
    // An exponent could make a short text into a number of a billion digits.
    return text.length() <= MAX_DIGITS && text.matches("[+-]?\\d+(\\.\\d+)?")
        ? Optional.of(new Value.Numeric(new BigDecimal(text)))
        : Optional.empty();
  }

  private static Optional<Value> moment(String text) {
    try {
      return Optional.of(new Value.Dated(Moment.parse(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> span(String text) {
    try {
      return text.matches("P.*\\d.*") ? Optional.of(Value.Span.parse(text)) : Optional.empty();
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(new Value.Flag(true));
      case "false", "no" -> Optional.of(new Value.Flag(false));
      default -> Optional.empty();
    };
  }
}
