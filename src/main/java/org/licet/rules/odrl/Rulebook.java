package org.licet.rules.odrl;

import java.util.function.Consumer;
import org.licet.rules.RuleBase;

/**
 * The rule base with whoever listens to it.
 *
 * @param base the rules
 * @param spoken is told the name of each rule that concluded something
 */
record Rulebook(RuleBase base, Consumer<String> spoken) {
  /** A new session; its caller closes it. */
  RuleSession session() {
    return new RuleSession(this);
  }

  /** The sentence of a rule. */
  String sentence(String rule) {
    return base.sentences().getOrDefault(rule, rule);
  }
}
