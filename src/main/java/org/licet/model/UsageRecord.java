package org.licet.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One use of data, done or planned: who does what with what, why, obtained how and when, how much
 * (DESIGN section 4, usage record). Words are canonical where the vocabulary knows them: aliases of
 * actions, platforms and values are resolved when the record is read.
 *
 * @param id unique within an audit
 * @param origin where the record stands
 * @param action canonical name of the action, for example {@code train-foundation-model}
 * @param assignee who uses the data
 * @param assigneeType what kind of party that is, as stated
 * @param target id of the dataset used
 * @param platform id of the platform that the data came from; as stated when no platform has it
 * @param url address of the item used
 * @param license license as declared, an SPDX expression or any other text
 * @param purpose purposes as stated; empty when none is
 * @param channel how the data was obtained
 * @param tier access tier of the interface
 * @param collectedAt when the data was obtained
 * @param usedAt when the data was or will be used; absent: the audit's day
 * @param count how many units are used; never negative
 * @param unit what {@code count} counts
 * @param recipient the class of whoever receives the data
 * @param recipientId who receives the data
 * @param jurisdiction where the act takes place, ISO 3166 code or a group such as {@code EU}
 * @param outputLicense license under which the output is released
 * @param fulfilled duties shown to be fulfilled
 * @param events what happened to the data since, such as a request to delete it
 * @param boundBy documents that the holder of a bought or third-party copy is known to have
 *     accepted
 * @param facts every other fact, by the name of the operand; a fact has at least one value
 */
