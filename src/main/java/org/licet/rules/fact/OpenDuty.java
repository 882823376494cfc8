package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.Clause;
import org.licet.model.DutyClause;

/**
 * A duty that the record does not show to be fulfilled, or fulfilled too late.
 *
 * @param act the act
 * @param clause the clause that imposes it
 * @param duty the duty
 * @param state how it stands
 * @param because the grounds
 */
public record OpenDuty(Act act, Clause clause, DutyClause duty, State state, Because because)
    implements Conclusion {
  /** How a duty stands (DESIGN section 3, point 12); one that is fulfilled is no open duty. */
  public enum State {
    /** Due now. */
    OUTSTANDING("outstanding"),
    /** Its deadline has passed, or it was fulfilled after it. */
    OVERDUE("overdue"),
    /** Its event has not happened, for example no sharing. */
    NOT_YET_DUE("not yet due"),
    /** The record does not tell. */
    UNKNOWN("not shown to be fulfilled");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** The state in a sentence. */
    public String words() {
      return words;
    }
  }

  /** Whether the deadline has passed. */
  public boolean isOverdue() {
    return state == State.OVERDUE;
  }

  @Override
  public Map<String, Object> words() {
    return Map.of(
        "duty",
        duty.duty(),
        "state",
        state.words(),
        "clause",
        clause.id(),
        "act",
        act.getAction().label());
  }
}
