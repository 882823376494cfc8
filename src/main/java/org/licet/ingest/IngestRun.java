package org.licet.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/** One run over opened inputs: descriptions, then records, then what nothing was judged for. */
final class IngestRun {
  /** The kind of a file that is not understood. */
  private static final String UNKNOWN = "unknown";

  private final IngestOptions options;
  private final Words words;
  private final InputSink sink;
  private final RecordReader reader;
  private final RowNotes rowNotes = new RowNotes();

  IngestRun(IngestOptions options, Words words, InputSink sink) {
    this.options = options;
    this.words = words;
    this.sink = sink;
    this.reader = new RecordReader(words);
  }

  void run(List<OpenedInput> inputs) {
    Descriptions descriptions = new Descriptions();
    inputs.forEach(input -> input.content().ifPresent(descriptions::add));
    descriptions.checkLineage();
    UsageRecord commandLine = new DefaultsReader(reader).ofCommandLine(options.defaults());
    List<UsageRecord> defaults = new ArrayList<>(ofManifests(inputs));
    defaults.add(commandLine);
    RecordReceiver receiver =
        new RecordReceiver(
            reader,
            new RecordCompletion(words, options.asOf(), defaults),
            options.strict(),
            descriptions.datasetIds(),
            sink);
    descriptions.handTo(sink);
    descriptions.remarks().forEach(sink::notice);
    inputs.forEach(input -> read(input, receiver));
    rowNotes.tell(sink::notice);
    new UnusedDatasets(descriptions, receiver, sink).judge(commandLine.action());
  }

  private List<UsageRecord> ofManifests(List<OpenedInput> inputs) {
    DefaultsReader defaults = new DefaultsReader(reader);
    List<UsageRecord> read = new ArrayList<>();
    for (OpenedInput input : inputs) {
      Optional<Tree.Fields> stated = input.content().flatMap(ManifestContent::defaults);
      stated.ifPresent(fields -> read.add(defaults.ofManifest(input.file().name(), fields)));
    }
    if (read.size() > 1) {
      throw new BadInputException(
          new Problem(
              read.get(1).origin(),
              "`defaults` stand in two manifests, first at " + read.get(0).origin(),
              "keep one of the two"));
    }
    return read;
  }

  private void read(OpenedInput input, RecordReceiver receiver) {
    AuditReport.Input done =
        input.content().isPresent() || !input.refused().isEmpty()
            ? readUses(input, receiver)
            : readRecords(input, receiver);
    if (!done.refused().isEmpty()) {
      sink.notice(Quote.of(done.file()) + " was not read: " + done.refused());
    }
    sink.input(done);
  }

  private static AuditReport.Input readUses(OpenedInput input, RecordReceiver receiver) {
    long before = receiver.received();
    input.content().ifPresent(content -> content.uses().forEach(receiver::record));
    String kind = input.refused().isEmpty() ? input.format().label() : UNKNOWN;
    long records = receiver.received() - before;
    return report(input, kind, input.sha256(), records, input.refused());
  }

  private AuditReport.Input readRecords(OpenedInput input, RecordReceiver receiver) {
    long before = receiver.received();
    try (InputBytes bytes = open(input)) {
      try {
        Optional<UrlRows> rows = read(input, bytes, receiver);
        rows.ifPresent(UrlRows::done);
        String kind = rows.isPresent() ? UrlRows.KIND : input.format().label();
        return report(input, kind, bytes.sha256(), receiver.received() - before, "");
      } catch (RefusedException e) {
        if (input.file().mustBeRead()) {
          throw new BadInputException(e.problem());
        }
        long records = receiver.received() - before;
        return report(input, UNKNOWN, bytes.sha256(), records, e.problem().message());
      }
    } catch (IOException e) {
      throw InputOpener.unreadable(input.file(), e);
    }
  }

  private InputBytes open(OpenedInput input) throws IOException {
    return input.bytes().isPresent()
        ? input.bytes().get()
        : InputBytes.open(input.file().bytes(options.standardInput()));
  }

  /** Reads the records; the result is their rows when they are those of a crawl. */
  private Optional<UrlRows> read(OpenedInput input, InputBytes bytes, RecordReceiver receiver)
      throws IOException, RefusedException {
    InputFile file = input.file();
    RowFiles rows = new RowFiles(receiver, words, rowNotes);
    return switch (input.format()) {
      case JSON_LINES -> new JsonLinesReader(file, receiver, rows).read(bytes.content());
      case JSON -> new JsonRecords(file, receiver, rows).read(bytes.content());
      case CSV ->
          new CsvRecords(file, receiver, rows)
              .read(bytes.content(), CsvRecords.separator(bytes.head()));
      case EMPTY, MANIFEST, TURTLE, TRIG, N_TRIPLES, N_QUADS, JSON_LD, RDF_XML ->
          // There are no records, or they were read with the descriptions.
          Optional.empty();
    };
  }

  private static AuditReport.Input report(
      OpenedInput input, String kind, String sha256, long records, String refused) {
    return new AuditReport.Input(input.file().name(), kind, sha256, records, refused);
  }
}
