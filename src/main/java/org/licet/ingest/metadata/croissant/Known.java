package org.licet.ingest.metadata.croissant;

import java.util.Collection;
import java.util.stream.Collectors;
import org.licet.ingest.tree.Quote;

/** Tells which names there are. */
final class Known {
  private static final int SHOWN = 5;

  private Known() {}

  static String among(Collection<String> names) {
    if (names.isEmpty()) {
      return "describe it, or leave the reference out";
    }
    String shown = names.stream().limit(SHOWN).map(Quote::of).collect(Collectors.joining(", "));
    return "there is " + shown + (names.size() > SHOWN ? " and more" : "");
  }
}
