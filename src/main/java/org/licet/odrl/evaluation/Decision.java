package org.licet.odrl.evaluation;

import java.util.List;
import org.licet.odrl.policy.ConflictStrategy;

/**
 * A decision.
 *
 * @param answer what it is
 * @param by the name of the rule of Licet that made it
 * @param why one sentence
 * @param rules ids of the rules of the policy that it rests on
 * @param missing what would settle it, in words; empty when it is settled
 * @param strategy the conflict strategy that was in force
 * @param strategySource where it comes from, in words
 */
public record Decision(
    Answer answer,
    String by,
    String why,
    List<String> rules,
    List<String> missing,
    ConflictStrategy strategy,
    String strategySource) {
  public Decision {
    rules = List.copyOf(rules);
    missing = missing.stream().distinct().sorted().toList();
  }

  /** What a decision can be. */
  public enum Answer {
    PERMITTED("permitted", 0),
    VALID("valid", 0),
    UNDETERMINED("undetermined", 1),
    NOT_PERMITTED("not permitted", 2),
    VOID("void", 3),
    PROHIBITED("prohibited", 4),
    INVALID("invalid", 4);

    private final String word;
    private final int severity;

    Answer(String word, int severity) {
      this.word = word;
      this.severity = severity;
    }

    /** The answer in words. */
    public String word() {
      return word;
    }

    /** How unfavorable it is; 0 is favorable, 1 is open. */
    public int severity() {
      return severity;
    }
  }
}
