package org.licet.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset;
import org.licet.model.UsageRecord;

/** Judges every dataset that no record names for the action of the command line, or says so. */
final class UnusedDatasets {
  private static final int SHOWN = 5;

  private final Descriptions descriptions;
  private final RecordReceiver receiver;
  private final InputSink sink;

  UnusedDatasets(Descriptions descriptions, RecordReceiver receiver, InputSink sink) {
    this.descriptions = descriptions;
    this.receiver = receiver;
    this.sink = sink;
  }

  /** Adds a record for each such dataset, or one notice when there is no action. */
  void judge(String action) {
    List<Dataset> unused =
        descriptions.datasets().stream()
            .filter(each -> !descriptions.undescribed().contains(each.id()))
            .filter(each -> !receiver.isUsed(each.id()))
            .toList();
    if (unused.isEmpty()) {
      return;
    }
    if (action.equals(RecordReader.ABSENT)) {
      sink.notice(notJudged(unused));
      return;
    }
    for (Dataset dataset : unused) {
      receiver.added(
          new UsageRecord.Builder(id(dataset), dataset.origin(), action)
              .target(Optional.of(dataset.id()))
              .build());
    }
  }

  /** The id of the dataset, or where it stands when a record has that id. */
  private String id(Dataset dataset) {
    return receiver.reserve(dataset.id()) ? dataset.id() : dataset.origin() + "#" + dataset.id();
  }

  private static String notJudged(List<Dataset> unused) {
    String ids =
        unused.stream()
            .limit(SHOWN)
            .map(dataset -> Quote.of(dataset.id()))
            .collect(Collectors.joining(", "));
    return (unused.size() == 1
            ? "1 dataset that no record names was"
            : unused.size() + " datasets that no record names were")
        + " not judged: "
        + ids
        + (unused.size() > SHOWN ? ", …" : "")
        + "; with `--action` such datasets are judged for that action";
  }
}
