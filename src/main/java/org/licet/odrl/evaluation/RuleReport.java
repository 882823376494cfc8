package org.licet.odrl.evaluation;

import java.util.List;
import java.util.Optional;
import org.licet.odrl.policy.Rule;

/**
 * What a rule came to.
 *
 * @param rule the rule
 * @param attempt IRI of what was asked for or done
 * @param activation whether the rule is in effect
 * @param attempted whether something was attempted that it is about
 * @param performance whether its action was performed
 * @param deontic how it stands
 * @param control what it does to what is asked for
 * @param premises its premises
 * @param duties what its duties came to
 * @param record IRI of the earlier report that says so; empty when this report is new
 */
public record RuleReport(
    Rule rule,
    String attempt,
    Activation activation,
    boolean attempted,
    Performance performance,
    Deontic deontic,
    Control control,
    List<PremiseReport> premises,
    List<RuleReport> duties,
    Optional<String> record) {
  public RuleReport {
    premises = List.copyOf(premises);
    duties = List.copyOf(duties);
  }

  /** Whether a rule is in effect. */
  public enum Activation {
    ACTIVE("Active"),
    INACTIVE("Inactive"),
    UNDETERMINED("Undetermined");

    private final String word;

    Activation(String word) {
      this.word = word;
    }

    /** Local name in the report's vocabulary; {@code Undetermined} is ours. */
    public String word() {
      return word;
    }
  }

  /** Whether an action was performed. */
  public enum Performance {
    PERFORMED("Performed"),
    UNPERFORMED("Unperformed"),
    UNKNOWN("Unknown");

    private final String word;

    Performance(String word) {
      this.word = word;
    }

    /** Local name in the report's vocabulary. */
    public String word() {
      return word;
    }
  }

  /** How a rule stands. */
  public enum Deontic {
    NON_SET("NonSet"),
    VIOLATED("Violated"),
    FULFILLED("Fulfilled");

    private final String word;

    Deontic(String word) {
      this.word = word;
    }

    /** Local name in the report's vocabulary. */
    public String word() {
      return word;
    }
  }

  /** What a rule does to what is asked for (draft on formal semantics: the control state). */
  public enum Control {
    PERMIT("Permit"),
    DENY("Deny"),
    NONE("None"),
    UNDETERMINED("Undetermined");

    private final String word;

    Control(String word) {
      this.word = word;
    }

    /** The state in words. */
    public String word() {
      return word;
    }
  }
}
