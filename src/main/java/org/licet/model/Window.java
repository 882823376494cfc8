package org.licet.model;

import java.time.Duration;

/**
 * The time over which a quantity is counted.
 *
 * @param text the ISO 8601 duration as the catalog writes it
 */
public record Window(String text) {
  /** Whether the window is a calendar day ({@code P1D}) or month ({@code P1M}) in UTC. */
  public boolean isCalendar() {
    return text.equals("P1D") || text.equals("P1M");
  }

  /** Whether the window is a calendar month. */
  public boolean isMonth() {
    return text.equals("P1M");
  }

  /** The length of a rolling window, which is {@code [t, t + length)} for any t. */
  public Duration length() {
    return Value.Span.parse(text).duration();
  }

  @Override
  public String toString() {
    return text;
  }
}
