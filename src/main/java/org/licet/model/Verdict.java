package org.licet.model;

/**
 * The outcome for one usage record, from mildest to most severe; the order of the constants is the
 * order of severity.
 */
public enum Verdict {
  /** Some instrument grants the act, no clause forbids it and no duty is open. */
  PERMITTED("permitted", "permitted"),
  /** Granted, with duties that are not shown to be fulfilled. */
  DUTY("duty", "permitted with duties"),
  /** The instruments or the record do not settle the question: a person has to. */
  REVIEW("review", "needs review"),
  /** A clause in force forbids the act. */
  VIOLATION("violation", "breach of terms");

  private final String id;
  private final String label;

  Verdict(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in machine formats, for example {@code violation}. */
  public String id() {
    return id;
  }

  /** The words shown to people for a use that has been made. */
  public String label() {
    return label;
  }

  /** The words shown to people, for a use that is only planned or one already made. */
  public String label(boolean planned) {
    return planned && this == VIOLATION ? "prohibited by terms" : label;
  }

  /** The more severe of the two. */
  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether this is as severe as the other, or more. */
  public boolean atLeast(Verdict other) {
    return compareTo(other) >= 0;
  }
}
