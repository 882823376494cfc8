package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.licet.report.JsonReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet convert}: writes a report again in other formats. */
@Command(
    name = "convert",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Writes a JSON report in other formats.",
    footer = {"", "Example: licet convert report.json -o html=report.html"})
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REPORT", description = "a report that `licet audit -o json=FILE` wrote")
  private Path report = Path.of("");

  @Mixin private OutputOptions output = new OutputOptions();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (output.outputs().isEmpty()) {
      throw new WrongUsageException(spec, "say what to write: `-o FORMAT=FILE`");
    }
    OutputOptions.checkWritable(spec, output.files(), List.of(report.toString()));
    output.write(new JsonReportReader().read(report), console);
    return ExitCode.OK;
  }
}
