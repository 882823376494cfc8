package org.licet.ingest;

import java.util.Optional;
import org.licet.model.Moment;
import org.licet.reservation.Headers;

/**
 * What a row of a crawl states of the signals of its site.
 *
 * @param robots the text of robots.txt
 * @param headers the header of the response
 * @param takenAt when they were taken; absent: when the row was collected
 */
record SignalColumns(Optional<String> robots, Optional<Headers> headers, Optional<Moment> takenAt) {
  /** A row without signals. */
  static final SignalColumns NONE =
      new SignalColumns(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether no signal is stated. */
  boolean isEmpty() {
    return robots.isEmpty() && headers.isEmpty();
  }
}
