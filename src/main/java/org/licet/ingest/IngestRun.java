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
import org.licet.reservation.Agents;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.WebAgents;

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
    inputs.forEach(input -> input.described().ifPresent(descriptions::add));
    descriptions.checkLineage();
    MetadataDatasets metadata = MetadataDatasets.of(inputs, descriptions.datasets(), words);
    descriptions.add(metadata);
    UsageRecord commandLine = new DefaultsReader(reader).ofCommandLine(options.defaults());
    List<UsageRecord> defaults = new ArrayList<>(ofManifests(inputs));
    defaults.add(commandLine);
    Agents agents = new Agents(WebAgents.read(OntologyFiles.builtIn()));
    SignalFiles signals = SignalFiles.of(inputs, agents, sink);
    Reservations reservations =
        new Reservations(words, agents, options.asOf(), signals, descriptions::urlOf);
    RecordReceiver receiver =
        new RecordReceiver(
            reader,
            new RecordCompletion(words, options.asOf(), defaults),
            options.strict(),
            descriptions.datasetIds(),
            reservations,
            sink);
    descriptions.handTo(sink);
    descriptions.remarks().forEach(sink::notice);
    metadata.remarks().forEach(sink::notice);
    boolean action = defaults.stream().anyMatch(each -> !each.action().equals(RecordReader.ABSENT));
    MetadataUses uses = new MetadataUses(metadata, receiver, sink, action);
    inputs.forEach(input -> read(input, receiver, uses, signals));
    rowNotes.tell(sink::notice);
    new UnusedDatasets(descriptions, words, receiver, sink).judge(commandLine.action());
    reservations.tell(sink::notice);
  }

  private List<UsageRecord> ofManifests(List<OpenedInput> inputs) {
    DefaultsReader defaults = new DefaultsReader(reader);
    List<UsageRecord> read = new ArrayList<>();
    for (OpenedInput input : inputs) {
      Optional<Tree.Fields> stated = input.described().flatMap(ManifestContent::defaults);
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

  private void read(
      OpenedInput input, RecordReceiver receiver, MetadataUses uses, SignalFiles signals) {
    long before = receiver.received();
    Done done = new Done(input.kind(), input.sha256(), "");
    if (input.content() instanceof OpenedInput.Records records) {
      done = readRecords(input, records, receiver);
    } else if (input.content() instanceof OpenedInput.Described described) {
      described.content().uses().forEach(receiver::record);
    } else if (input.content() instanceof OpenedInput.Foreign foreign) {
      uses.read(input.file(), foreign.metadata());
    } else if (input.content() instanceof OpenedInput.Signals) {
      String refused = signals.refused(input.file());
      done = new Done(refused.isEmpty() ? input.kind() : UNKNOWN, input.sha256(), refused);
    } else if (input.content() instanceof OpenedInput.Refused refused) {
      done = new Done(UNKNOWN, input.sha256(), refused.reason());
    }
    if (!done.refused().isEmpty()) {
      sink.notice(Quote.of(input.file().name()) + " was not read: " + done.refused());
    }
    sink.input(
        new AuditReport.Input(
            input.file().name(),
            done.kind(),
            done.sha256(),
            receiver.received() - before,
            done.refused()));
  }

  /**
   * How the reading of an input ended.
   *
   * @param kind what it was read as
   * @param sha256 its digest
   * @param refused why it was refused; empty when it was not
   */
  private record Done(String kind, String sha256, String refused) {}

  private Done readRecords(
      OpenedInput input, OpenedInput.Records records, RecordReceiver receiver) {
    InputFile file = input.file();
    try (InputBytes bytes = open(file, records)) {
      try {
        Optional<UrlRows> rows = read(file, records.format(), bytes, receiver);
        rows.ifPresent(UrlRows::done);
        String kind = rows.isPresent() ? UrlRows.KIND : input.kind();
        return new Done(kind, bytes.sha256(), "");
      } catch (RefusedException e) {
        if (file.mustBeRead()) {
          throw new BadInputException(e.problem());
        }
        return new Done(UNKNOWN, bytes.sha256(), e.problem().message());
      }
    } catch (IOException e) {
      throw InputOpener.unreadable(file, e);
    }
  }

  private InputBytes open(InputFile file, OpenedInput.Records records) throws IOException {
    return records.bytes().isPresent()
        ? records.bytes().get()
        : InputBytes.open(file.bytes(options.standardInput()));
  }

  /** Reads the records; the result is their rows when they are those of a crawl. */
  private Optional<UrlRows> read(
      InputFile file, Format format, InputBytes bytes, RecordReceiver receiver)
      throws IOException, RefusedException {
    RowFiles rows = new RowFiles(receiver, words, rowNotes);
    return switch (format) {
      case JSON_LINES -> new JsonLinesReader(file, receiver, rows).read(bytes.content());
      case JSON -> new JsonRecords(file, receiver, rows).read(bytes.content());
      case CSV ->
          new CsvRecords(file, receiver, rows)
              .read(bytes.content(), CsvRecords.separator(bytes.head()));
      case EMPTY,
          MANIFEST,
          TURTLE,
          TRIG,
          N_TRIPLES,
          N_QUADS,
          JSON_LD,
          RDF_XML,
          CARD,
          LICENSE_TEXT,
          SIGNALS ->
          // There are no records, or they were read with the descriptions.
          Optional.empty();
    };
  }
}
