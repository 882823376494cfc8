package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.licet.odrl.evaluation.Decision;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.odrl.evaluation.Options;
import org.licet.odrl.evaluation.ReportWriter;
import org.licet.odrl.policy.ConflictStrategy;
import org.licet.odrl.read.Loader;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code licet odrl evaluate}: decides a request, or a log of what was done, by a policy. */
@Command(
    name = "evaluate",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Decides by an ODRL policy whether a request is permitted, or whether a log complies. The"
            + " report is in the Compliance Report Model.",
    footer = {
      "",
      "Exit codes: 0 permitted (a log: valid); 1 not; 2 undetermined; 64 wrong usage; 65 bad input.",
      "",
      "Example: licet odrl evaluate --policy policy.ttl --request request.ttl -o text"
    })
final class OdrlEvaluateCommand implements Callable<Integer> {
  /** How the choices are written on the command line. */
  enum World {
    closed,
    open
  }

  /** How the choices are written on the command line. */
  enum Duties {
    eventual,
    precondition
  }

  /** How the choices are written on the command line. */
  enum Conflict {
    perm,
    prohibit,
    invalid
  }

  /** How the choices are written on the command line. */
  enum Output {
    ttl,
    jsonld,
    json,
    text
  }

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--policy", required = true, paramLabel = "FILE", description = "the policy")
  private Path policy = Path.of("");

  @Option(
      names = "--choose",
      paramLabel = "IRI",
      description = "which policy, where the file holds several")
  private Optional<String> choice = Optional.empty();

  @Option(names = "--request", paramLabel = "FILE", description = "what is asked for")
  private Optional<Path> request = Optional.empty();

  @Option(names = "--sotw", paramLabel = "FILE", description = "the state of the world")
  private Optional<Path> world = Optional.empty();

  @Option(
      names = "--log",
      paramLabel = "FILE.csv",
      description = "what was done, one action a row; with a request: what was done before")
  private Optional<Path> log = Optional.empty();

  @Option(
      names = "--world",
      description = "what is not stated: not so (closed, the default) or unknown (open)")
  private World view = World.closed;

  @Option(
      names = "--duties",
      description =
          "when duties of a permission are due: some time (eventual, the default) or before it is"
              + " used (precondition)")
  private Duties duties = Duties.eventual;

  @Option(
      names = "--conflict",
      description = "what wins a conflict: ${COMPLETION-CANDIDATES}; default: what the policy says")
  private Optional<Conflict> conflict = Optional.empty();

  @Option(
      names = "-o",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ttl")
  private Output output = Output.ttl;

  OdrlEvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (request.isEmpty() && log.isEmpty()) {
      throw new WrongUsageException(
          spec, "say what to decide: `--request FILE`, or `--log FILE.csv` for what was done");
    }
    Loader.Loaded loaded = new Loader().load(policy, choice, request, world, log);
    Evaluator evaluator = new OdrlEngine(RuleBase.loadOdrl());
    Evaluation evaluation =
        request.isPresent()
            ? evaluator.decide(loaded.setting(), loaded.attempts(), options())
            : evaluator.audit(loaded.setting(), options());
    console.out().print(ReportWriter.write(evaluation, format()));
    console.out().flush();
    Decision decision = evaluation.decision();
    console.remark(decision.answer().word() + ": " + decision.why());
    decision.missing().forEach(missing -> console.remark("not known: " + missing));
    evaluation.notes().forEach(note -> console.remark("note: " + note));
    return switch (decision.answer()) {
      case PERMITTED, VALID -> ExitCode.OK;
      case UNDETERMINED -> ExitCode.REVIEWS;
      case NOT_PERMITTED, VOID, PROHIBITED, INVALID -> ExitCode.VIOLATIONS;
    };
  }

  private ReportWriter.Format format() {
    return switch (output) {
      case ttl -> ReportWriter.Format.TTL;
      case jsonld -> ReportWriter.Format.JSONLD;
      case json -> ReportWriter.Format.JSON;
      case text -> ReportWriter.Format.TEXT;
    };
  }

  private Options options() {
    return new Options(
        view == World.open ? Options.WorldView.OPEN : Options.WorldView.CLOSED,
        duties == Duties.precondition ? Options.Duties.PRECONDITION : Options.Duties.EVENTUAL,
        conflict.flatMap(choice -> ConflictStrategy.ofWord(choice.name())));
  }
}
