package org.licet.odrl.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.licet.odrl.Odrl;

/** Units of measure, known by the local names that the usual vocabularies give them. */
final class Units {
  /**
   * How much of its base a unit is.
   *
   * @param base name of the base
   * @param factor how many
   */
  private record Unit(String base, BigDecimal factor) {}

  private static final Map<String, Unit> KNOWN = known();

  private Units() {}

  /** A number in another unit; empty when the one cannot be turned into the other. */
  static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
    if (same(from, to)) {
      return Optional.of(number);
    }
    Unit first = KNOWN.get(name(from));
    Unit second = KNOWN.get(name(to));
    if (first == null || second == null || !first.base().equals(second.base())) {
      return Optional.empty();
    }
    return Optional.of(
        number.multiply(first.factor()).divide(second.factor(), MathContext.DECIMAL64));
  }

  /** The scheme of an IRI makes no other unit. */
  private static boolean same(String from, String to) {
    return from.replaceFirst("^https:", "http:").equals(to.replaceFirst("^https:", "http:"));
  }

  private static String name(String iri) {
    return Odrl.localName(iri).toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static Map<String, Unit> known() {
    Map<String, Unit> units = new HashMap<>();
    put(units, "second", "1", "second", "sec", "seconds", "s");
    put(units, "second", "60", "minute", "min", "minutes");
    put(units, "second", "3600", "hour", "hr", "hours", "h");
    put(units, "second", "86400", "day", "days", "d");
    put(units, "second", "604800", "week", "wk", "weeks");
    put(units, "meter", "1", "meter", "metre", "m");
    put(units, "meter", "0.01", "centimeter", "centimetre", "centim", "cm");
    put(units, "meter", "0.001", "millimeter", "millimetre", "millim", "mm");
    put(units, "meter", "1000", "kilometer", "kilometre", "kilom", "km");
    put(units, "meter", "0.0254", "inch", "in");
    put(units, "byte", "1", "byte", "bytes");
    put(units, "byte", "1000", "kilobyte", "kilobyt", "kb");
    put(units, "byte", "1000000", "megabyte", "megabyt", "mb");
    put(units, "byte", "1000000000", "gigabyte", "gigabyt", "gb");
    put(units, "byte", "1024", "kibibyte", "kib");
    put(units, "byte", "1048576", "mebibyte", "mib");
    put(units, "dot", "1", "dotsperinch", "dpi", "pixelsperinch");
    put(units, "dot", "2.54", "dotspercentimeter", "dotspercentimetre", "dpcm");
    put(units, "percent", "1", "percent", "percentage");
    return Map.copyOf(units);
  }

  private static void put(Map<String, Unit> units, String base, String factor, String... names) {
    for (String name : names) {
      units.put(name, new Unit(base, new BigDecimal(factor)));
    }
  }
}
