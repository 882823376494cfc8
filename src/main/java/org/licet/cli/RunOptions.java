package org.licet.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options on how to judge, shared by all commands that do. */
final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--catalog",
      paramLabel = "DIR",
      description = "a further catalog beside the one of Licet; may be repeated")
  private List<Path> catalogs = List.of();

  @Option(names = "--agreements", paramLabel = "FILE", description = "agreements with providers")
  private Optional<Path> agreements = Optional.empty();

  @Option(
      names = "--reading",
      paramLabel = "READING",
      defaultValue = "standard",
      description = "strict, standard, permissive or a file; default: ${DEFAULT-VALUE}")
  private String reading = "standard";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day of the audit; default: today in UTC")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--strict",
      description = "words that are not understood are errors instead of remarks")
  private boolean strict;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "review",
      description = "review, violation or never; default: ${DEFAULT-VALUE}")
  private String failOn = "review";

  List<Path> catalogs() {
    return catalogs;
  }

  Optional<Path> agreements() {
    return agreements;
  }

  String reading() {
    return reading;
  }

  boolean strict() {
    return strict;
  }

  /**
   * The day of the audit.
   *
   * @throws WrongUsageException when it is no day
   */
  LocalDate asOf(LocalDate today) {
    try {
      return asOf.map(LocalDate::parse).orElse(today);
    } catch (DateTimeException e) {
      throw new WrongUsageException(
          command, "`--as-of`: `" + asOf.orElse("") + "` is not a day: use `YYYY-MM-DD`");
    }
  }

  /**
   * From which verdict on the run fails.
   *
   * @throws WrongUsageException when the word is unknown
   */
  FailOn failOn() {
    return FailOn.ofId(failOn)
        .orElseThrow(
            () ->
                new WrongUsageException(
                    command,
                    "`--fail-on`: unknown level `"
                        + failOn
                        + "`; use `review`, `violation` or `never`"));
  }
}
