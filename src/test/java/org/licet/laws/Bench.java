package org.licet.laws;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.Readings;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.oracle.Case;
import org.licet.oracle.RandomCases;
import org.licet.oracle.Readable;
import org.licet.rules.Judgment;
import org.licet.rules.RuleBase;
import org.licet.rules.RuleEngine;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** Rules, catalog and random cases, and how the judgments of two cases are told apart. */
final class Bench {
  static final List<String> PLATFORMS =
      List.of(
          "x-twitter",
          "reddit",
          "linkedin",
          "facebook",
          "meta",
          "meta-llama",
          "stack-exchange",
          "openai",
          "wikimedia",
          "github",
          "youtube",
          "nytimes",
          "tiktok",
          "arxiv");

  private final Vocabulary vocabulary = OntologyVocabulary.builtIn();
  private final Catalog catalog = OntologyCatalog.builtIn(vocabulary);
  private final Readings readings = new Readings(OntologyFiles.builtIn(), catalog);
  private final RuleBase rules = RuleBase.load();
  private final RandomCases random = new RandomCases(catalog, vocabulary, PLATFORMS);
  private final long seed = Long.getLong("licet.seed", 20230402L);

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Catalog catalog() {
    return catalog;
  }

  RuleBase rules() {
    return rules;
  }

  Reading reading(Reading.Stance stance) {
    return readings.builtIn(stance);
  }

  /** The reading that a case is judged under: each of the three in turn. */
  Reading reading(Case drawn) {
    Reading.Stance[] stances = Reading.Stance.values();
    return reading(stances[(int) Math.floorMod(drawn.seed(), (long) stances.length)]);
  }

  /** Every record of so many random cases; the seeds follow {@code -Dlicet.seed}. */
  void each(int cases, BiConsumer<Case, UsageRecord> law) {
    for (int number = 0; number < cases; number++) {
      Case drawn = random.of(seed + number, 1);
      law.accept(drawn, drawn.records().get(0));
    }
  }

  Case draw(long offset, int records) {
    return random.of(seed + offset, records);
  }

  Judgment judge(Case drawn, UsageRecord record) {
    return judge(catalog, drawn, record);
  }

  Judgment judge(Catalog texts, Case drawn, UsageRecord record) {
    try {
      return new RuleEngine(rules, texts, vocabulary, drawn.manifest())
          .judge(record, reading(drawn), drawn.asOf());
    } catch (IllegalStateException e) {
      throw new AssertionError(
          "seed " + drawn.seed() + "\n" + Readable.json(record) + "\n" + drawn.manifest(), e);
    }
  }

  /** The findings of a judgment, without order. */
  static SortedSet<String> findings(Judgment judgment) {
    SortedSet<String> findings = new TreeSet<>();
    judgment.settled().forEach(settled -> findings.add(Readable.describe(settled)));
    return findings;
  }

  /** A case that breaks a law, as people can read and replay it. */
  static String told(
      Case drawn, UsageRecord record, String change, Judgment before, Judgment after) {
    return "seed "
        + drawn.seed()
        + ", as of "
        + drawn.asOf()
        + "\n"
        + Readable.json(record)
        + "\ndatasets "
        + drawn.manifest().datasets().byId().values()
        + "\nagreements "
        + drawn.manifest().agreements()
        + "\n"
        + change
        + "\nbefore: "
        + before.verdict().id()
        + "\n  "
        + String.join("\n  ", findings(before))
        + "\nafter: "
        + after.verdict().id()
        + "\n  "
        + String.join("\n  ", findings(after));
  }
}
