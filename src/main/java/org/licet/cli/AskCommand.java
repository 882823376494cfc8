package org.licet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.audit.AuditUseCase;
import org.licet.report.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code licet ask}: judges one use that is stated in options. */
@Command(
    name = "ask",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Answers one question: is, or was, this use allowed?",
    footer = {
      "",
      "Example: licet ask --platform x --channel api --collected 2022-11-01 --used 2023-04-19"
          + " --action train-foundation-model --fact accountActive=true"
    })
final class AskCommand implements Callable<Integer> {
  private static final String ID = "ask";

  private final Supplier<AuditUseCase> useCase;
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      required = true,
      description = "what is done, such as `train-model`, `redistribute-content`, `sell`")
  private String action = "";

  @Option(names = "--url", paramLabel = "URL", description = "address of the item used")
  private Optional<String> url = Optional.empty();

  @Option(names = "--dataset", paramLabel = "ID", description = "id of the dataset used")
  private Optional<String> dataset = Optional.empty();

  @Option(names = "--count", paramLabel = "NUMBER", description = "how many units are used")
  private Optional<String> count = Optional.empty();

  @Mixin private UsageOptions usage = new UsageOptions();
  @Mixin private RunOptions run = new RunOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  AskCommand(Supplier<AuditUseCase> useCase, Console console) {
    this.useCase = useCase;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FailOn failOn = run.failOn();
    SortedMap<String, List<String>> keys = keys();
    AuditRequest request = request();
    OutputOptions.checkWritable(spec, output.files(), List.of());
    AuditOutcome outcome = useCase.get().ask(keys, request);
    output.write(outcome.report(), console);
    new AnswerWriter(console.style())
        .write(
            outcome.report(),
            outcome.grants(),
            output.takesStandardOutput() ? console.err() : console.out());
    return failOn.exitCode(outcome);
  }

  private SortedMap<String, List<String>> keys() {
    SortedMap<String, List<String>> keys = usage.keys();
    keys.put("id", List.of(ID));
    usage.put(keys, "action", "--action", Optional.of(action));
    usage.put(keys, "url", "--url", url);
    usage.put(keys, "target", "--dataset", dataset);
    count.ifPresent(
        number -> {
          if (!number.matches("\\d{1,18}")) {
            throw new WrongUsageException(
                spec, "`--count`: `" + number + "` is not a whole number, 0 or more");
          }
          keys.put("count", List.of(number));
        });
    if (!keys.containsKey("platform") && !keys.containsKey("url") && !keys.containsKey("target")) {
      throw new WrongUsageException(
          spec, "say where the data came from: `--platform`, `--url` or `--dataset`");
    }
    return keys;
  }

  private AuditRequest request() {
    return new AuditRequest(
        List.of(),
        run.catalogs(),
        run.agreements(),
        run.reading(),
        run.asOf(console.today().get()),
        new TreeMap<>(),
        Optional.empty(),
        run.strict(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
