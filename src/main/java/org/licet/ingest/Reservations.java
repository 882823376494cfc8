package org.licet.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.licet.ingest.tree.Quote;
import org.licet.model.Hosts;
import org.licet.model.Moment;
import org.licet.model.UsageRecord;
import org.licet.reservation.Agents;
import org.licet.reservation.HeaderSignals;
import org.licet.reservation.History;
import org.licet.reservation.Question;
import org.licet.reservation.Robots;
import org.licet.reservation.SignalKind;
import org.licet.reservation.Snapshot;
import org.licet.reservation.TdmPolicy;
import org.licet.reservation.Told;
import org.licet.reservation.UnreadableSignalException;
import org.licet.reservation.WebUse;

/**
 * Turns what sites said into facts of records: whether mining was reserved, to whom it was said and
 * when, and the line that says so. The texts themselves are not kept.
 */
final class Reservations {
  /** How many texts of robots.txt are remembered; above it they are read again. */
  private static final int REMEMBERED = 500;

  private static final String MACHINE_READABLE = "machine-readable";

  /** What signals in columns are called. */
  private static final String ROBOTS = "robots";

  private static final String HEADERS = "headers";

  private final Words words;
  private final Agents agents;
  private final LocalDate asOf;
  private final Map<String, List<Snapshot>> byHost;
  private final Map<String, TdmPolicy> policies;
  private final Function<String, Optional<String>> urlOfDataset;
  private final SignalNotes notes = new SignalNotes();
  private final Map<String, Optional<Robots>> robots =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Robots>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * The reservations of an audit.
   *
   * @param asOf the day of the audit, for records that state no day of use
   * @param files snapshots that were given as files
   * @param urlOfDataset the address of a dataset, by its id
   */
  Reservations(
      Words words,
      Agents agents,
      LocalDate asOf,
      SignalFiles files,
      Function<String, Optional<String>> urlOfDataset) {
    this.words = words;
    this.agents = agents;
    this.asOf = asOf;
    this.byHost = files.byHost();
    this.policies = files.policies();
    this.urlOfDataset = urlOfDataset;
  }

  /** The record with the facts that the signals of its site state. */
  UsageRecord told(UsageRecord record, SignalColumns columns) {
    Optional<String> url = record.url().or(() -> record.target().flatMap(urlOfDataset));
    List<Snapshot> snapshots = new ArrayList<>(ofHost(url));
    Optional<Moment> collected = record.collectedAt();
    if (!columns.isEmpty()) {
      Moment used = record.usedAt().orElse(Moment.ofDay(asOf));
      Moment takenAt = columns.takenAt().or(record::collectedAt).orElse(used);
      addColumns(record, columns, takenAt, snapshots);
      if (columns.takenAt().isEmpty() && collected.isEmpty()) {
        // The row itself says that it was collected with these signals, whenever that was.
        collected = Optional.of(takenAt);
      }
    }
    if (snapshots.isEmpty()) {
      return record;
    }
    Question question = question(record, url.orElse("/"));
    History history = new History(snapshots);
    UsageRecord.Builder facts = record.toBuilder();
    Set<String> signals = new TreeSet<>(record.fact("signal"));
    if (history.crawlingAllowed(question, collected).orElse(false)) {
      signals.add("robots-txt-allow");
    }
    history
        .told(question, collected, record.usedAt().orElse(Moment.ofDay(asOf)))
        .ifPresent(told -> state(record, told, question, signals, facts));
    facts.fact("signal", List.copyOf(signals));
    return facts.build();
  }

  /** Tells what many records have in common, once. */
  void tell(Consumer<String> notice) {
    notes.tell(notice);
  }

  private List<Snapshot> ofHost(Optional<String> url) {
    return byHost.isEmpty()
        ? List.of()
        : url.flatMap(Hosts::of)
            .map(host -> byHost.getOrDefault(host, List.of()))
            .orElse(List.of());
  }

  private void addColumns(
      UsageRecord record, SignalColumns columns, Moment takenAt, List<Snapshot> snapshots) {
    columns
        .robots()
        .flatMap(text -> robots(record, text))
        .ifPresent(
            read -> snapshots.add(new Snapshot(Snapshot.Form.ROBOTS, ROBOTS, takenAt, read)));
    columns
        .headers()
        .ifPresent(
            header ->
                snapshots.add(
                    new Snapshot(
                        Snapshot.Form.HEADERS,
                        HEADERS,
                        takenAt,
                        new HeaderSignals(HEADERS, header, agents))));
  }

