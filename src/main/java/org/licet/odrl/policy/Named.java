package org.licet.odrl.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A party or asset that a rule names (Information Model, sections 2.2 and 2.3).
 *
 * @param id its IRI, or a label that starts with {@code _:}
 * @param collection whether it is a collection, so that the rule is about its members
 * @param source IRI of what a collection or a refined party or asset is drawn from
 * @param refinements what narrows it
 */
public record Named(
    String id, boolean collection, Optional<String> source, List<Condition> refinements) {
  public Named {
    refinements = List.copyOf(refinements);
  }

  /** Whether it has a name by which it can be recognized. */
  public boolean isIdentified() {
    return !id.startsWith("_:") || source.isPresent();
  }

  /** It in words; the same for every spelling of it. */
  public String text() {
    return (id.startsWith("_:") ? source.orElse("someone or something unnamed") : id)
        + (collection ? " (members)" : "")
        + refinements.stream()
            .map(Condition::text)
            .sorted()
            .collect(Collectors.joining("; ", "[", "]"));
  }
}
