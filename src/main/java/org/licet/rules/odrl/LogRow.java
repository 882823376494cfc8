package org.licet.rules.odrl;

import org.licet.odrl.world.Attempt;

/** A row of a log. */
public final class LogRow {
  private final Attempt attempt;
  private final int rank;

  /**
   * A row.
   *
   * @param attempt what was done
   * @param rank its place in time, from 0; the same for rows of the same time
   */
  public LogRow(Attempt attempt, int rank) {
    this.attempt = attempt;
    this.rank = rank;
  }

  /** What was done. */
  public Attempt getAttempt() {
    return attempt;
  }

  /** Its place in time, from 0. */
  public int getRank() {
    return rank;
  }

  @Override
  public String toString() {
    return attempt.text();
  }
}
