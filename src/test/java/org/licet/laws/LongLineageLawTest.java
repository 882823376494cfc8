package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.licet.model.Agreement;
import org.licet.model.Clause;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Manifest;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;
import org.licet.oracle.Case;
import org.licet.rules.Judgment;
import org.licet.rules.fact.Settled;

/**
 * Judging many ancestors that are alike through the nearest of them says what judging each says. An
 * agreement between strangers that names every dataset keeps each apart from the others, and
 * changes nothing else.
 */
class LongLineageLawTest {
  private static final List<Optional<String>> LICENSES =
      List.of(
          Optional.of("CC0-1.0"),
          Optional.of("CC-BY-NC-4.0"),
          Optional.of("CC-BY-SA-4.0 OR MIT"),
          Optional.empty());

  private final Bench bench = new Bench();

  @Test
  void alikeAncestorsAreJudgedAsOneByOne() {
    int[] merged = {0};
    bench.each(
        60,
        (drawn, record) -> {
          Random random = new Random(drawn.seed());
          List<Dataset> datasets = longLineage(drawn, random, 90 + random.nextInt(90));
          UsageRecord used =
              record.toBuilder()
                  .target(Optional.of("n0"))
                  .platform(Optional.empty())
                  .url(Optional.empty())
                  .build();
          List<Agreement> agreements = drawn.manifest().agreements();
          List<Agreement> apart = new ArrayList<>(agreements);
          apart.add(betweenStrangers(datasets));
          Judgment together = bench.judge(with(drawn, datasets, agreements), used);
          Judgment oneByOne = bench.judge(with(drawn, datasets, apart), used);
          merged[0] += together.standIns().size();
          assertThat(oneByOne.standIns()).isEmpty();
          assertThat(said(together))
              .as(Bench.told(drawn, used, "alike ancestors together", oneByOne, together))
              .isEqualTo(said(oneByOne));
        });
    assertThat(merged[0]).as("lineages in which ancestors were alike").isGreaterThan(20);
  }

  /** What is said against the use, whichever ancestor it is said of. */
  private static SortedSet<String> said(Judgment judgment) {
    SortedSet<String> said = new TreeSet<>();
    for (Settled settled : judgment.settled()) {
      said.add(
          settled.concern().kind()
              + " "
              + settled.level()
              + " "
              + settled.concern().act()
              + " "
              + settled.concern().clauses().stream().map(Clause::id).sorted().toList()
              + " "
              + settled.missing()
              + " "
              + settled.concern().duties());
    }
    return said;
  }

  /** Each dataset made from one or two later ones, of a few kinds only. */
  private static List<Dataset> longLineage(Case drawn, Random random, int size) {
    List<Dataset> looks = new ArrayList<>(drawn.manifest().datasets().byId().values());
    List<Dataset> datasets = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Derivation> steps = new ArrayList<>();
      for (int j = random.nextInt(4) == 0 ? 2 : 1; j > 0 && i + 1 < size; j--) {
        int parent = random.nextInt(30) == 0 ? random.nextInt(size) : next(random, i, size);
        steps.add(
            new Derivation("n" + parent, random.nextInt(9) == 0 ? Kind.SUBSET : Kind.TRANSFORM));
      }
      Optional<Dataset> look =
          looks.isEmpty() || random.nextInt(6) > 0
              ? Optional.empty()
              : Optional.of(looks.get(random.nextInt(looks.size())));
      datasets.add(
          new Dataset(
              "n" + i,
              new Origin("manifest", i + 1),
              "dataset " + i,
              look.flatMap(Dataset::platform),
              look.flatMap(Dataset::url),
              look.map(Dataset::license)
                  .orElseGet(() -> LICENSES.get(random.nextInt(12) < 10 ? 0 : random.nextInt(4))),
              look.flatMap(Dataset::rightsHolder),
              look.map(Dataset::collected).orElse(Dataset.Collected.UNKNOWN),
              steps,
              look.map(Dataset::facts).orElseGet(Collections::emptySortedMap)));
    }
    return datasets;
  }

  private static int next(Random random, int i, int size) {
    return Math.min(size - 1, i + 1 + random.nextInt(2));
  }

  private static Agreement betweenStrangers(List<Dataset> datasets) {
    return new Agreement(
        "strangers",
        new Origin("manifest", 1),
        "somebody",
        "somebody-else",
        List.of(),
        List.of(),
        datasets.stream().map(Dataset::id).toList(),
        List.of("analyze"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Case with(Case drawn, List<Dataset> datasets, List<Agreement> agreements) {
    return new Case(
        drawn.seed(),
        new Manifest(new Manifest.SequencedDatasets(datasets), agreements),
        drawn.records(),
        drawn.asOf());
  }
}
