package org.licet.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.model.ProviderDuty;
import org.licet.model.Statute;
import org.licet.model.Truth;
import org.licet.rules.ModelDuties;
import org.licet.rules.fact.Usage;
import org.licet.vocab.Vocabulary;

/** Counts over records what the law asks of whoever provides the model; no verdict changes. */
final class ProviderDuties {
  private final ModelDuties duties;
  private final Map<String, Counted> counted = new TreeMap<>();

  ProviderDuties(Catalog catalog, Vocabulary vocabulary) {
    this.duties = new ModelDuties(catalog, vocabulary);
  }

  /** A statute, certain or not, as it is counted. */
  private static final class Counted {
    private final Statute statute;
    private final Truth applies;
    private final SortedSet<String> missing = new TreeSet<>();
    private long records;

    private Counted(ModelDuties.Owed owed) {
      this.statute = owed.statute();
      this.applies = owed.weighed().fit();
    }
  }

  /** Counts so many records of a usage class. */
  void add(Usage usage, long records) {
    for (ModelDuties.Owed owed : duties.of(usage)) {
      Counted entry =
          counted.computeIfAbsent(
              owed.statute().id() + " " + owed.weighed().fit(), key -> new Counted(owed));
      entry.missing.addAll(owed.weighed().missing());
      entry.records += records;
    }
  }

  /** What was counted: what applies first, then by the id of the statute. */
  List<ProviderDuty> listed() {
    return counted.values().stream()
        .sorted(
            Comparator.comparing((Counted entry) -> entry.applies != Truth.TRUE)
                .thenComparing(entry -> entry.statute.id()))
        .map(ProviderDuties::duty)
        .toList();
  }

  private static ProviderDuty duty(Counted entry) {
    Statute statute = entry.statute;
    return new ProviderDuty(
        statute.id(),
        statute.title() + ", " + statute.section(),
        entry.applies,
        List.copyOf(entry.missing),
        statute.duties(),
        statute.status(),
        standing(entry) + " " + statute.paraphrase(),
        statute.url(),
        entry.records);
  }

  private static String standing(Counted entry) {
    if (entry.applies == Truth.TRUE) {
      return "It applies, by what the records state.";
    }
    return entry.missing.isEmpty()
        ? "It may apply."
        : "It may apply; what would settle it: `" + String.join("`, `", entry.missing) + "`.";
  }
}
