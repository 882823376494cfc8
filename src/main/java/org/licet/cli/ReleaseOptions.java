package org.licet.cli;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.licet.license.LicenseRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is passed on, by whom and by which catalog, as the commands about licenses take it. */
final class ReleaseOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "files, folders or patterns of files that describe data; or licenses")
  private List<String> inputs = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "ID",
      description = "the one dataset to pass on; default: something made from all of them")
  private Optional<String> dataset = Optional.empty();

  @Mixin private UsageOptions usage = new UsageOptions();
  @Mixin private RunOptions run = new RunOptions();

  List<String> inputs() {
    return inputs;
  }

  /** The record keys that are stated. */
  SortedMap<String, List<String>> keys() {
    return usage.keys();
  }

  RunOptions run() {
    return run;
  }

  /**
   * The request for an act.
   *
   * @param keys the record keys that hold for it
   */
  LicenseRequest request(String action, SortedMap<String, List<String>> keys, Console console) {
    return new LicenseRequest(
        inputs,
        dataset,
        action,
        run.catalogs(),
        run.agreements(),
        run.reading(),
        run.asOf(console.today().get()),
        keys);
  }
}
