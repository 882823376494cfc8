package org.licet.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.licet.catalog.Catalog;
import org.licet.model.Agreement;
import org.licet.model.Dataset;
import org.licet.model.Manifest;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.TermsVersion;
import org.licet.model.UsageRecord;
import org.licet.vocab.Vocabulary;

/** Random audits over the platforms and licenses of a catalog; the seed makes them again. */
public final class RandomCases {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 1);
  private static final Set<String> KEYS =
      Set.of("assigneeType", "purpose", "recipient", "jurisdiction", "channel", "tier", "count");
  private static final List<String> LICENSES =
      List.of(
          "CC0-1.0",
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-ND-4.0",
          "CC-BY-ND-3.0",
          "CC-BY-NC-SA-4.0",
          "MIT",
          "Apache-2.0",
          "GPL-3.0-only",
          "GPL-2.0-or-later",
          "ODbL-1.0",
          "CDLA-Sharing-1.0",
          "LicenseRef-research-only",
          "LicenseRef-non-commercial",
          "LicenseRef-all-rights-reserved",
          "C-UDA-1.0",
          "LicenseRef-scancode-llama-license-2023",
          "LicenseRef-scancode-bigscience-open-rail-m",
          "other",
          "CC-BY-NC-4.0 OR MIT",
          "CC-BY-NC-4.0 OR CC0-1.0",
          "CC-BY-SA-4.0 OR CC-BY-4.0",
          "CC-BY-4.0 AND MIT",
          "CC-BY-NC-4.0 AND MIT",
          "MIT AND LicenseRef-research-only",
          "MIT OR unheard-of",
          "Apache-2.0 WITH LLVM-exception");

  private static final List<String> ACTIONS =
      List.of(
          "train-model",
          "train-foundation-model",
          "train-foundation-model",
          "fine-tune",
          "text-and-data-mining",
          "analyze",
          "research",
          "store",
          "archive",
          "redistribute-content",
          "redistribute-ids",
          "sell",
          "distribute",
          "display",
          "embed",
          "create-derivative",
          "serve-ads",
          "surveil",
          "release-model",
          "release-dataset",
          "collect-api",
          "collect-scrape",
          "write-post",
          "commercialize");

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final List<String> platforms;
  private final Map<String, RandomFacts> facts = new HashMap<>();

  /** Audits over some platforms of a catalog. */
  public RandomCases(Catalog catalog, Vocabulary vocabulary, List<String> platforms) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.platforms = List.copyOf(platforms);
  }

  /** The audit of a seed, of so many records. */
  public Case of(long seed, int records) {
    return new Draw(seed).audit(records);
  }

  /** One seed at work. */
  private final class Draw {
    private final long seed;
    private final SplittableRandom random;
    private final List<Dataset> datasets = new ArrayList<>();

    Draw(long seed) {
      this.seed = seed;
      this.random = new SplittableRandom(seed);
    }

    Case audit(int count) {
      int size = chance(40) ? 0 : 1 + random.nextInt(5);
      for (int i = 0; i < size; i++) {
        datasets.add(dataset(i, size));
      }
      List<Agreement> agreements = new ArrayList<>();
      for (int i = chance(60) ? 2 : random.nextInt(2); i < 2; i++) {
        agreements.add(agreement(i));
      }
      LocalDate asOf = chance(70) ? LocalDate.of(2025, 6, 1) : day();
      List<UsageRecord> records = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        records.add(usage("r-" + i, asOf));
      }
      return new Case(
          seed, new Manifest(new Manifest.SequencedDatasets(datasets), agreements), records, asOf);
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    private <T> Optional<T> maybe(int percent, java.util.function.Supplier<T> value) {
      return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    private LocalDate day() {
      return FIRST.plusDays(random.nextLong(LAST.toEpochDay() - FIRST.toEpochDay()));
    }

    /** A day around one on which some version of the platform begins or ends. */
    private LocalDate day(String platform) {
      List<TermsVersion> versions = catalog.versions(platform);
      if (versions.isEmpty() || chance(30)) {
        return day();
      }
      TermsVersion version = one(versions);
      List<LocalDate> edges = new ArrayList<>(List.of(version.effectiveFrom()));
      version.effectiveTo().ifPresent(edges::add);
      version.startUncertainFrom().ifPresent(edges::add);
      return one(edges).plusDays(random.nextInt(-2, 3));
    }

    private Moment moment(LocalDate day) {
      return chance(80)
          ? Moment.ofDay(day)
          : Moment.parse(day + "T" + (10 + random.nextInt(14)) + ":30:00Z");
    }

    private String channel() {
      return one(
          List.of(
              "api",
              "api",
              "api",
              "firehose",
              "crawl",
              "scrape",
              "dump",
              "download",
              "manual",
              "ui",
              "embed",
              "purchase",
              "third-party-copy"));
    }

    private Dataset dataset(int index, int size) {
      Optional<String> platform = maybe(50, () -> one(platforms));
      List<Dataset.Derivation> from = new ArrayList<>();
      for (int other = 0; other < size; other++) {
        // Mostly from later ones, so that cycles are rare.
        if (chance(other > index ? 45 : other < index ? 4 : 1)) {
          from.add(
              new Dataset.Derivation(
                  "d-" + other, one(Arrays.asList(Dataset.Derivation.Kind.values()))));
        }
      }
      TreeMap<String, List<String>> stated = new TreeMap<>();
      if (chance(15)) {
        stated.put("accountActive", List.of(chance(50) ? "true" : "false"));
      }
      return new Dataset(
          "d-" + index,
          new Origin("manifest", 0),
          "d-" + index,
          platform,
          Optional.empty(),
          maybe(50, () -> one(LICENSES)),
          maybe(10, () -> "self"),
          new Dataset.Collected(
              maybe(80, () -> moment(day(platform.orElse("x-twitter")))),
              maybe(85, this::channel),
              Optional.empty()),
          from,
          stated);
    }

    private Agreement agreement(int index) {
      String platform = one(platforms);
      LocalDate from = day();
      boolean ofDataset = !datasets.isEmpty() && chance(40);
      return new Agreement(
          "a-" + index,
          new Origin("manifest", 0),
          platform,
          one(List.of("acme", "beta")),
          chance(40) ? List.of("labs") : List.of(),
          ofDataset ? List.of() : List.of(platform),
          ofDataset ? List.of(one(datasets).id()) : List.of(),
          List.of(one(ACTIONS), one(ACTIONS), "train-model"),
          chance(30) ? List.of(one(ACTIONS)) : List.of(),
          maybe(80, () -> from),
          maybe(50, () -> from.plusDays(random.nextInt(1200))),
          Optional.empty());
    }

    private UsageRecord usage(String id, LocalDate asOf) {
      UsageRecord.Builder record =
          new UsageRecord.Builder(id, new Origin("records", 0), one(ACTIONS));
      boolean described = !datasets.isEmpty() && chance(70);
      String platform = one(platforms);
      if (described) {
        Dataset target = one(datasets);
        record.target(Optional.of(target.id()));
        platform = target.platform().orElse(platform);
      } else if (chance(4)) {
        record.platform(Optional.of("unheard-of.example"));
      } else if (chance(85)) {
        record.platform(Optional.of(platform));
      }
      String from = platform;
      if (!described || chance(30)) {
        record
            .channel(maybe(90, this::channel))
            .license(maybe(described ? 20 : 35, () -> one(LICENSES)))
            .collectedAt(maybe(85, () -> moment(day(from))));
      }
      record
          .tier(maybe(30, () -> one(List.of("free", "basic", "pro", "enterprise", "academic"))))
          .usedAt(maybe(70, () -> moment(chance(80) ? day(from) : asOf.plusDays(30))))
          .assignee(maybe(85, () -> one(List.of("acme", "labs", "beta", from))))
          .assigneeType(
              maybe(
                  60,
                  () ->
                      one(List.of("company", "academic-institution", "individual", "non-profit"))))
          .purpose(
              chance(25)
                  ? List.of()
                  : one(
                      List.of(
                          List.of("commercial"),
                          List.of("research"),
                          List.of("non-commercial"),
                          List.of("advertising", "research"),
                          List.of("personal"))))
          .recipient(
              maybe(40, () -> one(List.of("third-party", "public", "affiliate", "government"))))
          .recipientId(maybe(20, () -> "buyer-" + random.nextInt(2)))
          .jurisdiction(maybe(50, () -> one(List.of("US", "DE", "GB", "JP", "EU"))))
          .outputLicense(maybe(25, () -> one(LICENSES)))
          .count(chance(70) ? OptionalLong.of(count()) : OptionalLong.empty())
          .unit(maybe(60, () -> one(List.of("post", "post-id", "request", "user"))));
      evidence(record, from);
      stated(record, from);
      return inOrder(record.build(), asOf);
    }

    /** Data is used after it was collected; the reader of records refuses anything else. */
    private UsageRecord inOrder(UsageRecord record, LocalDate asOf) {
      Optional<Moment> collected =
          record
              .collectedAt()
              .or(
                  () ->
                      datasets.stream()
                          .filter(each -> record.target().equals(Optional.of(each.id())))
                          .findFirst()
                          .flatMap(each -> each.collected().at()));
      Moment used = record.usedAt().orElse(Moment.ofDay(asOf));
      if (collected.isEmpty() || collected.get().compareTo(used) <= 0) {
        return record;
      }
      LocalDate later = collected.get().day().plusDays(1 + random.nextInt(400));
      return record.toBuilder().usedAt(Optional.of(Moment.ofDay(later))).build();
    }

    private long count() {
      return one(List.of(0L, 1L, 100L, 1_500L, 1_501L, 10_000L, 30_000L, 50_000L, 2_000_000L));
    }

    private void evidence(UsageRecord.Builder record, String platform) {
      if (chance(12)) {
        LocalDate day = day(platform);
        record.events(
            List.of(
                new UsageRecord.Event(
                    one(List.of("deletion-request", "source-deletion", "termination")),
                    maybe(60, () -> one(List.of("user", "platform"))),
                    moment(day))));
        if (chance(50)) {
          record.fulfilled(
              List.of(
                  new UsageRecord.Fulfillment(
                      one(List.of("delete-on-request", "delete-or-update-on-source-change")),
                      moment(day.plusDays(random.nextInt(40))))));
        }
      } else if (chance(15)) {
        record.fulfilled(
            List.of(
                new UsageRecord.Fulfillment(
                    one(List.of("attribution", "share-alike", "notice")), moment(day()))));
      }
      if (chance(10)) {
        record.boundBy(List.of(one(catalog.documents(platform)).id()));
      }
    }

    private void stated(UsageRecord.Builder record, String platform) {
      RandomFacts known =
          facts.computeIfAbsent(platform, key -> new RandomFacts(catalog, vocabulary, key));
      int percent = one(List.of(5, 30, 70));
      for (String operand : known.operands()) {
        if (!chance(percent)) {
          continue;
        }
        String word = known.value(operand, random);
        switch (operand) {
          case "assigneeType" -> record.assigneeType(Optional.of(word));
          case "purpose" -> record.purpose(List.of(word));
          case "recipient" -> record.recipient(Optional.of(word));
          case "tier" -> record.tier(Optional.of(word));
          default -> {
            if (!KEYS.contains(operand)) {
              record.fact(
                  operand, chance(8) ? List.of(word, known.value(operand, random)) : List.of(word));
            }
          }
        }
      }
      if (chance(60)) {
        record.fact("accountActive", List.of(chance(60) ? "true" : "false"));
      }
      if (chance(15)) {
        record.fact("memorization", List.of(chance(50) ? "true" : "false"));
      }
      if (chance(15)) {
        record.fact("authorization", List.of("platform-consent"));
      }
      if (chance(10)) {
        record.fact("apiLicensee", List.of("true"));
      }
      if (chance(30)) {
        record.fact("contributionDate", List.of(day(platform).toString()));
      }
    }
  }
}
