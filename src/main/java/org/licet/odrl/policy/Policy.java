package org.licet.odrl.policy;

import java.util.List;
import java.util.Optional;

/**
 * A policy (Information Model, section 2.1), with what it inherits.
 *
 * @param iri its IRI
 * @param type its subclass; a policy without one is a set
 * @param profiles IRIs of its profiles
 * @param inheritsFrom IRIs of the policies that it inherits from
 * @param conflict its conflict strategy; empty when it states none, which means {@code invalid}
 * @param rules its permissions, prohibitions and obligations, inherited ones included
 */
public record Policy(
    String iri,
    PolicyType type,
    List<String> profiles,
    List<String> inheritsFrom,
    Optional<ConflictStrategy> conflict,
    List<Rule> rules) {
  public Policy {
    profiles = List.copyOf(profiles);
    inheritsFrom = List.copyOf(inheritsFrom);
    rules = List.copyOf(rules);
  }
}
