package org.licet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.Readings;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.rules.Judgment;
import org.licet.rules.RuleBase;
import org.licet.rules.RuleEngine;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/**
 * Rules and oracle agree on random audits over the real catalog. Replay with {@code -Dlicet.seed=N
 * -Dlicet.cases=N}; a seed of one case is told with every disagreement.
 */
class DifferentialTest {
  private static final int RECORDS_PER_CASE = 4;
  private static final List<String> PLATFORMS =
      List.of(
          "x-twitter",
          "reddit",
          "linkedin",
          "facebook",
          "instagram",
          "meta",
          "meta-llama",
          "stack-exchange",
          "openai",
          "wikimedia",
          "github",
          "youtube",
          "nytimes",
          "tiktok",
          "arxiv",
          "common-crawl");

  @Test
  void rulesAndOracleAgreeOnRandomRecords() {
    long seed = Long.getLong("licet.seed", 20230402L);
    int cases = Integer.getInteger("licet.cases", 2_400);
    Vocabulary vocabulary = OntologyVocabulary.builtIn();
    Catalog catalog = OntologyCatalog.builtIn(vocabulary);
    RandomCases random = new RandomCases(catalog, vocabulary, PLATFORMS);
    Readings readings = new Readings(OntologyFiles.builtIn(), catalog);
    RuleBase rules = RuleBase.load();
    Oracle oracle = new Oracle(catalog, vocabulary);
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    Map<String, List<String>> disagreements = new TreeMap<>();
    for (int number = 0; number * RECORDS_PER_CASE < cases; number++) {
      Case drawn = random.of(seed + number, RECORDS_PER_CASE);
      Reading.Stance stance = Reading.Stance.values()[number % Reading.Stance.values().length];
      Reading reading = readings.builtIn(stance);
      RuleEngine engine = new RuleEngine(rules, catalog, vocabulary, drawn.manifest());
      for (UsageRecord record : drawn.records()) {
        OracleAnswer answer = oracle.verdict(record, drawn.manifest(), reading, drawn.asOf());
        Judgment judgment;
        try {
          judgment = engine.judge(record, reading, drawn.asOf());
        } catch (IllegalStateException e) {
          disagreements
              .computeIfAbsent("rules conclude nothing", key -> new ArrayList<>())
              .add(Readable.json(record));
          continue;
        }
        verdicts.merge(answer.verdict(), 1, Integer::sum);
        Comparison.of(judgment, answer)
            .ifPresent(
                difference ->
                    disagreements
                        .computeIfAbsent(difference, key -> new ArrayList<>())
                        .add(Readable.of(drawn, record, reading, judgment, answer)));
      }
    }
    System.out.println("differential test: seed " + seed + ", " + verdicts);
    assertThat(summary(disagreements)).as("seed %d", seed).isEmpty();
    assertThat(verdicts.keySet()).as("the cases reach every verdict").hasSize(4);
  }

  private static String summary(Map<String, List<String>> disagreements) {
    StringBuilder text = new StringBuilder();
    disagreements.forEach(
        (difference, cases) ->
            text.append("\n== ")
                .append(cases.size())
                .append(" x ")
                .append(difference)
                .append('\n')
                .append(String.join("\n", cases.subList(0, Math.min(3, cases.size())))));
    return text.toString();
  }

  /**
   * How two answers are compared. What the permissive reading lowers by law beside the instruments
   * counts as the violation that it was: the oracle knows instruments alone.
   */
  private static final class Comparison {
    private static final Set<String> LAW = Set.of("logged-off", "exception-overrides-contract");

    static Optional<String> of(Judgment judgment, OracleAnswer answer) {
      boolean lowered =
          judgment.settled().stream()
              .anyMatch(each -> LAW.contains(each.concern().because().rule()));
      Verdict verdict = lowered ? Verdict.VIOLATION : judgment.verdict();
      if (verdict != answer.verdict()) {
        return Optional.of("rules say " + verdict.id() + ", oracle " + answer.verdict().id());
      }
      if (lowered) {
        return Optional.empty();
      }
      SortedSet<String> kinds = new TreeSet<>();
      SortedSet<String> clauses = new TreeSet<>();
      judgment.settled().stream()
          .filter(settled -> settled.level() == Verdict.VIOLATION)
          .forEach(
              settled -> {
                kinds.add(settled.concern().kind().id());
                settled.concern().clauses().stream()
                    .filter(clause -> settled.concern().kind().id().startsWith("prohibited"))
                    .filter(clause -> !clause.iri().startsWith("urn:licet:agreement:"))
                    .forEach(clause -> clauses.add(clause.iri()));
              });
      if (!kinds.equals(answer.violations())) {
        return Optional.of("violations of rules " + kinds + ", of oracle " + answer.violations());
      }
      if (!clauses.equals(answer.prohibitions())) {
        return Optional.of("the prohibitions cited differ");
      }
      return Optional.empty();
    }
  }
}
