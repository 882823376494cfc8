package org.licet.rules.odrl;

import org.licet.odrl.policy.Rule;

/**
 * A row of a log is what a rule is about.
 *
 * @param by the rule
 * @param row the row
 * @param certain whether it is for certain
 */
public record Exercise(LogRule by, LogRow row, boolean certain) {
  /** What the rule is. */
  public Rule.Kind getKind() {
    return by.getKind();
  }

  /** The place of the row in time. */
  public int getRank() {
    return row.getRank();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
