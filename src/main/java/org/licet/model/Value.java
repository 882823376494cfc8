package org.licet.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;

/** A value that a record states or a constraint names. */
public sealed interface Value {
  /**
   * A thing with a name: a concept, a party, an asset.
   *
   * @param iri its IRI
   */
  record Term(String iri) implements Value {
    @Override
    public String toString() {
      return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
  }

  /**
   * Text without a known concept, compared letter by letter.
   *
   * @param text the text
   */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A number of any precision, without unit.
   *
   * @param number the number
   */
  record Numeric(BigDecimal number) implements Value {
    @Override
    public String toString() {
      return number.toPlainString();
    }
  }

  /**
   * A day or an instant.
   *
   * @param moment the moment
   */
  record Dated(Moment moment) implements Value {
    @Override
    public String toString() {
      return moment.toString();
    }
  }

  /**
   * A length of time; a month counts as 30 days and a year as 365 where lengths are compared.
   *
   * @param duration the length
   */
  record Span(Duration duration) implements Value {
    /**
     * Reads an ISO 8601 duration such as {@code P30D} or {@code PT24H}.
     *
     * @throws java.time.DateTimeException when the text is no duration
     */
    public static Span parse(String text) {
      int time = text.indexOf('T');
      Duration duration = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
      String date = time < 0 ? text : text.substring(0, time);
      if (date.length() > 1) {
        Period period = Period.parse(date);
        duration =
            duration.plusDays(
                period.getYears() * 365L + period.getMonths() * 30L + period.getDays());
      }
      return new Span(duration);
    }

    @Override
    public String toString() {
      return duration.toString();
    }
  }

  /**
   * Yes or no.
   *
   * @param flag which
   */
  record Flag(boolean flag) implements Value {
    @Override
    public String toString() {
      return Boolean.toString(flag);
    }
  }
}
