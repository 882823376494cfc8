package org.licet.terms.export;

import java.util.List;
import org.licet.model.Clause;
import org.licet.model.Constraint;

/**
 * A clause, or the part of it about some of its actions, that needs no hierarchy any more.
 *
 * @param clause the clause
 * @param part the number of the part, from 1, where the clause had to be divided; otherwise 0
 * @param actions every action that it is about, by name
 * @param constraints its conditions, all of which must hold, with every concept named
 */
public record ClosedRule(
    Clause clause, int part, List<String> actions, List<Constraint> constraints) {
  public ClosedRule {
    actions = List.copyOf(actions);
    constraints = List.copyOf(constraints);
  }
}
