package org.licet.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to read, and how.
 *
 * @param inputs files, directories, globs, or {@code -} for standard input, as given on the command
 *     line
 * @param agreements further manifests that hold agreements, in YAML or RDF
 * @param defaults values for records that lack them, by record key ({@code purpose}) or {@code
 *     facts.<operand>}; the defaults of a manifest go first. With {@code action}, every dataset
 *     that no record names is judged for that action
 * @param asOf the day of the audit, in UTC
 * @param strict whether the first invalid record ends the reading
 * @param directory what relative file names start from
 * @param standardInput what {@code -} reads
 */
public record IngestOptions(
    List<String> inputs,
    List<String> agreements,
    SortedMap<String, List<String>> defaults,
    LocalDate asOf,
    boolean strict,
    Path directory,
    InputStream standardInput) {

  public IngestOptions {
    inputs = List.copyOf(inputs);
    agreements = List.copyOf(agreements);
    TreeMap<String, List<String>> copy = new TreeMap<>();
    defaults.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    defaults = Collections.unmodifiableSortedMap(copy);
  }

  /** Options for some inputs on a day, with nothing else said. */
  public static IngestOptions of(List<String> inputs, LocalDate asOf) {
    return new IngestOptions(
        inputs,
        List.of(),
        Collections.emptySortedMap(),
        asOf,
        false,
        Path.of(""),
        InputStream.nullInputStream());
  }

  /** These options with other agreement files. */
  public IngestOptions withAgreements(List<String> files) {
    return new IngestOptions(inputs, files, defaults, asOf, strict, directory, standardInput);
  }

  /** These options with other defaults. */
  public IngestOptions withDefaults(Map<String, List<String>> values) {
    return new IngestOptions(
        inputs, agreements, new TreeMap<>(values), asOf, strict, directory, standardInput);
  }

  /** These options, strict or not. */
  public IngestOptions withStrict(boolean value) {
    return new IngestOptions(inputs, agreements, defaults, asOf, value, directory, standardInput);
  }

  /** These options with another directory for relative names. */
  public IngestOptions withDirectory(Path value) {
    return new IngestOptions(inputs, agreements, defaults, asOf, strict, value, standardInput);
  }

  /** These options with another standard input. */
  public IngestOptions withStandardInput(InputStream value) {
    return new IngestOptions(inputs, agreements, defaults, asOf, strict, directory, value);
  }
}
