package org.licet.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.model.Hosts;
import org.licet.model.Moment;

/**
 * The host and the day that the path of a snapshot states: {@code
 * 2024-01-01/news.example/robots.txt}, {@code robots/news.example_2024-01-01.txt}. The last of each
 * counts.
 *
 * @param host the host; empty when none is stated
 * @param takenAt the day; empty when none is stated
 */
record SignalPath(Optional<String> host, Optional<Moment> takenAt) {
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");

  /** What a name states. */
  static SignalPath of(String name) {
    Optional<Moment> day = Optional.empty();
    Matcher days = DAY.matcher(name);
    while (days.find()) {
      day = day(days.group()).isPresent() ? day(days.group()) : day;
    }
    Optional<String> host = Optional.empty();
    for (String segment : DAY.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").split("/")) {
      String candidate =
          segment
              .replaceFirst("\\.gz$", "")
              .replaceFirst("(^|[-_.@])(robots|ai|headers|license)\\.(txt|rsl|xml)$", "")
              .replaceFirst("(^|[-_.@])tdmrep\\.json$", "")
              .replaceFirst("\\.(txt|rsl|json)$", "")
              .replaceAll("^[-_@]+|[-_@]+$", "");
      if (HOST.matcher(candidate).matches()) {
        host = Hosts.of(candidate);
      }
    }
    return new SignalPath(host, day);
  }

  private static Optional<Moment> day(String text) {
    try {
      return Optional.of(Moment.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
