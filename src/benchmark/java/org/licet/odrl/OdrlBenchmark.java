package org.licet.odrl;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Options;
import org.licet.odrl.read.Loader;
import org.licet.odrl.read.Nodes;
import org.licet.odrl.read.RdfFile;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a decision takes in a warm process, reading apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OdrlBenchmark {
  private static final String PREFIXES =
      "@prefix odrl: <http://www.w3.org/ns/odrl/2/> . @prefix ex: <http://example.org/> ."
          + " @prefix dct: <http://purl.org/dc/terms/> ."
          + " @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . ";
  private static final String REQUEST =
      "ex:r a odrl:Request ; odrl:permission [ odrl:assignee ex:alice ; odrl:action odrl:read ;"
          + " odrl:target ex:x7 ] .";
  private static final String STATE =
      "ex:currentTime dct:issued \"2024-02-12T11:20:10Z\"^^xsd:dateTime .";

  private OdrlEngine engine;
  private Loader.Loaded small;
  private Loader.Loaded hundred;
  private Loader.Loaded thousand;
  private Loader.Loaded constraints;

  /** Reads the policies. */
  @Setup
  public void read() {
    engine = new OdrlEngine(RuleBase.loadOdrl());
    Loader loader = new Loader();
    small = load(loader, rules(8));
    hundred = load(loader, rules(100));
    thousand = load(loader, rules(1000));
    constraints = load(loader, windows(262));
  }

  /** A policy of 8 rules. */
  @Benchmark
  public Evaluation smallPolicy() {
    return decide(small);
  }

  /** A policy of 100 rules. */
  @Benchmark
  public Evaluation hundredRules() {
    return decide(hundred);
  }

  /** A policy of 1,000 rules. */
  @Benchmark
  public Evaluation thousandRules() {
    return decide(thousand);
  }

  /** One rule with 787 constraints. */
  @Benchmark
  public Evaluation manyConstraints() {
    return decide(constraints);
  }

  private Evaluation decide(Loader.Loaded loaded) {
    return engine.decide(loaded.setting(), loaded.attempts(), Options.STANDARD);
  }

  private static Loader.Loaded load(Loader loader, String policy) {
    return loader.load(
        nodes(policy), Optional.empty(), Optional.of(nodes(REQUEST)), Optional.of(nodes(STATE)));
  }

  private static String rules(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "[ odrl:action odrl:use ; odrl:assignee ex:alice ; odrl:target ex:x%d ; %s ]"
                    .formatted(
                        i,
                        "odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:lt ;"
                            + " odrl:rightOperand \"2030-01-01T00:00:00Z\"^^xsd:dateTime ]"))
        .collect(Collectors.joining(" , ", "ex:p a odrl:Set ; odrl:permission ", " ."));
  }

  /** An {@code or} of so many windows of time, each an {@code and} of two bounds. */
  private static String windows(int count) {
    String bound =
        "[ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:%s ;"
            + " odrl:rightOperand \"%d-%02d-01T00:00:00Z\"^^xsd:dateTime ]";
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "[ odrl:and "
                    + bound.formatted("gt", 2000 + i, 1)
                    + " , "
                    + bound.formatted("lt", 2000 + i, 2)
                    + " ]")
        .collect(
            Collectors.joining(
                " , ",
                "ex:p a odrl:Set ; odrl:permission [ odrl:action odrl:read ; odrl:constraint [ odrl:or ",
                " ] ] ."));
  }

  private static Nodes nodes(String turtle) {
    return new Nodes(
        RdfFile.read("b.ttl", (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8)), "b.ttl");
  }
}
