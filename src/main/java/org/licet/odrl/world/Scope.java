package org.licet.odrl.world;

import java.util.Optional;

/** What a condition narrows: a rule as a whole, or its action, party or asset. */
public enum Scope {
  RULE(""),
  ACTION("Action"),
  PARTY("Party"),
  ASSET("Asset");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** Local name of the class of ODRL that it narrows; empty for a rule. */
  public String word() {
    return word;
  }

  /** The scope with this word; that of a rule has none. */
  public static Optional<Scope> ofWord(String word) {
    for (Scope scope : values()) {
      if (scope != RULE && scope.word.equals(word)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
