package org.licet.vocab;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.model.BrokenCatalogException;

/**
 * Words and what they stand for. Letter case does not matter, nor whether the parts of a word are
 * joined by a space, an underscore or a hyphen.
 */
final class Words {
  private static final Pattern JOINT = Pattern.compile("[\\s_-]+");

  private final Map<String, String> meanings = new HashMap<>();

  /** What a word stands for, if anything. */
  Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(key(word)));
  }

  /**
   * Adds words for one meaning.
   *
   * @throws BrokenCatalogException when a word already stands for something else
   */
  void add(Described described, String meaning, Collection<String> words) {
    for (String word : words) {
      String before = meanings.putIfAbsent(key(word), meaning);
      if (before != null && !before.equals(meaning)) {
        throw described.broken(
            "uses the word `" + word + "`, which stands for `" + before + "` already");
      }
    }
  }

  private static String key(String word) {
    return JOINT.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
