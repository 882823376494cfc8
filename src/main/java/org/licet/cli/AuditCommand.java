package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.audit.AuditUseCase;
import org.licet.audit.profile.Profiles;
import org.licet.model.AuditReport;
import org.licet.model.FindingKind;
import org.licet.report.PlainText;
import org.licet.report.TerminalReportWriter;
import org.licet.vocab.OntologyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet audit}: judges every record of the inputs. */
@Command(
    name = "audit",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Judges every use that the inputs record.",
    footer = {
      "",
      "Options that state facts (`--platform` to `--fact`, `--action`) stand in for what a record"
          + " does not say; what it says counts.",
      "Example: licet audit licet.yaml -o html=report.html --decisions decisions.jsonl"
    })
final class AuditCommand implements Callable<Integer> {
  /** More of them stand in the report; each has its line and hint there. */
  private static final int MOST_WARNINGS = 20;

  private final Supplier<AuditUseCase> useCase;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "files, folders or patterns of files: records, manifests, metadata; `-` is the standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      description = "what is done, such as `train-model`, where an input does not say")
  private Optional<String> action = Optional.empty();

  @Mixin private UsageOptions usage = new UsageOptions();
  @Mixin private RunOptions run = new RunOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "write one decision a record, as JSON lines in input order")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "write a copy that holds only the records that may be used")
  private Optional<Path> keep = Optional.empty();

  @Option(
      names = "--graph",
      paramLabel = "FILE",
      description = "write the graph of usage classes, as TriG")
  private Optional<Path> graph = Optional.empty();

  @Option(
      names = "--graph-records",
      paramLabel = "FILE",
      description = "write the triples of every record, as N-Triples")
  private Optional<Path> graphRecords = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "add to each decision the class that others give to its licenses, such as `dpi`, the"
              + " Data Provenance Initiative")
  private Optional<String> profile = Optional.empty();

  AuditCommand(Supplier<AuditUseCase> useCase, Console console) {
    this.useCase = useCase;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FailOn failOn = run.failOn();
    checkProfile();
    AuditRequest request = request();
    OutputOptions.checkWritable(spec, outputFiles(), inputs);
    AuditOutcome outcome = useCase.get().audit(request);
    output.write(outcome.report(), console);
    warnOfInvalidRecords(outcome.report());
    new TerminalReportWriter(console.style())
        .write(outcome.report(), output.takesStandardOutput() ? console.err() : console.out());
    return failOn.exitCode(outcome);
  }

  private void warnOfInvalidRecords(AuditReport report) {
    List<String> warnings =
        report.findings().stream()
            .filter(finding -> finding.kind() == FindingKind.INVALID_RECORD)
            .map(finding -> PlainText.visible(finding.message()))
            .toList();
    warnings.stream().limit(MOST_WARNINGS).forEach(console::remark);
    if (warnings.size() > MOST_WARNINGS) {
      console.remark("and " + (warnings.size() - MOST_WARNINGS) + " more, which the report holds");
    }
  }

  private void checkProfile() {
    if (profile.isEmpty()) {
      return;
    }
    if (!Profiles.exists(profile.get(), OntologyFiles.builtInWith(run.catalogs()))) {
      throw new WrongUsageException(
          spec,
          "`--profile`: unknown profile `"
              + PlainText.visible(profile.get())
              + "`; known are "
              + Profiles.names().stream()
                  .map(name -> "`" + name + "`")
                  .collect(Collectors.joining(", ")));
    }
    if (decisions.isEmpty()) {
      throw new WrongUsageException(
          spec, "`--profile` adds to the decisions: name a file for them with `--decisions`");
    }
  }

  private AuditRequest request() {
    return new AuditRequest(
        inputs,
        run.catalogs(),
        run.agreements(),
        run.reading(),
        run.asOf(console.today().get()),
        usage.keys(),
        action,
        run.strict(),
        decisions,
        keep,
        graph,
        graphRecords,
        profile);
  }

  private List<Path> outputFiles() {
    List<Path> files = new ArrayList<>(output.files());
    for (Optional<Path> file : List.of(decisions, keep, graph, graphRecords)) {
      if (file.isPresent()) {
        if (files.contains(file.get())) {
          throw new WrongUsageException(spec, "two results go to `" + file.get() + "`");
        }
        files.add(file.get());
      }
    }
    return files;
  }
}
