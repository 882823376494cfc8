package org.licet.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.licet.model.Agreement;
import org.licet.model.AuditReport;
import org.licet.model.Dataset;
import org.licet.model.InvalidRecord;
import org.licet.model.UsageRecord;

/** A sink that keeps everything, in lists and in one line each, in the order of arrival. */
final class Collected implements InputSink {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  final List<Dataset> datasets = new ArrayList<>();
  final List<Agreement> agreements = new ArrayList<>();
  final List<UsageRecord> records = new ArrayList<>();
  final List<InvalidRecord> invalid = new ArrayList<>();
  final List<AuditReport.Input> inputs = new ArrayList<>();
  final List<String> notices = new ArrayList<>();
  final List<String> order = new ArrayList<>();

  /** One line for everything that arrived, for golden texts. */
  final List<String> said = new ArrayList<>();

  /** Reads with the small vocabulary and catalog. */
  static Collected read(IngestOptions options) {
    Collected sink = new Collected();
    Ingest.read(options, new SmallVocabulary(), new SmallCatalog(), sink);
    return sink;
  }

  /** Reads one file with this content. */
  static Collected read(Path directory, String name, String content) {
    write(directory, name, content.getBytes(StandardCharsets.UTF_8));
    return read(options(directory, name));
  }

  /** Options for files of a directory. */
  static IngestOptions options(Path directory, String... names) {
    return IngestOptions.of(List.of(names), AS_OF).withDirectory(directory);
  }

  /** Writes a file, with the directories above it. */
  static void write(Path directory, String name, byte[] content) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text file. */
  static void write(Path directory, String name, String content) {
    write(directory, name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void dataset(Dataset dataset) {
    datasets.add(dataset);
    order.add("dataset " + dataset.id());
    said.add("dataset " + dataset);
  }

  @Override
  public void agreement(Agreement agreement) {
    agreements.add(agreement);
    order.add("agreement " + agreement.id());
    said.add("agreement " + agreement);
  }

  @Override
  public void record(UsageRecord record) {
    records.add(record);
    order.add("record " + record.id());
    said.add("record " + record.id() + ": " + RecordText.of(record));
  }

  @Override
  public void invalid(InvalidRecord record) {
    invalid.add(record);
    order.add("invalid " + record.id());
    said.add("invalid " + record.id() + " <- " + record.problem());
  }

  @Override
  public void input(AuditReport.Input input) {
    inputs.add(input);
    order.add("input " + input.file());
  }

  @Override
  public void notice(String notice) {
    notices.add(notice);
    said.add("notice: " + notice);
  }
}
