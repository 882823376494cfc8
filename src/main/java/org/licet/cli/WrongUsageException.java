package org.licet.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that cannot be understood or do not go together; the exit code is 64. */
final class WrongUsageException extends ParameterException {
  private static final long serialVersionUID = 1L;

  /** For a message in the style of all messages: one line, lower case, input in backticks. */
  WrongUsageException(CommandSpec command, String message) {
    super(command.commandLine(), message);
  }
}
