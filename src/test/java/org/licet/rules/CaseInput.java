package org.licet.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.licet.catalog.Catalog;
import org.licet.ingest.Ingest;
import org.licet.ingest.IngestOptions;
import org.licet.ingest.InputSink;
import org.licet.model.Agreement;
import org.licet.model.AuditReport;
import org.licet.model.Dataset;
import org.licet.model.InvalidRecord;
import org.licet.model.Manifest;
import org.licet.model.UsageRecord;
import org.licet.vocab.Vocabulary;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** What a case hands to the rules, read the way an audit reads its inputs. */
final class CaseInput implements InputSink {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Dataset> datasets = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<UsageRecord> records = new ArrayList<>();

  private CaseInput() {}

  /** Reads the record and the manifest of a case. */
  static CaseInput read(
      Map<String, Object> record,
      Map<String, Object> manifest,
      LocalDate asOf,
      Path folder,
      Catalog catalog,
      Vocabulary vocabulary) {
    CaseInput input = new CaseInput();
    List<String> inputs = new ArrayList<>();
    if (!manifest.isEmpty()) {
      inputs.add("licet.yaml");
      write(folder.resolve("licet.yaml"), yaml(manifest));
    }
    inputs.add("-");
    IngestOptions options =
        new IngestOptions(
            inputs,
            List.of(),
            Collections.emptySortedMap(),
            asOf,
            false,
            folder,
            new ByteArrayInputStream((json(record) + "\n").getBytes(StandardCharsets.UTF_8)));
    Ingest.read(options, vocabulary, catalog, input);
    return input;
  }

  Manifest manifest() {
    return new Manifest(new Manifest.SequencedDatasets(datasets), agreements);
  }

  UsageRecord record() {
    if (records.size() != 1) {
      throw new IllegalArgumentException("a case has one record, not " + records.size());
    }
    return records.get(0);
  }

  @Override
  public void dataset(Dataset dataset) {
    datasets.add(dataset);
  }

  @Override
  public void agreement(Agreement agreement) {
    agreements.add(agreement);
  }

  @Override
  public void record(UsageRecord record) {
    records.add(record);
  }

  @Override
  public void invalid(InvalidRecord record) {
    throw new IllegalArgumentException("the record of the case is invalid: " + record);
  }

  @Override
  public void input(AuditReport.Input input) {}

  @Override
  public void notice(String notice) {}

  private static String yaml(Map<String, Object> map) {
    return new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build())
        .dumpToString(map);
  }

  private static String json(Map<String, Object> map) {
    try {
      return JSON.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
