package org.licet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.licet.model.AuditReport;
import org.licet.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where reports go ({@code -o FORMAT=FILE}). */
final class OutputOptions {
  private static final String STANDARD_OUTPUT = "-";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT=FILE",
      description = "write a report: json, md or html; `-` is the standard output; may be repeated")
  private List<String> outputs = List.of();

  /**
   * A report to write.
   *
   * @param format its format
   * @param file where it goes, {@code -} for the standard output
   */
  record Output(ReportFormat format, String file) {
    boolean isStandardOutput() {
      return file.equals(STANDARD_OUTPUT);
    }
  }

  /**
   * The reports asked for.
   *
   * @throws WrongUsageException when one has no format or no file, or two go to one place
   */
  List<Output> outputs() {
    List<Output> result = new ArrayList<>();
    for (String text : outputs) {
      int equals = text.indexOf('=');
      if (equals <= 0 || equals == text.length() - 1) {
        throw new WrongUsageException(
            command, "`-o`: `" + text + "` must be `FORMAT=FILE`, as in `html=report.html`");
      }
      String format = text.substring(0, equals);
      Output output =
          new Output(
              ReportFormat.ofId(format)
                  .orElseThrow(
                      () ->
                          new WrongUsageException(
                              command,
                              "`-o`: unknown format `"
                                  + format
                                  + "`; known are "
                                  + ReportFormat.names())),
              text.substring(equals + 1));
      if (result.stream().anyMatch(other -> other.file().equals(output.file()))) {
        throw new WrongUsageException(command, "`-o`: two reports go to `" + output.file() + "`");
      }
      result.add(output);
    }
    return result;
  }

  /** The files among the outputs. */
  List<Path> files() {
    return outputs().stream()
        .filter(Predicate.not(Output::isStandardOutput))
        .map(output -> Path.of(output.file()))
        .toList();
  }

  /** Whether a report takes the standard output, so that people read on the standard error. */
  boolean takesStandardOutput() {
    return outputs().stream().anyMatch(Output::isStandardOutput);
  }

  /**
   * Writes the reports; files are replaced as a whole or not at all.
   *
   * @throws IOException when a file cannot be written
   */
  void write(AuditReport report, Console console) throws IOException {
    for (Output output : outputs()) {
      if (output.isStandardOutput()) {
        output.format().writer().write(report, console.out());
        console.out().flush();
      } else {
        Path file = Path.of(output.file());
        ReportFile.write(file, out -> output.format().writer().write(report, out));
        console.remark("wrote `" + file + "`");
      }
    }
  }

  /**
   * Checks before any work that files can be written where they are asked for, and replace no
   * input.
   *
   * @throws WrongUsageException when they cannot
   */
  static void checkWritable(CommandSpec command, List<Path> files, List<String> inputs)
      throws IOException {
    for (Path file : files) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new WrongUsageException(command, "`" + file + "`: there is no such folder");
      }
      if (Files.isDirectory(file)) {
        throw new WrongUsageException(command, "`" + file + "` is a folder; name a file");
      }
      for (String input : inputs) {
        if (Files.exists(file)
            && Files.exists(Path.of(input))
            && Files.isSameFile(file, Path.of(input))) {
          throw new WrongUsageException(command, "`" + file + "` is an input; it is not replaced");
        }
      }
    }
  }
}
