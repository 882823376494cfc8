package org.licet.ingest;

import java.util.Optional;
import java.util.function.Consumer;
import org.licet.ingest.tree.Quote;
import org.licet.model.Origin;
import org.licet.reservation.Told;

/** What is to be told of signals that do not count, once for all records. */
final class SignalNotes {
  private final Note unreadable = new Note();
  private final Note afterUse = new Note();
  private final Note contradicted = new Note();

  /** How many records a note is about, and the first of them. */
  private static final class Note {
    private long records;
    private Optional<Origin> first = Optional.empty();
    private String what = "";

    private void add(Origin origin, String about) {
      records++;
      if (first.isEmpty()) {
        first = Optional.of(origin);
        what = about;
      }
    }

    private void tell(Consumer<String> notice, String begin, String end) {
      first.ifPresent(
          origin ->
              notice.accept(
                  begin
                      + records
                      + (records == 1 ? " record" : " records, first")
                      + " ("
                      + origin
                      + what
                      + ")"
                      + end));
    }
  }

  /** The {@code robots} of a record is no robots.txt. */
  void unreadable(Origin origin) {
    unreadable.add(origin, "");
  }

  /** A signal was taken after the use. */
  void afterUse(Origin origin, Told told) {
    afterUse.add(origin, about(told));
  }

  /** A record states that nothing is reserved, and a signal says otherwise. */
  void contradicted(Origin origin, Told told) {
    contradicted.add(origin, about(told));
  }

  /** Tells each kind, where there is one. */
  void tell(Consumer<String> notice) {
    unreadable.tell(
        notice,
        "`robots` was not read in ",
        ": it is a web page, not robots.txt, so what the site said is not known");
    afterUse.tell(
        notice,
        "a reservation was taken after the use in ",
        ": it does not bind that use, and it binds the next one");
    contradicted.tell(
        notice, "`reservation` says that nothing is reserved in ", ": the signal counts");
  }

  private static String about(Told told) {
    return ", taken " + told.takenAt() + ": " + Quote.of(told.statement().said());
  }
}
