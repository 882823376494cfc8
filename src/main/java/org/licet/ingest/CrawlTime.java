package org.licet.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.licet.model.Moment;

/**
 * Times as crawlers write them: 14 digits of an index ({@code 20230401120000}), ISO 8601, the date
 * of an HTTP header (RFC 9110, section 5.6.7), or seconds or milliseconds since 1970. A time
 * without a zone is UTC, as it is in WARC files (ISO 28500).
 */
final class CrawlTime {
  private static final int SECONDS = 10;
  private static final int MILLISECONDS = 13;

  private CrawlTime() {}

  /** The time that a text states; absent when it states none. */
  static Optional<Moment> parse(String text) {
    try {
      return Optional.of(isNumber(text) ? ofNumber(text) : ofText(text.strip()));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Moment ofNumber(String digits) {
    return switch (digits.length()) {
      case SECONDS -> instant(Instant.ofEpochSecond(Long.parseLong(digits)));
      case MILLISECONDS -> instant(Instant.ofEpochMilli(Long.parseLong(digits)));
      case 8 -> Moment.ofDay(day(digits));
      case 14 ->
          instant(
              day(digits)
                  .atTime(part(digits, 8), part(digits, 10), part(digits, 12))
                  .toInstant(ZoneOffset.UTC));
      default -> throw new IllegalArgumentException("no time has so many digits");
    };
  }

  private static LocalDate day(String digits) {
    return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), part(digits, 4), part(digits, 6));
  }

  private static int part(String digits, int start) {
    return Integer.parseInt(digits.substring(start, start + 2));
  }

  private static Moment ofText(String text) {
    if (!text.isEmpty() && !isDigit(text.charAt(0))) {
      return instant(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    }
    if (text.length() < 10) {
      throw new IllegalArgumentException("too short");
    }
    String day = text.substring(0, 10).replace('/', '-');
    if (text.length() == 10) {
      return Moment.ofDay(LocalDate.parse(day));
    }
    String time = text.substring(11).strip();
    if (time.endsWith("UTC")) {
      time = time.substring(0, time.length() - 3).strip() + "Z";
    }
    boolean zone = time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
    return zone
        ? Moment.parse(day + "T" + time)
        : instant(LocalDateTime.parse(day + "T" + time).toInstant(ZoneOffset.UTC));
  }

  private static Moment instant(Instant instant) {
    return new Moment(instant, false);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