  private Optional<Robots> robots(UsageRecord record, String text) {
    Optional<Robots> known = robots.get(text);
    if (known == null) {
      try {
        known = Optional.of(Robots.read(ROBOTS, text, agents));
      } catch (UnreadableSignalException e) {
        known = Optional.empty();
      }
      robots.put(text, known);
    }
    if (known.isEmpty()) {
      notes.unreadable(record.origin());
    }
    return known;
  }

  private void state(
      UsageRecord record,
      Told told,
      Question question,
      Set<String> signals,
      UsageRecord.Builder facts) {
    List<String> stated = record.fact("reservation");
    if (told.time() == Told.Time.AFTER_USE) {
      notes.afterUse(record.origin(), told);
      return;
    }
    Optional<TdmPolicy> policy = policy(told);
    if (told.isAllowed()
        || policy.filter(each -> each.isFreeFor(question.research())).isPresent()) {
      if (stated.isEmpty()) {
        facts.fact("reservation", List.of("absent"));
      }
      return;
    }
    if (words.isAny("reservation", stated, "absent")) {
      notes.contradicted(record.origin(), told);
    }
    signals.addAll(told.kinds());
    facts
        .fact("reservation", List.of(MACHINE_READABLE))
        .fact("signalAudience", List.of(told.statement().audience().id()))
        .fact("signalTime", List.of(told.time().id()))
        .fact("signalSays", List.of(told.statement().effect().name().toLowerCase(Locale.ROOT)))
        .fact("signalEvidence", List.of(evidence(record, told, question)));
  }

  /** The policy on which the only reservation offers a license, if it is at hand. */
  private Optional<TdmPolicy> policy(Told told) {
    return told.kinds().equals(Set.of(SignalKind.TDMREP.id()))
        ? told.statement().terms().stream()
            .flatMap(address -> Optional.ofNullable(policies.get(address)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Where it stands, when it was taken, and what it says; what the site wrote is quoted. */
  private String evidence(UsageRecord record, Told told, Question question) {
    String[] place = told.statement().place().toString().split(", field ", 2);
    StringBuilder text = new StringBuilder(Quote.of(place[0]));
    if (place.length > 1) {
      text.append(", field ").append(place[1]);
    }
    if (place[0].startsWith(ROBOTS + ":") || place[0].equals(HEADERS)) {
      text.append(" of ").append(record.origin());
    }
    Hosts.of(question.url()).ifPresent(host -> text.append(" for ").append(host));
    text.append(", taken ").append(told.takenAt()).append(": ");
    text.append(Quote.of(told.statement().said()));
    told.terms()
        .filter(terms -> !told.statement().said().contains(terms))
        .ifPresent(terms -> text.append(" (terms: ").append(Quote.of(terms)).append(')'));
    policy(told)
        .map(TdmPolicy::asks)
        .filter(asks -> !asks.isEmpty())
        .ifPresent(asks -> text.append(" (it asks for ").append(Quote.visible(asks)).append(')'));
    return text.toString();
  }

  private Question question(UsageRecord record, String url) {
    WebUse use = WebUse.MINING;
    if (words.isIncludedIn(record.action(), "train-model")) {
      use = WebUse.TRAINING;
    } else if (words.isIncludedIn(record.action(), "use-as-model-input")) {
      use = WebUse.AI_INPUT;
    }
    boolean research = words.isAny("purpose", record.purpose(), "research");
    return new Question(
        url,
        use,
        record.fact("userAgent"),
        record.assignee(),
        users(record),
        record.jurisdiction(),
        record.purpose().isEmpty() ? Optional.empty() : Optional.of(research));
  }

  /** The kinds of users that RSL tells apart, as far as the purpose and the party say. */
  private Set<String> users(UsageRecord record) {
    Set<String> users = new TreeSet<>();
    if (words.isAny("purpose", record.purpose(), "commercial")) {
      users.add("commercial");
    } else if (!record.purpose().isEmpty()) {
      users.add("non-commercial");
    }
    List<String> party = record.assigneeType().map(List::of).orElse(List.of());
    if (words.isAny("assigneeType", party, "academic")) {
      users.add("education");
    }
    return users;
  }
}
