package org.licet.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests a known name that shares its beginning or a part with a mistyped one. */
final class Similar {
  private static final int SHORTEST = 3;

  private Similar() {}

  /** {@code ; did you mean ...?}, or nothing. */
  static String to(String word, List<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int length = lower.length(); length >= SHORTEST; length--) {
      String beginning = lower.substring(0, length);
      Optional<String> found =
          known.stream()
              .filter(name -> name.toLowerCase(Locale.ROOT).contains(beginning))
              .findFirst();
      if (found.isPresent()) {
        return "; did you mean `" + found.get() + "`?";
      }
    }
    return "";
  }
}
