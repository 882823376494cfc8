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
  private final Words words;
  private final RecordReceiver receiver;
  private final InputSink sink;

  UnusedDatasets(Descriptions descriptions, Words words, RecordReceiver receiver, InputSink sink) {
    this.descriptions = descriptions;
    this.words = words;
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
              .build(),
          releasedUnder(dataset, action));
    }
  }

  /**
   * The license under which a release puts what was made from other data: the one that its
   * description declares for it, where that is one and known. A model is what was trained; of other
   * data its own license says nothing about a model that may be made from it.
   */
  private Optional<String> releasedUnder(Dataset dataset, String action) {
    boolean model = words.isIncludedIn(action, "release-model");
    boolean made =
        dataset.derivedFrom().stream()
            .anyMatch(step -> !model || step.kind() == Dataset.Derivation.Kind.TRAIN);
    List<String> licenses = dataset.licenses();
    return made && (model || words.isIncludedIn(action, "release-dataset")) && licenses.size() == 1
        ? licenses.stream().filter(words::isLicense).findFirst()
        : Optional.empty();
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
