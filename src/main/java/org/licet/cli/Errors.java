package org.licet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.licet.model.BadInputException;
import org.licet.model.BrokenCatalogException;
import org.licet.report.PlainText;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one line, {@code licet: <message>}, and an exit code. */
final class Errors {
  private final Console console;
  private final RootCommand root;

  Errors(Console console, RootCommand root) {
    this.console = console;
    this.root = root;
  }

  /** Options that cannot be understood. */
  int wrongUsage(ParameterException fault, String[] args) {
    CommandSpec command = fault.getCommandLine().getCommandSpec();
    say(message(fault, command) + " (see `" + command.qualifiedName() + " --help`)");
    return ExitCode.WRONG_USAGE;
  }

  /** Anything else. */
  int fault(Throwable fault) {
    if (fault instanceof BadInputException bad) {
      say(bad.problem().toString());
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof BrokenCatalogException broken) {
      say(broken.getMessage());
      return ExitCode.INTERNAL_ERROR;
    }
    if (fault instanceof UncheckedIOException unchecked) {
      return fault(unchecked.getCause());
    }
    trace(fault);
    if (fault instanceof FileSystemException file) {
      say("`" + file.getFile() + "`: " + reason(file));
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof InvalidPathException path) {
      say("`" + path.getInput() + "` cannot be the name of a file");
      return ExitCode.WRONG_USAGE;
    }
    if (fault instanceof IOException) {
      say("a file could not be read or written: " + fault.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof OutOfMemoryError) {
      say("out of memory; give more with `LICET_JAVA_OPTIONS=-Xmx4g`");
      return ExitCode.INTERNAL_ERROR;
    }
    say("a fault of the tool, not of your data; please report it with what `-vv` shows");
    return ExitCode.INTERNAL_ERROR;
  }

  private static String reason(FileSystemException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file";
    }
    if (fault instanceof AccessDeniedException) {
      return "not allowed to read or write it";
    }
    String reason = fault.getReason();
    return reason == null ? "cannot be read or written" : reason.toLowerCase(Locale.ROOT);
  }

  private static String message(ParameterException fault, CommandSpec command) {
    if (fault instanceof WrongUsageException) {
      return fault.getMessage();
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (fault instanceof MissingParameterException missing) {
      return "missing " + names(missing.getMissing());
    }
    // What remains is picocli's own sentence: only its letters are put in our style.
    String text = fault.getMessage().lines().findFirst().orElse("").replace('\'', '`');
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String unmatched(String text, CommandSpec command) {
    boolean option = text.startsWith("-");
    List<String> known = new ArrayList<>();
    if (option) {
      command.options().forEach(spec -> known.addAll(List.of(spec.names())));
    } else {
      known.addAll(command.subcommands().keySet());
    }
    String name = option && text.contains("=") ? text.substring(0, text.indexOf('=')) : text;
    String kind = option ? "option" : command.subcommands().isEmpty() ? "argument" : "command";
    return "unknown "
        + kind
        + " `"
        + name
        + "`"
        + Nearest.to(name, known).map(nearest -> "; did you mean `" + nearest + "`?").orElse("");
  }

  private static String names(List<ArgSpec> missing) {
    List<String> names = new ArrayList<>();
    for (ArgSpec argument : missing) {
      names.add(
          argument instanceof OptionSpec option
              ? "`" + option.longestName() + " " + option.paramLabel() + "`"
              : "`" + argument.paramLabel() + "`");
    }
    return String.join(", ", names);
  }

  private void trace(Throwable fault) {
    if (root.showsTraces()) {
      fault.printStackTrace(console.err());
    }
  }

  private void say(String message) {
    console.remark(PlainText.visible(message));
  }
}
