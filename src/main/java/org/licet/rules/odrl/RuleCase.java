package org.licet.rules.odrl;

import java.util.Optional;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.world.Attempt;

/** A rule faced with what is asked for or was done. */
public final class RuleCase {
  private final Rule rule;
  private final Optional<RuleCase> owner;
  private final Attempt attempt;

  /**
   * A rule faced with an attempt.
   *
   * @param rule the rule
   * @param owner the rule that it hangs on: the permission of a duty
   * @param attempt what is asked for or was done
   */
  public RuleCase(Rule rule, Optional<RuleCase> owner, Attempt attempt) {
    this.rule = rule;
    this.owner = owner;
    this.attempt = attempt;
  }

  /** The rule. */
  public Rule getRule() {
    return rule;
  }

  /** What it is. */
  public Rule.Kind getKind() {
    return rule.kind();
  }

  /** What is asked for or was done. */
  public Attempt getAttempt() {
    return attempt;
  }

  /** The rule that it hangs on; itself when it hangs on none. */
  public RuleCase getOwner() {
    return owner.orElse(this);
  }

  /** Whether it permits. */
  public boolean isPermission() {
    return rule.kind() == Rule.Kind.PERMISSION;
  }

  /** Whether it prohibits. */
  public boolean isProhibition() {
    return rule.kind() == Rule.Kind.PROHIBITION;
  }

  /** Whether it demands something. */
  public boolean isDuty() {
    return rule.kind().isDuty();
  }

  @Override
  public String toString() {
    return rule.id();
  }
}
