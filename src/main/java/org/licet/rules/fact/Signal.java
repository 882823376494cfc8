package org.licet.rules.fact;

/**
 * A signal of a site that reserves the use: the evidence for a reservation.
 *
 * @param evidence where it stands, when it was taken, and what it says
 */
public record Signal(String evidence) {
  @Override
  public String toString() {
    return "the signal is " + evidence;
  }
}
