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
    new UnusedDatasets(descriptions, receiver, sink).judge(commandLine.action());
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
    Done done = new Done(input.sha256(), "");
    if (input.content() instanceof OpenedInput.Records records) {
      done = readRecords(input.file(), records, receiver);
    } else if (input.content() instanceof OpenedInput.Described described) {
      described.content().uses().forEach(receiver::record);
    } else if (input.content() instanceof OpenedInput.Foreign foreign) {
      uses.read(input.file(), foreign.metadata());
    } else if (input.content() instanceof OpenedInput.Signals) {
      done = new Done(input.sha256(), signals.refused(input.file()));
    } else if (input.content() instanceof OpenedInput.Refused refused) {
      done = new Done(input.sha256(), refused.reason());
    }
    if (!done.refused().isEmpty()) {
      sink.notice(Quote.of(input.file().name()) + " was not read: " + done.refused());
    }
    sink.input(
        new AuditReport.Input(
            input.file().name(),
            done.refused().isEmpty() ? input.kind() : "unknown",
            done.sha256(),
            receiver.received() - before,
            done.refused()));
  }

  /** How the reading of an input ended: its digest, and why it was refused, or nothing. */
  private record Done(String sha256, String refused) {}

  private Done readRecords(InputFile file, OpenedInput.Records records, RecordReceiver receiver) {
    try (InputBytes bytes = open(file, records)) {
      String refused = read(file, records.format(), bytes, receiver);
      return new Done(bytes.sha256(), refused);
    } catch (IOException e) {
      throw InputOpener.unreadable(file, e);
    }
  }

  private InputBytes open(InputFile file, OpenedInput.Records records) throws IOException {
    return records.bytes().isPresent()
        ? records.bytes().get()
        : InputBytes.open(file.bytes(options.standardInput()));
  }

  /** Reads the records; the result says why not, or is empty. */
  private static String read(
      InputFile file, Format format, InputBytes bytes, RecordReceiver receiver) throws IOException {
    try {
      switch (format) {
        case JSON_LINES -> new JsonLinesReader(file, receiver).read(bytes.content());
        case JSON -> new JsonRecords(file, receiver).read(bytes.content());
        case CSV ->
            new CsvRecords(file, receiver)
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
            SIGNALS -> {
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
}
