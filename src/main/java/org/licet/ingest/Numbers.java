package org.licet.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.ingest.tree.Caps;

/** Numbers as text, with the cap on their digits kept. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,9})?");

  private Numbers() {}

  /** Whether a text is a decimal number, with or without an exponent. */
  static boolean isNumber(String text) {
    return text.length() <= 2 * Caps.DIGITS && NUMBER.matcher(text).matches();
  }

  /** The number that a text stands for; absent when it has too many digits written out. */
  static Optional<BigDecimal> parse(String text) {
    if (!isNumber(text)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    boolean written = Math.abs((long) number.scale()) + number.precision() <= Caps.DIGITS;
    return written ? Optional.of(number) : Optional.empty();
  }

  /** Whether a number has no fraction. */
  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** The one way in which a number is written: plain, without needless zeros. */
  static String canonical(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
