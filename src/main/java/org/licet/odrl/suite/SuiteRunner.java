package org.licet.odrl.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.licet.model.BadInputException;
import org.licet.odrl.evaluation.ComplianceGraph;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.odrl.evaluation.Options;
import org.licet.odrl.evaluation.Options.Duties;
import org.licet.odrl.evaluation.Options.WorldView;
import org.licet.odrl.read.Loader;
import org.licet.odrl.read.RdfFile;
import org.licet.odrl.suite.CaseResult.Status;
import org.licet.odrl.world.Attempt;

/** Runs suites of cases laid out as in the public suites, a folder with {@code case.json} each. */
public final class SuiteRunner {
  private static final Options DRAFT =
      new Options(WorldView.CLOSED, Duties.PRECONDITION, Optional.empty());

  private final Evaluator evaluator;
  private final Loader loader = new Loader();
  private final List<Misprints> misprints = Misprints.known();

  /** A runner for an evaluator. */
  public SuiteRunner(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Runs all cases below a folder, in the order of their paths.
   *
   * @throws IOException when a file cannot be read
   */
  public List<CaseResult> run(Path folder) throws IOException {
    List<Path> cases;
    try (Stream<Path> tree = Files.walk(folder)) {
      cases =
          tree.filter(file -> file.endsWith("case.json")).map(Path::getParent).sorted().toList();
    }
    List<CaseResult> results = new ArrayList<>();
    for (Path path : cases) {
      CaseFiles files = CaseFiles.of(path);
      try {
        results.add(run(files));
      } catch (BadInputException e) {
        results.add(result(files, Status.FAILED, List.of(e.problem().toString())));
      }
    }
    return results;
  }

  private CaseResult run(CaseFiles files) throws IOException {
    Optional<Path> policy = files.rdf("policy");
    Optional<Path> expected = files.rdf("expected-report");
    if (policy.isPresent() && files.log().isPresent() && files.expectedOfLog().isPresent()) {
      return log(files, policy.get());
    }
    if (policy.isEmpty() || expected.isEmpty() || files.rdf("request").isEmpty()) {
      return result(files, Status.NOT_RUN, List.of("it has no request or no expected answer"));
    }
    Loader.Loaded loaded =
        loader.load(
            policy.get(),
            Optional.empty(),
            files.rdf("request"),
            files.rdf("sotw"),
            Optional.empty());
    Graph report = RdfFile.read(expected.get());
    if (DraftReport.is(report)) {
      return draft(files, loaded, DraftReport.expected(report));
    }
    Evaluation evaluation = evaluator.decide(loaded.setting(), loaded.attempts(), Options.STANDARD);
    List<String> differences =
        differences(
            ExpectedReport.lines(report),
            ExpectedReport.lines(new ComplianceGraph(evaluation).graph()));
    return result(files, differences.isEmpty() ? Status.PASSED : Status.FAILED, differences);
  }

  private CaseResult log(CaseFiles files, Path policy) throws IOException {
    Loader.Loaded loaded =
        loader.load(policy, Optional.empty(), Optional.empty(), Optional.empty(), files.log());
    Evaluation evaluation = evaluator.audit(loaded.setting(), Options.STANDARD);
    String answer = evaluation.decision().answer().word();
    String expected = files.expectedOfLog().orElseThrow();
    return answer.equals(expected)
        ? result(files, Status.PASSED, List.of())
        : result(
            files,
            Status.FAILED,
            List.of(
                "expected " + expected + ", got " + answer + ": " + evaluation.decision().why()));
  }

  private CaseResult draft(CaseFiles files, Loader.Loaded loaded, Map<String, String> expected) {
    List<String> printed = differences(expected, draft(loaded, loaded.attempts()));
    if (printed.isEmpty()) {
      return result(files, Status.PASSED, List.of());
    }
    List<Attempt> corrected = loaded.attempts();
    List<String> remarks = new ArrayList<>();
    for (Misprints misprint : misprints) {
      boolean fits =
          misprint.suite().equals(files.suite())
              && corrected.stream()
                  .anyMatch(attempt -> attempt.assignee().equals(Optional.of(misprint.printed())));
      if (fits) {
        corrected = corrected.stream().map(attempt -> corrected(attempt, misprint)).toList();
        remarks.add("`" + misprint.printed() + "` read as `" + misprint.meant() + "`");
      }
    }
    boolean passed =
        !remarks.isEmpty() && differences(expected, draft(loaded, corrected)).isEmpty();
    return passed
        ? result(files, Status.PASSED_CORRECTED, remarks)
        : result(files, Status.FAILED, printed);
  }

  private Map<String, String> draft(Loader.Loaded loaded, List<Attempt> attempts) {
    return DraftReport.actual(evaluator.decide(loaded.setting(), attempts, DRAFT));
  }

  private static Attempt corrected(Attempt attempt, Misprints misprint) {
    return new Attempt(
        attempt.id(),
        attempt.request(),
        attempt.assignee().map(who -> who.equals(misprint.printed()) ? misprint.meant() : who),
        attempt.action(),
        attempt.target(),
        attempt.stated(),
        attempt.fulfills(),
        attempt.at(),
        attempt.complete());
  }

  /** Lines that are expected and not so, and premises that are too many. */
  private static List<String> differences(
      Map<String, String> expected, Map<String, String> actual) {
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    new TreeMap<>(actual)
        .keySet().stream().filter(name -> name.contains("Report ")).forEach(names::add);
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String wanted = expected.getOrDefault(name, "nothing");
      String got = actual.getOrDefault(name, "nothing");
      if (!wanted.equals(got)) {
        differences.add(name + ": expected " + wanted + ", got " + got);
      }
    }
    return differences;
  }

  private static CaseResult result(CaseFiles files, Status status, List<String> remarks) {
    return new CaseResult(files.suite(), files.id(), status, remarks);
  }
}
