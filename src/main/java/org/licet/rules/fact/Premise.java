package org.licet.rules.fact;

import java.util.List;
import org.licet.model.Constraint;
import org.licet.model.Truth;

/**
 * One condition of a clause that covers an act, compared with what is stated.
 *
 * @param covers the clause and the act
 * @param constraint the condition
 * @param truth whether it holds
 * @param missing record keys of what would settle it; empty when it is settled
 * @param stated what was compared, in words
 * @param aspect what kind of condition it is
 */
public record Premise(
    Covers covers,
    Constraint constraint,
    Truth truth,
    List<String> missing,
    String stated,
    Aspect aspect) {
  /** What kind of condition it is. */
  public enum Aspect {
    /** A fact of the record. */
    FACT,
    /** A part of the data that the record does not say it contains. */
    PART,
    /** A ceiling, which only the ledger of all records can settle. */
    CEILING,
    /** An exception for what the deal permits elsewhere. */
    DEAL_EXCEPTION,
    /** Another breach, which only the rest of the findings can settle. */
    OTHER_BREACH
  }

  public Premise {
    missing = List.copyOf(missing);
  }

  @Override
  public String toString() {
    return constraint + ": " + stated;
  }
}
