package org.licet.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.model.BadInputException;
import org.licet.model.InvalidRecord;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/**
 * Takes the records of all inputs in their order, completes them and hands them on, or says what is
 * wrong with them.
 */
final class RecordReceiver {
  private final RecordReader reader;
  private final RecordCompletion completion;
  private final boolean strict;
  private final InputSink sink;
  private final Set<String> datasets;
  private final Reservations reservations;
  private final Set<String> used = new HashSet<>();
  private final IdSet ids = new IdSet();
  private long received;

  /**
   * A receiver.
   *
   * @param datasets ids of the datasets for which it is noted whether a record names them
   * @param reservations what sites said of the data
   */
  RecordReceiver(
      RecordReader reader,
      RecordCompletion completion,
      boolean strict,
      Set<String> datasets,
      Reservations reservations,
      InputSink sink) {
    this.reader = reader;
    this.completion = completion;
    this.strict = strict;
    this.datasets = datasets;
    this.reservations = reservations;
    this.sink = sink;
  }

  /** A record as stated. */
  void record(RawRecord raw) {
    RecordReader.Draft draft = reader.read(raw.origin(), raw.fields());
    boolean place = draft.id().isEmpty() && raw.fallbackId().isPresent();
    if (place) {
      UsageRecord named = draft.record().toBuilder().id(raw.fallbackId().get()).build();
      draft = new RecordReader.Draft(named, draft.problems(), draft.signals());
    }
    RecordReader.Draft complete = completion.complete(draft);
    boolean repeated = complete.id().isPresent() && !isNew(complete.record().id(), place);
    accept(complete, repeated, raw.unreadableId());
  }

  private boolean isNew(String id, boolean place) {
    return place ? ids.addPlace(id) : ids.add(id);
  }

  /**
   * A record that Licet adds for a dataset, under an id that was reserved for it.
   *
   * @param outputLicense the license of its output, unless the defaults state one
   */
  void added(UsageRecord record, Optional<String> outputLicense) {
    RecordReader.Draft draft = completion.complete(new RecordReader.Draft(record, List.of()));
    UsageRecord complete =
        draft.record().toBuilder()
            .outputLicense(draft.record().outputLicense().or(() -> outputLicense))
            .build();
    accept(new RecordReader.Draft(complete, draft.problems(), draft.signals()), false, record.id());
  }

  /** A record of which not even the keys could be read. */
  void unreadable(Origin origin, String message, String hint) {
    received++;
    refuse(origin.toString(), new Problem(origin, message, hint));
  }

  /** Whether a record that says no action gets one from the defaults. */
  boolean hasDefaultAction() {
    return completion.hasAction();
  }

  /** How many records were received, invalid ones included. */
  long received() {
    return received;
  }

  /** Whether a record names a dataset. */
  boolean isUsed(String dataset) {
    return used.contains(dataset);
  }

  /** Takes an id for a record that Licet adds; false when a record has it. */
  boolean reserve(String id) {
    return ids.add(id);
  }

  private void accept(RecordReader.Draft draft, boolean repeated, String fallback) {
    received++;
    UsageRecord record = draft.record();
    record.target().filter(datasets::contains).ifPresent(used::add);
    if (repeated) {
      Problem problem =
          new Problem(
              record.origin(),
              "id " + Quote.of(record.id()) + " is that of an earlier record too",
              "every record needs an id of its own");
      refuse(fallback, problem);
    } else if (draft.problems().isEmpty()) {
      sink.record(reservations.told(record, draft.signals()));
    } else {
      refuse(draft.id().orElse(fallback), draft.problems().get(0));
    }
  }

  private void refuse(String id, Problem problem) {
    if (strict) {
      throw new BadInputException(problem);
    }
    sink.invalid(new InvalidRecord(id, problem));
  }
}
