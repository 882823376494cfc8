package org.licet.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An action of the profile ({@code odrl:Action}).
 *
 * @param id canonical name, for example {@code train-model}
 * @param label for people
 * @param kind whether it is access to a service or use of data (DESIGN section 3, point 5)
 * @param vague whether a ban on a narrower action may cover it
 * @param broader the actions that it is directly included in
 * @param readsAs the action that a record or clause with this word is about, where it is another
 * @param implies facts that the word implies, by operand
 */
public record Action(
    String id,
    String label,
    Kind kind,
    boolean vague,
    List<String> broader,
    Optional<String> readsAs,
    SortedMap<String, String> implies) {

  public Action {
    broader = List.copyOf(broader);
    implies = Collections.unmodifiableSortedMap(new TreeMap<>(implies));
  }

  /** Whether it is use of data, which needs a grant from the rights holder. */
  public boolean isUse() {
    return kind == Kind.USE;
  }

  /** Which of the two questions an act answers to. */
  public enum Kind {
    ACCESS,
    USE
  }
}
