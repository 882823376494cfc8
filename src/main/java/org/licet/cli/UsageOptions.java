package org.licet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Moment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that state facts of a use, by the keys of the usage record (DESIGN section 4). */
final class UsageOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--platform",
      paramLabel = "PLATFORM",
      description = "the platform that the data came from, such as `x` or `reddit`")
  private Optional<String> platform = Optional.empty();

  @Option(
      names = "--license",
      paramLabel = "LICENSE",
      description = "the license as declared, an SPDX expression or any text")
  private Optional<String> license = Optional.empty();

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      description =
          "how it was obtained: api, firehose, crawl, scrape, dump, download, manual, ui, embed,"
              + " purchase, third-party-copy, user-upload")
  private Optional<String> channel = Optional.empty();

  @Option(names = "--tier", paramLabel = "TIER", description = "access tier, such as `free`")
  private Optional<String> tier = Optional.empty();

  @Option(
      names = "--collected",
      paramLabel = "DATE",
      description = "when it was obtained: `YYYY-MM-DD`, or RFC 3339 with a zone")
  private Optional<String> collected = Optional.empty();

  @Option(
      names = "--used",
      paramLabel = "DATE",
      description = "when it was or will be used; without it, the day of the audit")
  private Optional<String> used = Optional.empty();

  @Option(names = "--assignee", paramLabel = "PARTY", description = "who uses it")
  private Optional<String> assignee = Optional.empty();

  @Option(
      names = "--assignee-type",
      paramLabel = "TYPE",
      description = "what kind of party that is, such as `company` or `academic-institution`")
  private Optional<String> assigneeType = Optional.empty();

  @Option(
      names = "--purpose",
      paramLabel = "PURPOSE",
      split = ",",
      description = "why, such as `commercial`; may be repeated")
  private List<String> purposes = List.of();

  @Option(
      names = "--recipient",
      paramLabel = "CLASS",
      description = "who receives it, such as `third-party`")
  private Optional<String> recipient = Optional.empty();

  @Option(names = "--recipient-id", paramLabel = "PARTY", description = "who receives it")
  private Optional<String> recipientId = Optional.empty();

  @Option(
      names = "--bound-by",
      paramLabel = "DOCUMENT",
      description =
          "a document that whoever holds a bought or third-party copy has accepted; may be"
              + " repeated")
  private List<String> boundBy = List.of();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "what a count counts, such as `post`")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--jurisdiction",
      paramLabel = "PLACE",
      description = "where the act takes place, such as `US`, `DE` or `EU`")
  private Optional<String> jurisdiction = Optional.empty();

  @Option(
      names = "--output-license",
      paramLabel = "LICENSE",
      description = "the license under which the output is released")
  private Optional<String> outputLicense = Optional.empty();

  @Option(
      names = "--fact",
      paramLabel = "KEY=VALUE",
      description = "any other fact, such as `accountActive=true`; may be repeated")
  private List<String> facts = List.of();

  /**
   * The facts stated, by key of the usage record.
   *
   * @throws WrongUsageException when a date or a fact cannot be read
   */
  SortedMap<String, List<String>> keys() {
    SortedMap<String, List<String>> keys = new TreeMap<>();
    put(keys, "platform", "--platform", platform);
    put(keys, "license", "--license", license);
    put(keys, "channel", "--channel", channel);
    put(keys, "tier", "--tier", tier);
    put(keys, "collectedAt", "--collected", date("--collected", collected));
    put(keys, "usedAt", "--used", date("--used", used));
    put(keys, "assignee", "--assignee", assignee);
    put(keys, "assigneeType", "--assignee-type", assigneeType);
    putAll(keys, "purpose", "--purpose", purposes);
    put(keys, "recipient", "--recipient", recipient);
    put(keys, "recipientId", "--recipient-id", recipientId);
    putAll(keys, "boundBy", "--bound-by", boundBy);
    put(keys, "unit", "--unit", unit);
    put(keys, "jurisdiction", "--jurisdiction", jurisdiction);
    put(keys, "outputLicense", "--output-license", outputLicense);
    facts.forEach(fact -> putFact(keys, fact));
    return keys;
  }

  /** Puts the value of an option under a key, if it is given. */
  void put(
      SortedMap<String, List<String>> keys, String key, String option, Optional<String> value) {
    value.ifPresent(
        text -> {
          notBlank(option, text);
          keys.put(key, List.of(text));
        });
  }

  private void putAll(
      SortedMap<String, List<String>> keys, String key, String option, List<String> values) {
    values.forEach(value -> notBlank(option, value));
    if (!values.isEmpty()) {
      keys.put(key, List.copyOf(values));
    }
  }

  private Optional<String> date(String option, Optional<String> text) {
    text.ifPresent(
        value -> {
          try {
            Moment.parse(value);
          } catch (IllegalArgumentException e) {
            throw new WrongUsageException(command, "`" + option + "`: " + e.getMessage());
          }
        });
    return text;
  }

  private void putFact(SortedMap<String, List<String>> keys, String fact) {
    int equals = fact.indexOf('=');
    if (equals <= 0 || fact.substring(equals + 1).isBlank()) {
      throw new WrongUsageException(
          command, "`--fact`: `" + fact + "` must be `KEY=VALUE`, as in `accountActive=true`");
    }
    String key = fact.substring(0, equals);
    keys.computeIfAbsent(
            key.startsWith("facts.") ? key : "facts." + key, ignored -> new ArrayList<>())
        .add(fact.substring(equals + 1));
  }

  private void notBlank(String option, String value) {
    if (value.isBlank()) {
      throw new WrongUsageException(
          command, "`" + option + "`: an empty value says nothing; leave it out");
    }
  }
}
