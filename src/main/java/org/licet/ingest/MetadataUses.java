package org.licet.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Hands on the uses that metadata states, and what is wrong with it, in the place of its file. */
final class MetadataUses {
  private final MetadataDatasets datasets;
  private final RecordReceiver receiver;
  private final InputSink sink;
  private final boolean anyAction;
  private final Set<String> ids = new HashSet<>();
  private final Set<List<String>> stated = new HashSet<>();

  /**
   * Uses of metadata.
   *
   * @param anyAction whether a use that states no action gets one from the command line or a
   *     manifest
   */
  MetadataUses(
      MetadataDatasets datasets, RecordReceiver receiver, InputSink sink, boolean anyAction) {
    this.datasets = datasets;
    this.receiver = receiver;
    this.sink = sink;
    this.anyAction = anyAction;
  }

  /** Hands on what a file states, what is malformed in its place among the rest. */
  void read(InputFile file, Metadata metadata) {
    metadata.remarks().forEach(sink::notice);
    Deque<Problem> faults =
        metadata.faults().stream()
            .sorted(Comparator.comparingLong(fault -> fault.origin().line()))
            .collect(Collectors.toCollection(ArrayDeque::new));
    int withoutAction = 0;
    int number = 0;
    for (Tree.Fields use : metadata.uses()) {
      number++;
      while (!faults.isEmpty() && faults.peek().origin().line() <= use.line()) {
        refuse(faults.remove());
      }
      if (anyAction || Trees.get(use, "action").isPresent()) {
        Origin origin = new Origin(file.name(), use.line());
        String fallback = use.line() > 0 ? origin.toString() : file.name() + "#" + number;
        Tree.Fields told = onDatasets(use);
        if (Trees.get(told, "id").isEmpty() || stated.add(words(told))) {
          receiver.record(
              new RawRecord(origin, withOwnId(told, fallback), Optional.of(fallback), fallback));
        }
      } else {
        withoutAction++;
      }
    }
    faults.forEach(this::refuse);
    if (withoutAction > 0) {
      sink.notice(
          file.name()
              + ": "
              + (withoutAction == 1 ? "1 use was" : withoutAction + " uses were")
              + " not judged: the file does not say what was done with the data; with `--action`"
              + " such uses are judged for that action");
    }
  }

  private void refuse(Problem fault) {
    receiver.unreadable(fault.origin(), fault.message(), fault.hint());
  }

  /** What a use says, so that one that another file states too is told once. */
  private static List<String> words(Tree.Fields use) {
    return use.fields().stream()
        .map(field -> field.name() + "=" + Trees.text(field.value()).orElse(""))
        .toList();
  }

  /** The use, told apart by its place from an earlier one with the same id. */
  private Tree.Fields withOwnId(Tree.Fields use, String place) {
    Optional<String> id = Trees.text(use, "id");
    if (id.isEmpty() || ids.add(id.get())) {
      return use;
    }
    List<Tree.Field> fields = new ArrayList<>(use.fields());
    fields.removeIf(field -> field.name().equals("id"));
    String own = id.get() + " (" + place + ")";
    fields.add(0, new Tree.Field("id", use.line(), new Tree.Text(own, use.line())));
    return new Tree.Fields(fields, use.line());
  }

  /** The use with the id of the dataset in place of another name of it. */
  private Tree.Fields onDatasets(Tree.Fields use) {
    List<Tree.Field> fields = new ArrayList<>();
    for (Tree.Field field : use.fields()) {
      Optional<String> id =
          field.name().equals("target")
              ? Trees.text(field.value()).flatMap(datasets::idOf)
              : Optional.empty();
      fields.add(
          id.isPresent()
              ? new Tree.Field(
                  field.name(), field.line(), new Tree.Text(id.get(), field.value().line()))
              : field);
    }
    return new Tree.Fields(fields, use.line());
  }
}
