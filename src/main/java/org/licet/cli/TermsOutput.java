package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where one result goes ({@code -o FORMAT} or {@code -o FORMAT=FILE}). */
final class TermsOutput {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "another format, to the standard output or a file")
  private Optional<String> output = Optional.empty();

  /**
   * What is asked for.
   *
   * @param format the format
   * @param file where it goes; empty for the standard output
   */
  record Target(String format, Optional<Path> file) {}

  /**
   * What is asked for among the formats that the command knows; the first is the usual one.
   *
   * @throws WrongUsageException when the format is unknown or the file cannot be written
   */
  Target target(String... formats) throws IOException {
    String text = output.orElse(formats[0]);
    int equals = text.indexOf('=');
    String format = equals < 0 ? text : text.substring(0, equals);
    String file = equals < 0 ? "-" : text.substring(equals + 1);
    if (!Arrays.asList(formats).contains(format)) {
      throw new WrongUsageException(
          command,
          "`-o`: unknown format `"
              + format
              + "`; known are "
              + Arrays.stream(formats)
                  .map(each -> "`" + each + "`")
                  .collect(Collectors.joining(", ")));
    }
    if (file.isBlank()) {
      throw new WrongUsageException(command, "`-o`: name a file after `=`");
    }
    Optional<Path> path = file.equals("-") ? Optional.empty() : Optional.of(Path.of(file));
    if (path.isPresent()) {
      OutputOptions.checkWritable(command, List.of(path.get()), List.of());
    }
    return new Target(format, path);
  }

  /** Writes a result where it was asked for. */
  void write(Target target, Console console, ReportFile.Content content) throws IOException {
    if (target.file().isPresent()) {
      ReportFile.write(target.file().get(), content);
      console.remark("wrote `" + target.file().get() + "`");
    } else {
      content.write(console.out());
      console.out().flush();
    }
  }
}
