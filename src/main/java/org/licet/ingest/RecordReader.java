package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.Action;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/**
 * Reads a usage record from its keys: names every problem, and makes the words canonical. What is
 * missing stays missing; {@link RecordCompletion} fills it.
 */
final class RecordReader {
  /** What a draft has in place of an id or action that is not stated. */
  static final String ABSENT = "";

  private final Words words;
  private final FactReader facts;

  RecordReader(Words words) {
    this.words = words;
    this.facts = new FactReader(words);
  }

  /**
   * A record as far as it could be read.
   *
   * @param record the record, with {@link #ABSENT} for a missing id or action
   * @param problems what is wrong, in order; empty when nothing is
   * @param signals what it states of the signals of its site
   */
  record Draft(UsageRecord record, List<Problem> problems, SignalColumns signals) {
    Draft {
      problems = List.copyOf(problems);
    }

    /** A draft of a record that states no signals. */
    Draft(UsageRecord record, List<Problem> problems) {
      this(record, problems, SignalColumns.NONE);
    }

    /** The id, if one could be read. */
    Optional<String> id() {
      return Optional.of(record.id()).filter(id -> !id.equals(ABSENT));
    }
  }

  /** Reads a record. */
  Draft read(Origin origin, Tree.Fields object) {
    List<Problem> problems = new ArrayList<>();
    FieldReader in = new FieldReader(origin.file(), object, problems);
    in.allow(RecordKeys.ALL);
    UsageRecord.Builder record =
        new UsageRecord.Builder(in.text("id").orElse(ABSENT), origin, action(in));
    record
        .assignee(in.text("assignee"))
        .target(in.text("target"))
        .platform(in.text("platform").map(words::platform))
        .url(in.text("url"))
        .license(in.text("license"))
        .tier(word(in, "tier"))
        .unit(in.text("unit"))
        .recipientId(in.text("recipientId"))
        .outputLicense(in.text("outputLicense"))
        .boundBy(in.words("boundBy"));
    record
        .assigneeType(word(in, "assigneeType"))
        .channel(word(in, "channel"))
        .recipient(word(in, "recipient"))
        .jurisdiction(word(in, "jurisdiction"))
        .purpose(in.words("purpose"));
    record
        .collectedAt(in.moment("collectedAt"))
        .usedAt(in.moment("usedAt"))
        .count(in.count("count"))
        .fulfilled(fulfilled(in))
        .events(events(in));
    in.object("facts").ifPresent(stated -> facts.read(stated).forEach(record::fact));
    SignalColumns signals = SignalColumnReader.read(in);
    UsageRecord read = record.build();
    words.check("purpose", "purpose", read.purpose());
    return new Draft(read, problems, signals);
  }

  private String action(FieldReader in) {
    Optional<String> word = in.text("action");
    Optional<Action> action = word.flatMap(words::action);
    if (word.isPresent() && action.isEmpty()) {
      in.problem(
          in.lineOf("action"),
          "unknown action " + Quote.of(word.get()),
          words.nearestActions(word.get()));
    }
    return action.map(Action::id).or(() -> word).orElse(ABSENT);
  }

  private Optional<String> word(FieldReader in, String key) {
    Optional<String> word = in.text(key);
    word.ifPresent(value -> words.check(key, key, List.of(value)));
    return word;
  }

  private List<UsageRecord.Fulfillment> fulfilled(FieldReader in) {
    if (in.isMissing("fulfilled")) {
      return List.of();
    }
    List<UsageRecord.Fulfillment> fulfilled = new ArrayList<>();
    for (FieldReader each : in.objects("fulfilled")) {
      each.allow(List.of("duty", "at"));
      each.require("duty");
      each.require("at");
      Optional<String> duty = each.text("duty").map(words::duty);
      Optional<Moment> at = each.moment("at");
      if (duty.isPresent() && at.isPresent()) {
        fulfilled.add(new UsageRecord.Fulfillment(duty.get(), at.get()));
      }
    }
    return fulfilled.stream().distinct().sorted().toList();
  }

  private List<UsageRecord.Event> events(FieldReader in) {
    if (in.isMissing("events")) {
      return List.of();
    }
    List<UsageRecord.Event> events = new ArrayList<>();
    for (FieldReader each : in.objects("events")) {
      each.allow(List.of("type", "by", "at"));
      each.require("type");
      each.require("at");
      Optional<String> type = each.text("type");
      Optional<String> by = each.text("by");
      Optional<Moment> at = each.moment("at");
      if (type.isPresent() && at.isPresent()) {
        events.add(new UsageRecord.Event(type.get(), by, at.get()));
      }
    }
    return events.stream().distinct().sorted().toList();
  }
}
