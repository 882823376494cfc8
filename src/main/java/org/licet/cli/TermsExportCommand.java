package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.licet.model.Platform;
import org.licet.terms.export.ClosedForm;
import org.licet.terms.export.ClosedPolicy;
import org.licet.terms.export.ClosedTurtle;
import org.licet.terms.export.Concepts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code licet terms export}: the terms of a day as plain ODRL. */
@Command(
    name = "export",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Writes the terms in force on a day as plain ODRL 2.2 policies in Turtle, every hierarchy"
            + " written out, so that any ODRL evaluator gives the same answer.",
    footer = {"", "Example: licet terms export --at 2023-04-19 --closed x reddit -o terms.ttl"})
final class TermsExportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--at", required = true, paramLabel = "DATE", description = "the day")
  private String at = "";

  @Option(
      names = "--closed",
      required = true,
      description = "with every hierarchy written out; the only form there is")
  private boolean closed;

  @Parameters(paramLabel = "PLATFORM", description = "platforms; default: all")
  private List<String> platforms = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write; default: the standard output")
  private Optional<Path> output = Optional.empty();

  @Mixin private TermsOptions options = new TermsOptions();

  TermsExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = options.day("--at", at);
    if (output.isPresent()) {
      OutputOptions.checkWritable(spec, List.of(output.get()), List.of());
    }
    return options.named(
        () -> {
          TermsOptions.Read read = options.read();
          List<Platform> asked =
              platforms.isEmpty()
                  ? read.catalog().platforms()
                  : platforms.stream().map(read.names()::platform).distinct().toList();
          ClosedForm form =
              new ClosedForm(
                  read.catalog(), read.vocabulary(), new Concepts(read.files(), read.vocabulary()));
          List<ClosedPolicy> policies = new ArrayList<>();
          asked.forEach(platform -> policies.addAll(form.policies(platform.id(), day)));
          if (policies.isEmpty()) {
            console.remark("no terms are known for " + day + ": nothing was exported");
            return ExitCode.NOTHING_CHECKED;
          }
          write(new ClosedTurtle(read.vocabulary(), day), policies);
          console.remark(summary(policies, day));
          return ExitCode.OK;
        });
  }

  private void write(ClosedTurtle turtle, List<ClosedPolicy> policies) throws IOException {
    ReportFile.Content content =
        out -> {
          turtle.header(out);
          for (ClosedPolicy policy : policies) {
            turtle.policy(policy, out);
          }
        };
    if (output.isPresent()) {
      ReportFile.write(output.get(), content);
    } else {
      content.write(console.out());
      console.out().flush();
    }
  }

  private static String summary(List<ClosedPolicy> policies, LocalDate day) {
    int rules = policies.stream().mapToInt(policy -> policy.rules().size()).sum();
    int leftOut = policies.stream().mapToInt(policy -> policy.leftOut().size()).sum();
    return policies.size()
        + " policies in force on "
        + day
        + " with "
        + rules
        + " rules; "
        + leftOut
        + " clauses left out, each named in a comment";
  }
}
