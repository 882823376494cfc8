package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.licet.model.Clause;
import org.licet.model.TermsVersion;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.oracle.Case;
import org.licet.rules.Judgment;

/** What adding and removing clauses does to a verdict. */
class ClauseLawTest {
  private final Bench bench = new Bench();

  @Test
  void addingAProhibitionNeverMakesAVerdictMilder() {
    bench.each(
        500,
        (drawn, record) -> {
          Random random = new Random(drawn.seed());
          Judgment before = bench.judge(drawn, record);
          Clause added = prohibition(record, random);
          // To a version drawn by the seed, or to all of them.
          int chosen = random.nextInt(6);
          EditedCatalog more =
              new EditedCatalog(
                  bench.catalog(),
                  versions ->
                      versions.stream()
                          .map(
                              version ->
                                  chosen == 0 || Math.floorMod(version.id().hashCode(), 6) == chosen
                                      ? EditedCatalog.with(version, joined(version, added))
                                      : version)
                          .toList());
          Judgment after = bench.judge(more, drawn, record);
          assertThat(after.verdict().atLeast(before.verdict()))
              .as(Bench.told(drawn, record, "added " + describe(added), before, after))
              .isTrue();
        });
  }

  @Test
  void removingAPermissionNeverMakesAVerdictMilder() {
    bench.each(
        500,
        (drawn, record) -> {
          Random random = new Random(drawn.seed());
          Optional<Clause> removed = permission(drawn, record, random);
          if (removed.isEmpty()) {
            return;
          }
          Judgment before = bench.judge(drawn, record);
          EditedCatalog fewer =
              new EditedCatalog(
                  bench.catalog(),
                  versions ->
                      versions.stream()
                          .map(
                              version ->
                                  EditedCatalog.with(version, without(version, removed.get())))
                          .toList());
          Judgment after = bench.judge(fewer, drawn, record);
          boolean milder =
              before.verdict().atLeast(Verdict.REVIEW)
                  && !after.verdict().atLeast(before.verdict());
          assertThat(milder && !namesNarrower(removed.get(), record))
              .as(Bench.told(drawn, record, "removed " + describe(removed.get()), before, after))
              .isFalse();
        });
  }

  @Test
  void theOrderOfClausesAndVersionsChangesNothing() {
    bench.each(
        300,
        (drawn, record) -> {
          Judgment before = bench.judge(drawn, record);
          EditedCatalog shuffled =
              new EditedCatalog(
                  bench.catalog(),
                  versions -> {
                    List<TermsVersion> order = new ArrayList<>();
                    versions.forEach(
                        version -> {
                          List<Clause> clauses = new ArrayList<>(version.clauses());
                          Collections.shuffle(clauses, new Random(drawn.seed()));
                          order.add(EditedCatalog.with(version, clauses));
                        });
                    Collections.shuffle(order, new Random(drawn.seed()));
                    return order;
                  });
          Judgment after = bench.judge(shuffled, drawn, record);
          assertThat(Bench.findings(after))
              .as(Bench.told(drawn, record, "clauses and versions shuffled", before, after))
              .isEqualTo(Bench.findings(before));
        });
  }

  /** A ban on something near the record's act, sometimes under a condition of another clause. */
  private Clause prohibition(UsageRecord record, Random random) {
    List<Clause> models = new ArrayList<>();
    for (TermsVersion version :
        bench.catalog().versions(Bench.PLATFORMS.get(random.nextInt(Bench.PLATFORMS.size())))) {
      version.clauses().stream()
          .filter(clause -> clause.modality() == Clause.Modality.PROHIBITION)
          .forEach(models::add);
    }
    bench.catalog().versions("x-twitter").stream()
        .flatMap(version -> version.clauses().stream())
        .filter(clause -> clause.modality() == Clause.Modality.PROHIBITION)
        .limit(20)
        .forEach(models::add);
    Clause model = models.get(random.nextInt(models.size()));
    List<String> actions =
        random.nextBoolean()
            ? List.of(record.action())
            : List.of(List.of("store", "collect", "commercialize", "sell").get(random.nextInt(4)));
    return new Clause(
        "https://w3id.org/licet/catalog/added/added",
        "added",
        model.instrument(),
        "added",
        Clause.Modality.PROHIBITION,
        actions,
        Clause.Party.ANYONE,
        random.nextInt(3) == 0 ? List.of() : model.constraints(),
        List.of(),
        "added",
        model.source(),
        model.confidence(),
        "",
        List.of(),
        new TreeMap<>());
  }

  private static List<Clause> joined(TermsVersion version, Clause added) {
    List<Clause> clauses = new ArrayList<>(version.clauses());
    clauses.add(added);
    return clauses;
  }

  private static List<Clause> without(TermsVersion version, Clause removed) {
    return version.clauses().stream().filter(clause -> !clause.equals(removed)).toList();
  }

  private Optional<Clause> permission(Case drawn, UsageRecord record, Random random) {
    Optional<String> platform =
        record
            .platform()
            .or(
                () ->
                    record
                        .target()
                        .flatMap(drawn.manifest()::dataset)
                        .flatMap(dataset -> dataset.platform()));
    List<Clause> permissions =
        platform.stream()
            .flatMap(id -> bench.catalog().platform(id).stream())
            .flatMap(known -> bench.catalog().versions(known.id()).stream())
            .flatMap(version -> version.clauses().stream())
            .filter(clause -> clause.modality() == Clause.Modality.PERMISSION)
            // What a permission obliges to goes with it.
            .filter(clause -> clause.duties().isEmpty())
            .toList();
    return permissions.isEmpty()
        ? Optional.empty()
        : Optional.of(permissions.get(random.nextInt(permissions.size())));
  }

  /** The exception that the law makes: the clause names the act, so no broader one reached it. */
  private static boolean namesNarrower(Clause removed, UsageRecord record) {
    return removed.actions().contains(record.action());
  }

  private static String describe(Clause clause) {
    return clause.id() + " on " + clause.actions() + " if " + clause.constraints();
  }
}