public record UsageRecord(
    String id,
    Origin origin,
    String action,
    Optional<String> assignee,
    Optional<String> assigneeType,
    Optional<String> target,
    Optional<String> platform,
    Optional<String> url,
    Optional<String> license,
    List<String> purpose,
    Optional<String> channel,
    Optional<String> tier,
    Optional<Moment> collectedAt,
    Optional<Moment> usedAt,
    OptionalLong count,
    Optional<String> unit,
    Optional<String> recipient,
    Optional<String> recipientId,
    Optional<String> jurisdiction,
    Optional<String> outputLicense,
    List<Fulfillment> fulfilled,
    List<Event> events,
    List<String> boundBy,
    SortedMap<String, List<String>> facts) {

  public UsageRecord {
    purpose = List.copyOf(purpose);
    fulfilled = List.copyOf(fulfilled);
    events = List.copyOf(events);
    boundBy = List.copyOf(boundBy);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /**
   * A duty shown to be fulfilled.
   *
   * @param duty canonical name of the duty
   * @param at when it was fulfilled
   */
  public record Fulfillment(String duty, Moment at) implements Comparable<Fulfillment> {
    private static final Comparator<Fulfillment> ORDER =
        Comparator.comparing(Fulfillment::at)
            .thenComparing(each -> each.at().toString())
            .thenComparing(Fulfillment::duty);

    /** By time, then by duty: the order of an input says nothing. */
    @Override
    public int compareTo(Fulfillment other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Something that happened to the data after it was obtained.
   *
   * @param type for example {@code deletion-request}
   * @param by who caused it, for example {@code user}
   * @param at when
   */
  public record Event(String type, Optional<String> by, Moment at) implements Comparable<Event> {
    private static final Comparator<Event> ORDER =
        Comparator.comparing(Event::at)
            .thenComparing(each -> each.at().toString())
            .thenComparing(Event::type)
            .thenComparing(each -> each.by().orElse(""));

    /** By time, then by type: the order of an input says nothing. */
    @Override
    public int compareTo(Event other) {
      return ORDER.compare(this, other);
    }
  }

  /** The values of a fact; empty when the record does not state it. */
  public List<String> fact(String operand) {
    return facts.getOrDefault(operand, List.of());
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, origin, action);
    builder.assignee = assignee;
    builder.assigneeType = assigneeType;
    builder.target = target;
    builder.platform = platform;
    builder.url = url;
    builder.license = license;
    builder.purpose = purpose;
    builder.channel = channel;
    builder.tier = tier;
    builder.collectedAt = collectedAt;
    builder.usedAt = usedAt;
    builder.count = count;
    builder.unit = unit;
    builder.recipient = recipient;
    builder.recipientId = recipientId;
    builder.jurisdiction = jurisdiction;
    builder.outputLicense = outputLicense;
    builder.fulfilled = fulfilled;
    builder.events = events;
    builder.boundBy = boundBy;
    builder.facts.putAll(facts);
    return builder;
  }

  /** Collects the parts of a record; what is not set is absent. */
  public static final class Builder {
    private String id;
    private final Origin origin;
    private String action;
    private Optional<String> assignee = Optional.empty();
    private Optional<String> assigneeType = Optional.empty();
    private Optional<String> target = Optional.empty();
    private Optional<String> platform = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> license = Optional.empty();
    private List<String> purpose = List.of();
    private Optional<String> channel = Optional.empty();
    private Optional<String> tier = Optional.empty();
    private Optional<Moment> collectedAt = Optional.empty();
    private Optional<Moment> usedAt = Optional.empty();
    private OptionalLong count = OptionalLong.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<String> recipient = Optional.empty();
    private Optional<String> recipientId = Optional.empty();
    private Optional<String> jurisdiction = Optional.empty();
    private Optional<String> outputLicense = Optional.empty();
    private List<Fulfillment> fulfilled = List.of();
    private List<Event> events = List.of();
    private List<String> boundBy = List.of();
    private final TreeMap<String, List<String>> facts = new TreeMap<>();

    /** A builder with the parts that every record has. */
    public Builder(String id, Origin origin, String action) {
      this.id = id;
      this.origin = origin;
      this.action = action;
    }

    /** Sets {@link UsageRecord#id()}. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Sets {@link UsageRecord#action()}. */
    public Builder action(String value) {
      this.action = value;
      return this;
    }

    /** Sets {@link UsageRecord#assignee()}. */
    public Builder assignee(Optional<String> value) {
      this.assignee = value;
      return this;
    }

    /** Sets {@link UsageRecord#assigneeType()}. */
    public Builder assigneeType(Optional<String> value) {
      this.assigneeType = value;
      return this;
    }

    /** Sets {@link UsageRecord#target()}. */
    public Builder target(Optional<String> value) {
      this.target = value;
      return this;
    }

    /** Sets {@link UsageRecord#platform()}. */
    public Builder platform(Optional<String> value) {
      this.platform = value;
      return this;
    }

    /** Sets {@link UsageRecord#url()}. */
    public Builder url(Optional<String> value) {
      this.url = value;
      return this;
    }

    /** Sets {@link UsageRecord#license()}. */
    public Builder license(Optional<String> value) {
      this.license = value;
      return this;
    }

    /** Sets {@link UsageRecord#purpose()}. */
    public Builder purpose(List<String> value) {
      this.purpose = value;
      return this;
    }

    /** Sets {@link UsageRecord#channel()}. */
    public Builder channel(Optional<String> value) {
      this.channel = value;
      return this;
    }

    /** Sets {@link UsageRecord#tier()}. */
    public Builder tier(Optional<String> value) {
      this.tier = value;
      return this;
    }

    /** Sets {@link UsageRecord#collectedAt()}. */
    public Builder collectedAt(Optional<Moment> value) {
      this.collectedAt = value;
      return this;
    }

    /** Sets {@link UsageRecord#usedAt()}. */
    public Builder usedAt(Optional<Moment> value) {
      this.usedAt = value;
      return this;
    }

    /** Sets {@link UsageRecord#count()}. */
    public Builder count(OptionalLong value) {
      this.count = value;
      return this;
    }

    /** Sets {@link UsageRecord#unit()}. */
    public Builder unit(Optional<String> value) {
      this.unit = value;
      return this;
    }

    /** Sets {@link UsageRecord#recipient()}. */
    public Builder recipient(Optional<String> value) {
      this.recipient = value;
      return this;
    }

    /** Sets {@link UsageRecord#recipientId()}. */
    public Builder recipientId(Optional<String> value) {
      this.recipientId = value;
      return this;
    }

    /** Sets {@link UsageRecord#jurisdiction()}. */
    public Builder jurisdiction(Optional<String> value) {
      this.jurisdiction = value;
      return this;
    }

    /** Sets {@link UsageRecord#outputLicense()}. */
    public Builder outputLicense(Optional<String> value) {
      this.outputLicense = value;
      return this;
    }

    /** Sets {@link UsageRecord#fulfilled()}. */
    public Builder fulfilled(List<Fulfillment> value) {
      this.fulfilled = value;
      return this;
    }

    /** Sets {@link UsageRecord#events()}. */
    public Builder events(List<Event> value) {
      this.events = value;
      return this;
    }

    /** Sets {@link UsageRecord#boundBy()}. */
    public Builder boundBy(List<String> value) {
      this.boundBy = value;
      return this;
    }

    /** Sets a fact; no values remove it. */
    public Builder fact(String operand, List<String> values) {
      if (values.isEmpty()) {
        facts.remove(operand);
      } else {
        facts.put(operand, List.copyOf(values));
      }
      return this;
    }

    /** The record. */
    public UsageRecord build() {
      return new UsageRecord(
          id,
          origin,
          action,
          assignee,
          assigneeType,
          target,
          platform,
          url,
          license,
          purpose,
          channel,
          tier,
          collectedAt,
          usedAt,
          count,
          unit,
          recipient,
          recipientId,
          jurisdiction,
          outputLicense,
          fulfilled,
          events,
          boundBy,
          facts);
    }
  }
}
