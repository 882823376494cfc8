package org.licet.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A day or an instant in UTC, as stated in a record. A day stands for its first instant where an
 * order is needed.
 *
 * @param instant the instant; the start of the day when only a day is stated
 * @param wholeDay whether only the day is known
 */
public record Moment(Instant instant, boolean wholeDay) implements Comparable<Moment> {
  /** The day in UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** A whole day. */
  public static Moment ofDay(LocalDate day) {
    return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), true);
  }

  /**
   * Reads {@code YYYY-MM-DD} or an RFC 3339 date-time with its zone.
   *
   * @throws IllegalArgumentException with a message for the author when the text is neither, or has
   *     no zone, or names a day that does not exist
   */
  public static Moment parse(String text) {
    try {
      if (text.length() == 10) {
        return ofDay(LocalDate.parse(text));
      }
      return new Moment(OffsetDateTime.parse(text).toInstant(), false);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          text.matches("\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?")
              ? "`" + text + "` has no time zone: add `Z` or an offset such as `+02:00`"
              : "`" + text + "` is not a date: use `YYYY-MM-DD` or RFC 3339 with a zone",
          e);
    }
  }

  @Override
  public int compareTo(Moment other) {
    return instant.compareTo(other.instant);
  }

  /** The day, or the instant in ISO 8601. */
  @Override
  public String toString() {
    return wholeDay ? day().toString() : instant.toString();
  }
}
