package org.licet.reservation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a preference expression says of each category of use: yes, no, or nothing (AI Preferences
 * vocabulary, drafts; Content Signals Policy).
 *
 * @param byCategory true for allowed, false for disallowed; a category that is absent is unknown
 */
record Preferences(Map<String, Boolean> byCategory) {
  /** Nothing is said. */
  static final Preferences NONE = new Preferences(Map.of());

  /** The categories of {@code Content-Usage} that the drafts define. */
  private static final List<String> USAGE = List.of("train-ai", "search");

  /** The categories of {@code Content-Signal}. */
  private static final List<String> SIGNALS = List.of("ai-train", "ai-input", "search");

  Preferences {
    byCategory = Collections.unmodifiableMap(new TreeMap<>(byCategory));
  }

  /**
   * The value of {@code Content-Usage}: a dictionary (RFC 9651) with the tokens {@code y} and
   * {@code n}. Unknown categories, values and parameters are passed over, as the drafts ask; what
   * is no dictionary says nothing.
   */
  static Preferences ofContentUsage(String value) {
    Map<String, Boolean> read = new TreeMap<>();
    StructuredDictionary.parse(value)
        .orElse(Map.of())
        .forEach(
            (category, token) -> {
              if (USAGE.contains(category)) {
                switch (token) {
                  case "y" -> read.put(category, true);
                  case "n" -> read.put(category, false);
                  default -> read.remove(category);
                }
              }
            });
    return new Preferences(read);
  }

  /** The value of {@code Content-Signal}: categories with {@code yes} or {@code no}. */
  static Preferences ofContentSignal(String value) {
    Preferences read = NONE;
    for (String part : value.split(",")) {
      int equals = part.indexOf('=');
      String category = part.substring(0, Math.max(equals, 0)).strip().toLowerCase(Locale.ROOT);
      String answer = part.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
      if (SIGNALS.contains(category) && List.of("yes", "no").contains(answer)) {
        read = read.and(new Preferences(Map.of(category, answer.equals("yes"))));
      }
    }
    return read;
  }

  /** Both together: any no is a no, else any yes a yes. */
  Preferences and(Preferences other) {
    Map<String, Boolean> both = new TreeMap<>(byCategory);
    other.byCategory().forEach((category, yes) -> both.merge(category, yes, Boolean::logicalAnd));
    return new Preferences(both);
  }

  /** What is said of a use; training and search have their categories, mining as such has none. */
  Optional<Boolean> of(WebUse use) {
    return switch (use) {
      case TRAINING -> category("train-ai").or(() -> category("ai-train"));
      case AI_INPUT, AI_INDEX -> category("ai-input");
      case SEARCH -> category("search");
      case MINING -> Optional.empty();
    };
  }

  private Optional<Boolean> category(String name) {
    return Optional.ofNullable(byCategory.get(name));
  }
}
