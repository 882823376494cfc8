package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.licet.model.AuditReport;
import org.licet.model.Finding;
import org.licet.report.ExplanationWriter;
import org.licet.report.JsonReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet explain}: shows the proof of one finding of a report. */
@Command(
    name = "explain",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Shows why a finding was made: the clause, the version and why that one, the facts.",
    footer = {"", "Example: licet explain report.json 3f9a"})
final class ExplainCommand implements Callable<Integer> {
  private static final int SHOWN = 6;

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "REPORT",
      description = "a report that `licet audit -o json=FILE` wrote")
  private Path report = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FINGERPRINT",
      description = "the fingerprint of the finding, or its beginning")
  private String fingerprint = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    AuditReport read = new JsonReportReader().read(report);
    new ExplanationWriter(console.style()).write(finding(read), console.out());
    return ExitCode.OK;
  }

  private Finding finding(AuditReport read) {
    List<Finding> exact =
        read.findings().stream().filter(f -> f.fingerprint().equals(fingerprint)).toList();
    List<Finding> candidates =
        exact.isEmpty()
            ? read.findings().stream().filter(f -> f.fingerprint().startsWith(fingerprint)).toList()
            : exact;
    if (candidates.isEmpty()) {
      throw new WrongUsageException(
          spec,
          "`" + report + "` has no finding `" + fingerprint + "`; it has " + some(read.findings()));
    }
    if (candidates.size() > 1) {
      throw new WrongUsageException(
          spec, "several fingerprints begin with `" + fingerprint + "`: " + some(candidates));
    }
    return candidates.get(0);
  }

  private static String some(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "none";
    }
    String first =
        findings.stream()
            .limit(SHOWN)
            .map(finding -> "`" + finding.fingerprint() + "` (" + finding.kind().id() + ")")
            .collect(Collectors.joining(", "));
    int others = findings.size() - SHOWN;
    return others > 0 ? first + " and " + others + " more" : first;
  }
}
