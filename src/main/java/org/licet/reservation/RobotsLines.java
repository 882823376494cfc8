package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a robots.txt with the groups to which they belong (RFC 9309, section 2.2.1), for the
 * extensions that the crawling rules leave aside and for showing the line that decides. Which path
 * may be crawled is not decided here.
 */
final class RobotsLines {
  /** Keys as the protocol and its extensions write them, by the spellings that are met. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("user-agent", "user-agent"),
          Map.entry("useragent", "user-agent"),
          Map.entry("user agent", "user-agent"),
          Map.entry("disallow", "disallow"),
          Map.entry("dissallow", "disallow"),
          Map.entry("dissalow", "disallow"),
          Map.entry("disalow", "disallow"),
          Map.entry("diasllow", "disallow"),
          Map.entry("disallaw", "disallow"),
          Map.entry("allow", "allow"),
          Map.entry("content-usage", "content-usage"),
          Map.entry("content-signal", "content-signal"),
          Map.entry("content-signals", "content-signal"),
          Map.entry("license", "license"));

  private final List<Line> global = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * One line that means something.
   *
   * @param number from 1
   * @param key in its usual spelling
   * @param value without comment and surrounding space
   */
  record Line(int number, String key, String value) {
    @Override
    public String toString() {
      return key + ": " + value;
    }
  }

  /**
   * Rules for some crawlers.
   *
   * @param agents as written; {@code *} for all crawlers
   * @param rules in the order written
   */
  record Group(List<String> agents, List<Line> rules) {}

  /** The lines of a text. */
  RobotsLines(String text) {
    List<String> agents = new ArrayList<>();
    List<Line> rules = new ArrayList<>();
    int number = 0;
    for (String raw : SignalText.unmarked(text).split("\r\n|\r|\n", -1)) {
      number++;
      Optional<Line> line = line(number, raw);
      if (line.isEmpty()) {
        continue;
      }
      if (line.get().key().equals("user-agent")) {
        if (!rules.isEmpty()) {
          groups.add(new Group(List.copyOf(agents), List.copyOf(rules)));
          agents.clear();
          rules.clear();
        }
        agents.add(line.get().value());
      } else {
        (agents.isEmpty() ? global : rules).add(line.get());
      }
    }
    if (!agents.isEmpty()) {
      groups.add(new Group(List.copyOf(agents), List.copyOf(rules)));
    }
  }

  /** Lines of the extensions that stand before all groups, and so are for all crawlers. */
  List<Line> global() {
    return List.copyOf(global);
  }

  /** Whether no crawler is named. */
  boolean isWithoutGroups() {
    return groups.isEmpty();
  }

  /** The names of all crawlers that have rules, as written; {@code *} not among them. */
  List<String> named() {
    return groups.stream()
        .flatMap(group -> group.agents().stream())
        .filter(agent -> !agent.equals("*"))
        .distinct()
        .toList();
  }

  /** Whether some group names a crawler. */
  boolean names(String agent) {
    return groups.stream()
        .anyMatch(group -> group.agents().stream().anyMatch(each -> isSame(each, agent)));
  }

  /** The rules for a crawler by its name, of all groups that name it; empty when none does. */
  List<Line> rulesFor(String agent) {
    return groups.stream()
        .filter(group -> group.agents().stream().anyMatch(each -> isSame(each, agent)))
        .flatMap(group -> group.rules().stream())
        .toList();
  }

  /** The rules for all crawlers that no group names. */
  List<Line> rulesForAll() {
    return groups.stream()
        .filter(group -> group.agents().stream().anyMatch(each -> each.startsWith("*")))
        .flatMap(group -> group.rules().stream())
        .toList();
  }

  /**
   * The rule of crawling that decides on a path: the longest match; of two as long the allowing.
   */
  static Optional<Line> deciding(List<Line> rules, String path) {
    Optional<Line> best = Optional.empty();
    int length = -1;
    for (Line rule : rules) {
      boolean allows = rule.key().equals("allow");
      if ((!allows && !rule.key().equals("disallow")) || rule.value().isEmpty()) {
        continue;
      }
      for (String value : allows ? allowed(rule.value()) : List.of(rule.value())) {
        PathPattern pattern = PathPattern.of(value);
        if (pattern.matches(path)
            && (pattern.length() > length || (pattern.length() == length && allows))) {
          best = Optional.of(rule);
          length = pattern.length();
        }
      }
    }
    return best;
  }

  /** Who allows the index of a directory allows the directory, as crawlers have it. */
  private static List<String> allowed(String path) {
    int index = path.lastIndexOf("/index.htm");
    return index >= 0 && path.indexOf('/', index + 1) < 0
        ? List.of(path, path.substring(0, index + 1) + "$")
        : List.of(path);
  }

  /**
   * Whether a name in robots.txt is that of a crawler: case and what follows a slash do not count,
   * nor words after the first that the crawler itself does not have.
   */
  static boolean isSame(String written, String agent) {
    String one = product(written);
    String other = product(agent);
    return !other.isEmpty() && (one.equals(other) || one.split("\\s", 2)[0].equals(other));
  }

  private static String product(String name) {
    int slash = name.indexOf('/');
    return (slash < 0 ? name : name.substring(0, slash)).strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Line> line(int number, String raw) {
    int comment = raw.indexOf('#');
    String text = (comment < 0 ? raw : raw.substring(0, comment)).strip();
    int colon = text.indexOf(':');
    int end = colon < 0 ? firstSpace(text) : colon;
    if (end < 0) {
      return Optional.empty();
    }
    String word = text.substring(0, end).strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KEYS.get(word))
        .map(key -> new Line(number, key, text.substring(end + 1).strip()));
  }

  private static int firstSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
