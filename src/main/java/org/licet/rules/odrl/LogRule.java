package org.licet.rules.odrl;

import java.util.Optional;
import org.licet.odrl.policy.Rule;

/** A rule faced with a whole log. */
public final class LogRule {
  private final Rule rule;
  private final Optional<LogRule> owner;

  /**
   * A rule faced with a log.
   *
   * @param rule the rule
   * @param owner the rule that it hangs on
   */
  public LogRule(Rule rule, Optional<LogRule> owner) {
    this.rule = rule;
    this.owner = owner;
  }

  /** The rule. */
  public Rule getRule() {
    return rule;
  }

  /** What it is. */
  public Rule.Kind getKind() {
    return rule.kind();
  }

  /** The rule that it hangs on; itself when it hangs on none. */
  public LogRule getOwner() {
    return owner.orElse(this);
  }

  @Override
  public String toString() {
    return rule.id();
  }
}
