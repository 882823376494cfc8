package org.licet.odrl.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Moment;

/**
 * Something that is asked for, or was done: a request's permission, or a row of a log.
 *
 * @param id its IRI, or a label that starts with {@code _:}
 * @param request IRI of the request that it is part of; its own for a row
 * @param assignee who
 * @param action what
 * @param target on what
 * @param stated what is stated with it, by scope and operand
 * @param fulfills IRIs of the duties that it says it fulfills
 * @param at when it was done; empty for what is asked for now
 * @param complete whether everything about it is stated, so that what is not stated is not so
 */
public record Attempt(
    String id,
    String request,
    Optional<String> assignee,
    Optional<String> action,
    Optional<String> target,
    Map<Scope, Map<String, List<Stated>>> stated,
    List<String> fulfills,
    Optional<Moment> at,
    boolean complete) {
  public Attempt {
    stated = Map.copyOf(stated);
    fulfills = List.copyOf(fulfills);
  }

  /** What it states of an operand for a scope, else of the operand as such. */
  public List<Stated> of(Scope scope, String operand) {
    List<Stated> own = stated.getOrDefault(scope, Map.of()).getOrDefault(operand, List.of());
    return own.isEmpty()
        ? stated.getOrDefault(Scope.RULE, Map.of()).getOrDefault(operand, List.of())
        : own;
  }

  /** It in words. */
  public String text() {
    return action.orElse("an action not named")
        + assignee.map(who -> " by " + who).orElse("")
        + target.map(what -> " of " + what).orElse("")
        + at.map(when -> " at " + when).orElse("");
  }
}
