package org.licet.odrl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.odrl.evaluation.Options;
import org.licet.odrl.policy.ConflictStrategy;
import org.licet.odrl.read.Loader;
import org.licet.odrl.read.LogReader;
import org.licet.odrl.read.Nodes;
import org.licet.odrl.read.RdfFile;
import org.licet.odrl.world.Setting;

/**
 * A case written down as text, with the usual prefixes understood.
 *
 * @param policy Turtle
 * @param request Turtle; empty for a log
 * @param world Turtle
 * @param log CSV
 * @param options words: open, precondition, perm, prohibit, invalid
 */
public record OdrlCase(
    String policy, String request, String world, String log, List<String> options) {
  static final String PREFIXES =
      """
      @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix report: <https://w3id.org/force/compliance-report#> .
      @prefix ex: <http://example.org/> .
      """;

  private static final Loader LOADER = new Loader();

  /** A case of a file. */
  @SuppressWarnings("unchecked")
  public static OdrlCase of(Map<String, Object> text) {
    return new OdrlCase(
        String.valueOf(text.get("policy")),
        String.valueOf(text.getOrDefault("request", "")),
        String.valueOf(text.getOrDefault("world", "")),
        String.valueOf(text.getOrDefault("log", "")),
        (List<String>) text.getOrDefault("options", List.of()));
  }

  /** A request in a closed world. */
  static OdrlCase request(String policy, String request) {
    return new OdrlCase(policy, request, "", "", List.of());
  }

  /** The same case with these options. */
  OdrlCase with(String... words) {
    return new OdrlCase(policy, request, world, log, List.of(words));
  }

  /** The same case in this state of the world. */
  OdrlCase in(String state) {
    return new OdrlCase(policy, request, state, log, options);
  }

  /** What an evaluator makes of it. */
  public Evaluation decide(Evaluator evaluator) {
    Optional<Nodes> asked = request.isBlank() ? Optional.empty() : Optional.of(nodes(request));
    Optional<Nodes> state = world.isBlank() ? Optional.empty() : Optional.of(nodes(world));
    Loader.Loaded loaded = LOADER.load(nodes(policy), Optional.empty(), asked, state);
    Setting setting = loaded.setting();
    if (!log.isBlank()) {
      setting =
          new Setting(setting.policy(), setting.world().withHistory(rows()), setting.actions());
    }
    return asked.isPresent()
        ? evaluator.decide(setting, loaded.attempts(), choices())
        : evaluator.audit(setting, choices());
  }

  /** Reads Turtle with the usual prefixes. */
  static Nodes nodes(String turtle) {
    return new Nodes(
        RdfFile.read("case.ttl", (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8)), "case.ttl");
  }

  private List<org.licet.odrl.world.Attempt> rows() {
    try {
      Path file = Files.createTempFile("log", ".csv");
      try {
        Files.writeString(file, log);
        return LogReader.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Options choices() {
    return new Options(
        options.contains("open") ? Options.WorldView.OPEN : Options.WorldView.CLOSED,
        options.contains("precondition") ? Options.Duties.PRECONDITION : Options.Duties.EVENTUAL,
        options.stream().flatMap(word -> ConflictStrategy.ofWord(word).stream()).findFirst());
  }
}
