package org.licet.odrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.odrl.evaluation.Options;
import org.licet.odrl.evaluation.PolicyReport;
import org.licet.odrl.read.Loader;
import org.licet.odrl.read.Nodes;
import org.licet.odrl.read.RdfFile;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;

/** Equivalent spellings of a policy and a request give the same answer, over seeded rewritings. */
class SpellingsTest {
  private static final Evaluator EVALUATOR = new OdrlEngine(RuleBase.loadOdrl());
  private static final Loader LOADER = new Loader();
  private static final Map<Lang, String> SYNTAXES =
      Map.of(
          Lang.TURTLE, "ttl",
          Lang.NTRIPLES, "nt",
          Lang.TRIG, "trig",
          Lang.RDFXML, "rdf",
          Lang.JSONLD11, "jsonld");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theSyntaxTheOrderAndTheFormChangeNothing(long seed) {
    Random random = new Random(seed);
    List<RandomRule> rules = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      rules.add(RandomRule.of(random));
    }
    String request = request(random);
    String plain = answer(bytes(policy(rules, false, random)), "policy.ttl", request);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(rules, random);
      String rewritten = policy(rules, true, random);
      assertThat(answer(bytes(rewritten), "policy.ttl", request))
          .as("seed " + seed + ": " + rewritten)
          .isEqualTo(plain);
      Graph graph = RdfFile.read("policy.ttl", bytes(rewritten));
      SYNTAXES.forEach(
          (lang, ending) -> {
            StringWriter text = new StringWriter();
            RDFDataMgr.write(text, graph, lang);
            assertThat(answer(bytesAsIs(text.toString()), "policy." + ending, request))
                .as("seed " + seed + " as " + lang + ": " + text)
                .isEqualTo(plain);
          });
    }
  }

  /** The decision and, in some order, what each rule came to. */
  private static String answer(byte[] policy, String name, String request) {
    Loader.Loaded loaded =
        LOADER.load(
            new Nodes(RdfFile.read(name, policy), name),
            Optional.empty(),
            Optional.of(OdrlCase.nodes(request)),
            Optional.empty());
    Options open = new Options(Options.WorldView.OPEN, Options.Duties.EVENTUAL, Optional.empty());
    PolicyReport report =
        EVALUATOR.decide(loaded.setting(), loaded.attempts(), open).reports().get(0);
    return report.decision().answer()
        + " "
        + report.decision().missing()
        + report.rules().stream()
            .map(rule -> rule.rule().text() + " " + rule.activation() + " " + rule.control())
            .sorted()
            .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String policy(List<RandomRule> rules, boolean rewritten, Random random) {
    boolean shared = rewritten && random.nextBoolean();
    String all =
        rules.stream()
            .map(rule -> rule.turtle(rewritten ? Optional.of(random) : Optional.empty(), shared))
            .collect(Collectors.joining(" ; "));
    return "ex:policy a odrl:Set " + (shared ? "; odrl:target ex:x " : "") + "; " + all + " .";
  }

  private static String request(Random random) {
    String action = List.of("read", "print", "sell").get(random.nextInt(3));
    return "ex:request a odrl:Request ; odrl:permission [ odrl:assignee ex:alice ; odrl:action odrl:"
        + action
        + " ; odrl:target ex:x ; odrl:constraint [ odrl:leftOperand odrl:purpose ;"
        + " odrl:operator odrl:eq ; odrl:rightOperand ex:research ] ] .";
  }

  private static byte[] bytes(String turtle) {
    return bytesAsIs(OdrlCase.PREFIXES + turtle);
  }

  private static byte[] bytesAsIs(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A rule that can be spelled in several ways. */
  private record RandomRule(String kind, String action, String connective, List<String> operands) {
    static RandomRule of(Random random) {
      List<String> operands = new ArrayList<>();
      int count = 1 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        String operand = List.of("purpose", "count", "media").get(random.nextInt(3));
        String value = List.of("ex:research", "ex:teaching").get(random.nextInt(2));
        operands.add(
            "odrl:leftOperand odrl:%s ; odrl:operator odrl:%s ; odrl:rightOperand %s"
                .formatted(
                    operand,
                    random.nextBoolean() ? "eq" : "neq",
                    operand.equals("count") ? "5" : value));
      }
      return new RandomRule(
          random.nextInt(3) == 0 ? "prohibition" : "permission",
          List.of("use", "read", "print", "transfer").get(random.nextInt(4)),
          List.of("and", "or", "xone").get(random.nextInt(3)),
          operands.stream().distinct().toList());
    }

    String turtle(Optional<Random> random, boolean shared) {
      List<String> shuffled = new ArrayList<>(operands);
      random.ifPresent(source -> Collections.shuffle(shuffled, source));
      List<String> nodes = shuffled.stream().map(operand -> typed(operand, random)).toList();
      boolean list = random.map(Random::nextBoolean).orElse(false);
      String logical = list ? "( " + String.join(" ", nodes) + " )" : String.join(" , ", nodes);
      boolean value = random.map(Random::nextBoolean).orElse(false);
      String named = value ? "[ rdf:value odrl:" + action + " ]" : "odrl:" + action;
      return "odrl:%s [ odrl:action %s %s; odrl:constraint [ odrl:%s %s ] ]"
          .formatted(kind, named, shared ? "" : "; odrl:target ex:x ", connective, logical);
    }

    private static String typed(String operand, Optional<Random> random) {
      boolean typed = random.map(Random::nextBoolean).orElse(false);
      return "[ " + (typed ? "a odrl:Constraint ; " : "") + operand + " ]";
    }
  }
}
