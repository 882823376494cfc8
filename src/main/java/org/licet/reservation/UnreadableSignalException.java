package org.licet.reservation;

/** A text that is not of the format it was taken for. */
public final class UnreadableSignalException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * With the reason, and the line on which reading ended.
   *
   * @param line from 1; 0 where there is none
   */
  public UnreadableSignalException(String reason, int line) {
    super(reason);
    this.line = line;
  }

  /** The line on which reading ended, from 1; 0 where there is none. */
  public int line() {
    return line;
  }
}
