package org.licet.model;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A duty that a clause names.
 *
 * @param duty canonical name, for example {@code attribution}
 * @param triggeredBy what makes it due
 * @param deadline how long after the event it is due; absent when the text names no length
 * @param detail the other particulars of the text by their name, for example {@code to: platform}
 */
public record DutyClause(
    String duty,
    Trigger triggeredBy,
    Optional<Duration> deadline,
    SortedMap<String, String> detail) {

  public DutyClause {
    detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
  }

  /** What makes a duty due. */
  public enum Trigger {
    /** Passing the data, or what is made from it, on. */
    SHARING,
    /** Releasing what is made from the data. */
    RELEASE,
    /** Performing the act itself. */
    PERFORMING,
    /** An event, such as a request to delete. */
    EVENT,
    /** Nothing: it stands as long as the data is held. */
    STANDING
  }
}
