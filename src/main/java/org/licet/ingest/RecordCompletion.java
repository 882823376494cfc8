package org.licet.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.ingest.tree.Quote;
import org.licet.model.Action;
import org.licet.model.Moment;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/**
 * Completes a record that was read: the platform from its address, then the defaults, then the
 * checks that look at several keys.
 */
final class RecordCompletion {
  private final Words words;
  private final LocalDate asOf;
  private final List<UsageRecord> defaults;

  /**
   * A completion.
   *
   * @param asOf the day of the audit
   * @param defaults what to fill in, the first that states a key goes first
   */
  RecordCompletion(Words words, LocalDate asOf, List<UsageRecord> defaults) {
    this.words = words;
    this.asOf = asOf;
    this.defaults = defaults.stream().filter(each -> !isEmpty(each)).toList();
  }

  /** The record with everything filled in, and what is wrong with it. */
  RecordReader.Draft complete(RecordReader.Draft draft) {
    List<Problem> problems = new ArrayList<>(draft.problems());
    UsageRecord record = platformOfUrl(draft.record());
    for (UsageRecord other : defaults) {
      record = fill(record, other);
    }
    require(record, problems);
    record = readAs(record, problems);
    checkDates(record, problems);
    return new RecordReader.Draft(record, problems, draft.signals());
  }

  /** Whether some default says what is done with the data. */
  boolean hasAction() {
    return defaults.stream().anyMatch(each -> !each.action().equals(RecordReader.ABSENT));
  }

  /** Whether defaults state nothing, so that no record has to be filled from them. */
  private static boolean isEmpty(UsageRecord defaults) {
    return defaults.equals(
        new UsageRecord.Builder(defaults.id(), defaults.origin(), RecordReader.ABSENT).build());
  }

  private UsageRecord platformOfUrl(UsageRecord record) {
    if (record.platform().isPresent() || record.url().isEmpty()) {
      return record;
    }
    return record.toBuilder().platform(record.url().flatMap(words::platformOfUrl)).build();
  }

  private static UsageRecord fill(UsageRecord record, UsageRecord other) {
    UsageRecord.Builder filled = record.toBuilder();
    if (record.action().equals(RecordReader.ABSENT)) {
      filled.action(other.action());
    }
    filled
        .assignee(record.assignee().or(other::assignee))
        .assigneeType(record.assigneeType().or(other::assigneeType))
        .platform(record.platform().or(other::platform))
        .license(record.license().or(other::license))
        .purpose(record.purpose().isEmpty() ? other.purpose() : record.purpose())
        .channel(record.channel().or(other::channel))
        .tier(record.tier().or(other::tier))
        .collectedAt(record.collectedAt().or(other::collectedAt))
        .usedAt(record.usedAt().or(other::usedAt))
        .unit(record.unit().or(other::unit))
        .recipient(record.recipient().or(other::recipient))
        .recipientId(record.recipientId().or(other::recipientId))
        .jurisdiction(record.jurisdiction().or(other::jurisdiction))
        .outputLicense(record.outputLicense().or(other::outputLicense))
        .boundBy(record.boundBy().isEmpty() ? other.boundBy() : record.boundBy());
    other.facts().entrySet().stream()
        .filter(fact -> record.fact(fact.getKey()).isEmpty())
        .forEach(fact -> filled.fact(fact.getKey(), fact.getValue()));
    return filled.build();
  }

  private static void require(UsageRecord record, List<Problem> problems) {
    if (record.id().equals(RecordReader.ABSENT)) {
      problem(record, problems, "`id` is missing", "every record needs an id of its own");
    }
    if (record.action().equals(RecordReader.ABSENT)) {
      problem(record, problems, "`action` is missing", "say what is done with the data");
    }
    if (record.target().isEmpty() && record.platform().isEmpty() && record.url().isEmpty()) {
      problem(
          record,
          problems,
          "one of `target`, `platform` and `url` is needed",
          "say which data is used");
    }
  }

  /** Puts the action that a word is about in its place, with the facts that the word implies. */
  private UsageRecord readAs(UsageRecord record, List<Problem> problems) {
    Optional<Action> action =
        Optional.of(record.action())
            .filter(word -> !word.equals(RecordReader.ABSENT))
            .flatMap(words::action)
            .filter(found -> found.readsAs().isPresent());
    if (action.isEmpty()) {
      return record;
    }
    UsageRecord.Builder read = record.toBuilder().action(action.get().readsAs().get());
    for (Map.Entry<String, String> fact : action.get().implies().entrySet()) {
      List<String> implied = List.of(fact.getValue());
      List<String> stated = record.fact(fact.getKey());
      if (!stated.isEmpty() && !stated.equals(implied)) {
        problem(
            record,
            problems,
            "action "
                + Quote.of(record.action())
                + " says that "
                + Quote.of(fact.getKey())
                + " is "
                + Quote.of(fact.getValue())
                + ", and the facts say "
                + Quote.of(String.join(", ", stated)),
            "");
      }
      read.fact(fact.getKey(), implied);
    }
    return read.build();
  }

  private void checkDates(UsageRecord record, List<Problem> problems) {
    if (record.collectedAt().isEmpty()) {
      return;
    }
    Moment collected = record.collectedAt().get();
    if (record.usedAt().filter(used -> isAfter(collected, used)).isPresent()) {
      problem(
          record,
          problems,
          "`collectedAt` "
              + Quote.of(collected.toString())
              + " is after `usedAt` "
              + Quote.of(record.usedAt().get().toString()),
          "data cannot be used before it is obtained");
    } else if (!isPlanned(record) && collected.day().isAfter(asOf)) {
      problem(
          record,
          problems,
          "`collectedAt` "
              + Quote.of(collected.toString())
              + " is after the day of the audit, "
              + Quote.of(asOf.toString()),
          "for a planned use state `usedAt` too");
    }
  }

  private boolean isPlanned(UsageRecord record) {
    return record.usedAt().filter(used -> used.day().isAfter(asOf)).isPresent();
  }

  /** Days are compared where one of the two is known by its day alone. */
  private static boolean isAfter(Moment one, Moment other) {
    return one.wholeDay() || other.wholeDay()
        ? one.day().isAfter(other.day())
        : one.compareTo(other) > 0;
  }

  private static void problem(
      UsageRecord record, List<Problem> problems, String message, String hint) {
    problems.add(new Problem(record.origin(), message, hint));
  }
}
