package org.licet.odrl.policy;

import java.util.Arrays;
import java.util.Optional;
import org.licet.odrl.Odrl;

/** What wins when a permission and a prohibition both apply (Information Model, section 2.10). */
public enum ConflictStrategy {
  /** The permission. */
  PERM("perm"),
  /** The prohibition. */
  PROHIBIT("prohibit"),
  /** Neither: the policy is void. This is what holds when a policy says nothing. */
  INVALID("invalid");

  private final String word;

  ConflictStrategy(String word) {
    this.word = word;
  }

  /** The local name in the ODRL vocabulary. */
  public String word() {
    return word;
  }

  /** The strategy with this word, if it is one. */
  public static Optional<ConflictStrategy> ofWord(String word) {
    return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
  }

  /** The strategy with this IRI, if it is one. */
  public static Optional<ConflictStrategy> ofIri(String iri) {
    return iri.startsWith(Odrl.NS) ? ofWord(iri.substring(Odrl.NS.length())) : Optional.empty();
  }
}
