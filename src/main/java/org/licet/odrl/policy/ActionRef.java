package org.licet.odrl.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An action that a rule names (Information Model, section 2.4).
 *
 * @param id IRI of the node, or a label that starts with {@code _:}
 * @param action IRI of the action
 * @param refinements what narrows it
 */
public record ActionRef(String id, String action, List<Condition> refinements) {
  public ActionRef {
    refinements = List.copyOf(refinements);
  }

  /** It in words; the same for every spelling of it. */
  public String text() {
    return action
        + refinements.stream()
            .map(Condition::text)
            .sorted()
            .collect(Collectors.joining("; ", "[", "]"));
  }
}
