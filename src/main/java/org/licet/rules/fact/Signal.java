package org.licet.rules.fact;

/**
 * A signal of a site that reserves the use: the evidence for a reservation.
 *
 * @param kinds the kinds of signals that reserve it, values of {@code signal}; empty when they
 *     speak to others
 * @param audience to whom it speaks, a value of {@code signalAudience}; empty when not stated
 * @param time how its time relates to the use, a value of {@code signalTime}; empty when not stated
 * @param says what it says, a value of {@code signalSays}; empty when not stated
 * @param evidence where it stands, when it was taken, and the line that says it
 */
public record Signal(String kinds, String audience, String time, String says, String evidence) {
  /** Whether it speaks to other crawlers than those of whoever uses the data. */
  public boolean isToOthers() {
    return audience.startsWith("other");
  }

  /** What signals of one finding have in common. */
  public String topic() {
    return String.join(" ", kinds, audience, time, says).strip();
  }

  @Override
  public String toString() {
    return "the signal is " + evidence;
  }
}
