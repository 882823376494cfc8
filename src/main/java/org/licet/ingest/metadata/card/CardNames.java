package org.licet.ingest.metadata.card;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.HubNames;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * What a card's subject is called. A page is named {@code README.md} and does not say of what, so
 * the folder does.
 *
 * @param id the name by which people call it
 * @param hubName its name on the Hub, where that is known for certain
 */
record CardNames(String id, Optional<String> hubName) {
  /** The folder of the Hub's own cache: {@code datasets--owner--name}. */
  private static final Pattern CACHED = Pattern.compile("(?:datasets|models)--(.+)");

  private static final Pattern README = Pattern.compile("(?i)(.*?)[_.-]*readme");

  /** A name that is stated as one of the Hub. */
  static CardNames ofHub(String name) {
    return new CardNames(name, Optional.of(name).filter(HubNames::isName));
  }

  /** The name that the place of a file gives; where it gives none, the title of the card. */
  static CardNames ofFile(String file, Tree frontMatter) {
    List<String> parts = Arrays.asList(file.split("[/\\\\]+"));
    for (String part : parts) {
      Matcher cached = CACHED.matcher(part);
      if (cached.matches()) {
        return ofHub(cached.group(1).replaceFirst("--", "/"));
      }
    }
    String stem = parts.get(parts.size() - 1).replaceFirst("\\.[^.]*$", "");
    Matcher readme = README.matcher(stem);
    String own = readme.matches() ? readme.group(1) : stem;
    String folder = parts.size() > 1 ? parts.get(parts.size() - 2) : "";
    String id =
        !own.isBlank()
            ? own
            : !folder.isBlank() && !folder.matches("\\.*")
                ? folder
                : Trees.text(frontMatter, "pretty_name").orElse(file);
    return new CardNames(id, Optional.empty());
  }
}
