package org.licet.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.licet.model.Dataset;
import org.licet.model.Manifest;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;
import org.licet.oracle.Case;
import org.licet.rules.Judgment;

/** What lineage and the order of a manifest do to a verdict. */
class LineageLawTest {
  private final Bench bench = new Bench();

  @Test
  void aDerivedDatasetIsNeverFreerThanItsAncestors() {
    bench.each(
        600,
        (drawn, record) -> {
          Optional<Dataset> ancestor = record.target().flatMap(drawn.manifest()::dataset);
          boolean use = bench.vocabulary().action(record.action()).orElseThrow().isUse();
          if (ancestor.isEmpty() || !use) {
            return;
          }
          Dataset.Derivation.Kind[] kinds = Dataset.Derivation.Kind.values();
          Dataset derived =
              new Dataset(
                  "derived",
                  new Origin("manifest", 0),
                  "derived",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Dataset.Collected.UNKNOWN,
                  List.of(
                      new Dataset.Derivation(
                          ancestor.get().id(),
                          kinds[(int) Math.floorMod(drawn.seed(), (long) kinds.length)])),
                  new TreeMap<>());
          List<Dataset> datasets = new ArrayList<>(drawn.manifest().datasets().byId().values());
          datasets.add(derived);
          Case longer = with(drawn, datasets, drawn.manifest());
          UsageRecord plain = ofDataset(record, ancestor.get().id());
          Judgment before = bench.judge(longer, plain);
          Judgment after = bench.judge(longer, ofDataset(record, "derived"));
          assertThat(after.verdict().atLeast(before.verdict()))
              .as(Bench.told(longer, plain, "the same with what is derived", before, after))
              .isTrue();
        });
  }

  @Test
  void theOrderOfAManifestChangesNothing() {
    bench.each(
        400,
        (drawn, record) -> {
          Random random = new Random(drawn.seed());
          List<Dataset> datasets = new ArrayList<>();
          for (Dataset dataset : drawn.manifest().datasets().byId().values()) {
            List<Dataset.Derivation> steps = new ArrayList<>(dataset.derivedFrom());
            Collections.shuffle(steps, random);
            datasets.add(
                new Dataset(
                    dataset.id(),
                    dataset.origin(),
                    dataset.title(),
                    dataset.platform(),
                    dataset.url(),
                    dataset.license(),
                    dataset.rightsHolder(),
                    dataset.collected(),
                    steps,
                    dataset.facts()));
          }
          Collections.shuffle(datasets, random);
          var agreements = new ArrayList<>(drawn.manifest().agreements());
          Collections.shuffle(agreements, random);
          Case shuffled =
              with(drawn, datasets, new Manifest(drawn.manifest().datasets(), agreements));
          List<String> purposes = new ArrayList<>(record.purpose());
          Collections.reverse(purposes);
          Judgment before = bench.judge(drawn, record);
          Judgment after = bench.judge(shuffled, record.toBuilder().purpose(purposes).build());
          assertThat(Bench.findings(after))
              .as(Bench.told(drawn, record, "manifest shuffled", before, after))
              .isEqualTo(Bench.findings(before));
        });
  }

  private static Case with(Case drawn, List<Dataset> datasets, Manifest manifest) {
    return new Case(
        drawn.seed(),
        new Manifest(new Manifest.SequencedDatasets(datasets), manifest.agreements()),
        drawn.records(),
        drawn.asOf());
  }

  /** The record about a dataset, which alone says how it was obtained. */
  private static UsageRecord ofDataset(UsageRecord record, String dataset) {
    return record.toBuilder()
        .target(Optional.of(dataset))
        .platform(Optional.empty())
        .url(Optional.empty())
        .license(Optional.empty())
        .channel(Optional.empty())
        .tier(Optional.empty())
        .collectedAt(Optional.empty())
        .build();
  }
}
