package org.licet.reservation;

import java.util.Optional;
import java.util.SortedSet;
import org.licet.model.Moment;

/**
 * What a site had said of a use by the time that counts.
 *
 * @param statement the statement that weighs most
 * @param time how its time relates to the use
 * @param takenAt when it was taken
 * @param kinds ids of all kinds of signals that said as much to whoever asks, or to all
 */
public record Told(Statement statement, Time time, Moment takenAt, SortedSet<String> kinds) {
  /** How the time of a signal relates to the use (question {@code q-reservation-time}). */
  public enum Time {
    /** It was there when the data was collected. */
    COLLECTION("collection"),
    /** It was taken after the collection and before the use. */
    LATER("later"),
    /** It was taken before the use, and when the data was collected is not known. */
    OPEN("open"),
    /** It was taken after the use, which it does not bind. */
    AFTER_USE("after-use");

    private final String id;

    Time(String id) {
      this.id = id;
    }

    /** The name among the values of the operand {@code signalTime}. */
    public String id() {
      return id;
    }
  }

  /** Whether the use is expressly not reserved. */
  public boolean isAllowed() {
    return statement.effect() == Effect.ALLOWED;
  }

  /** Where a license is offered, or what is asked for; empty when nothing is. */
  public Optional<String> terms() {
    return statement.terms().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", statement.terms()));
  }
}
