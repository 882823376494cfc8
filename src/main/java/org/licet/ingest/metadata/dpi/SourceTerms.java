package org.licet.ingest.metadata.dpi;

import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** How the auditors name a license: by name, or as {@code Custom} with the address of its text. */
final class SourceTerms {
  private static final String CUSTOM = "Custom";

  private SourceTerms() {}

  /**
   * Whether the name stands for the terms of a provider of models, which bind through what was
   * generated, and not for a license.
   */
  static boolean isTerms(String name) {
    return SourceWords.termsOf(name).isPresent();
  }

  /** The license as text: its name; for a custom one its address, if there is one. */
  static String text(String name, Tree pair) {
    return name.equalsIgnoreCase(CUSTOM)
        ? Trees.text(pair, "url").filter(url -> !url.equalsIgnoreCase("none")).orElse(name)
        : name;
  }
}
