package org.licet.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/** One run over opened inputs: descriptions, then records, then what nothing was judged for. */
final class IngestRun {
  private final IngestOptions options;
  private final Words words;
  private final InputSink sink;
  private final RecordReader reader;

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
    long records = receiver.received() - before;
    return report(input, input.sha256(), records, input.refused());
  }

  private AuditReport.Input readRecords(OpenedInput input, RecordReceiver receiver) {
    long before = receiver.received();
    try (InputBytes bytes = open(input)) {
      String refused = read(input, bytes, receiver);
      return report(input, bytes.sha256(), receiver.received() - before, refused);
    } catch (IOException e) {
      throw InputOpener.unreadable(input.file(), e);
    }
  }

  private InputBytes open(OpenedInput input) throws IOException {
    return input.bytes().isPresent()
        ? input.bytes().get()
        : InputBytes.open(input.file().bytes(options.standardInput()));
  }

  /** Reads the records; the result says why not, or is empty. */
  private static String read(OpenedInput input, InputBytes bytes, RecordReceiver receiver)
      throws IOException {
    InputFile file = input.file();
    try {
      switch (input.format()) {
        case JSON_LINES -> new JsonLinesReader(file, receiver).read(bytes.content());
        case JSON -> new JsonRecords(file, receiver).read(bytes.content());
        case CSV ->
            new CsvRecords(file, receiver)
                .read(bytes.content(), CsvRecords.separator(bytes.head()));
        case EMPTY, MANIFEST, TURTLE, TRIG, N_TRIPLES, N_QUADS, JSON_LD, RDF_XML -> {
          // There are no records, or they were read with the descriptions.
        }
      }
      return "";
    } catch (RefusedException e) {
      if (file.mustBeRead()) {
        throw new BadInputException(e.problem());
      }
      return e.problem().message();
    }
  }

  private static AuditReport.Input report(
      OpenedInput input, String sha256, long records, String refused) {
    String kind = refused.isEmpty() ? input.format().label() : "unknown";
    return new AuditReport.Input(input.file().name(), kind, sha256, records, refused);
  }
}
