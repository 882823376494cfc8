package org.licet.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.licet.model.Agreement;
import org.licet.model.Clause.Modality;
import org.licet.model.Dataset;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.UsageRecord;

/** Records, datasets and agreements drawn from a seed, with awkward texts among them. */
public final class RandomUsage {
  private static final List<String> WORDS =
      List.of(
          "acme",
          "two words",
          "a/b?c=d#e%20",
          "quote \" and \\ and `",
          "line\nbreak\r\n\ttab",
          "ünïcödé 漢字 😀",
          "https://x.com/a/status/1",
          "<script>alert(1)</script>",
          "x+y",
          "true",
          "12.50",
          "\u202Ereversed",
          "bell\u0007",
          "_:b0",
          "'''",
          "tail ");

  private final Random random;

  /** Draws from a seed. */
  public RandomUsage(long seed) {
    this.random = new Random(seed);
  }

  /** A record. */
  public UsageRecord record(String id) {
    UsageRecord.Builder record =
        new UsageRecord.Builder(id, origin(), choose(List.of("sell", "train-model", "display")));
    record.assignee(word()).assigneeType(word()).target(word()).platform(word()).url(word());
    record.license(word()).purpose(words()).channel(word()).tier(word());
    record.collectedAt(moment()).usedAt(moment()).count(count()).unit(word());
    record.recipient(word()).recipientId(word()).jurisdiction(word()).outputLicense(word());
    record.boundBy(words());
    record.fulfilled(
        several(() -> new UsageRecord.Fulfillment(choose(WORDS), someMoment())).sorted().toList());
    record.events(
        several(() -> new UsageRecord.Event(choose(WORDS), word(), someMoment()))
            .sorted()
            .toList());
    several(() -> choose(List.of("registration", "accountActive", "x-own", "odd name")))
        .forEach(operand -> record.fact(operand, words()));
    return record.build();
  }

  /** Datasets, each derived from some of those before it or of those after it. */
  public List<Dataset> datasets(int count) {
    return IntStream.range(0, count).mapToObj(number -> dataset("set " + number, count)).toList();
  }

  private Dataset dataset(String id, int count) {
    Dataset.Collected collected = new Dataset.Collected(moment(), word(), word());
    TreeMap<String, List<String>> facts = new TreeMap<>();
    facts.put("registration", List.of("a", "b"));
    return new Dataset(
        id,
        origin(),
        word().orElse(id),
        word(),
        word(),
        word(),
        word(),
        random.nextBoolean() ? collected : Dataset.Collected.UNKNOWN,
        several(
                () ->
                    new Dataset.Derivation(
                        "set " + random.nextInt(count),
                        choose(List.of(Dataset.Derivation.Kind.values()))))
            .toList(),
        random.nextBoolean() ? facts : new TreeMap<>(),
        words(),
        several(
                () ->
                    new LicenseDeclaration(
                        choose(WORDS), choose(WORDS), random.nextBoolean(), origin()))
            .toList(),
        several(() -> new DatasetPolicy(choose(WORDS), origin(), several(this::rule).toList()))
            .toList());
  }

  private DatasetPolicy.Rule rule() {
    return new DatasetPolicy.Rule(
        choose(List.of(Modality.PERMISSION, Modality.PROHIBITION, Modality.OBLIGATION)),
        choose(WORDS),
        several(
                () ->
                    new DatasetPolicy.Condition(
                        word().orElse(""), choose(WORDS), List.of(choose(WORDS))))
            .toList(),
        words(),
        random.nextInt(3));
  }

  /** An agreement. */
  public Agreement agreement(String id) {
    return new Agreement(
        id,
        origin(),
        choose(WORDS),
        choose(WORDS),
        words(),
        words(),
        words(),
        several(() -> choose(List.of("sell", "train-model", "display"))).sorted().toList(),
        several(() -> choose(List.of("fine-tune", "archive"))).sorted().toList(),
        word().map(ignored -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000))),
        word().map(ignored -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000))),
        word());
  }

  private Origin origin() {
    return new Origin(choose(WORDS), random.nextInt(3));
  }

  private Optional<Moment> moment() {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(someMoment());
  }

  private Moment someMoment() {
    return random.nextBoolean()
        ? Moment.ofDay(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500)))
        : new Moment(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)), false);
  }

  private OptionalLong count() {
    return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong() >>> 1);
  }

  private Optional<String> word() {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(choose(WORDS));
  }

  private List<String> words() {
    return several(() -> choose(WORDS)).sorted().toList();
  }

  private <T> Stream<T> several(Supplier<T> one) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(ignored -> one.get()).distinct();
  }

  private <T> T choose(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
