package org.licet.reservation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.licet.model.Moment;

/**
 * What a site said over time. The signal that was current when the data was fetched counts first:
 * the last snapshot of each source up to then. What was said between then and the use is told as
 * later, what was said after the use as that.
 */
public final class History {
  private final List<Snapshot> snapshots;

  /** These snapshots, in any order. */
  public History(List<Snapshot> snapshots) {
    this.snapshots = List.copyOf(snapshots);
  }

  /**
   * What was said of a use.
   *
   * @param collected when the data was fetched, where known
   * @param used when it was or will be used
   * @return empty when nothing was said
   */
  public Optional<Told> told(Question question, Optional<Moment> collected, Moment used) {
    Predicate<Snapshot> byCollection =
        each -> collected.filter(at -> !Snapshot.isAfter(each.takenAt(), at)).isPresent();
    Predicate<Snapshot> byUse = each -> !Snapshot.isAfter(each.takenAt(), used);
    Optional<Told> first = told(last(byCollection), question, Told.Time.COLLECTION);
    if (first.filter(told -> !told.isAllowed()).isPresent()) {
      return first;
    }
    Optional<Told> later =
        told(last(byUse), question, collected.isPresent() ? Told.Time.LATER : Told.Time.OPEN);
    if (later.filter(told -> !told.isAllowed()).isPresent()) {
      return later;
    }
    Optional<Told> after = told(last(each -> true), question, Told.Time.AFTER_USE);
    return after.filter(told -> !told.isAllowed()).or(() -> first);
  }

  /**
   * Whether the crawlers of a question were told by robots.txt, when the data was fetched, that
   * they may fetch the address; empty when that is not known.
   */
  public Optional<Boolean> crawlingAllowed(Question question, Optional<Moment> collected) {
    Optional<Snapshot> robots =
        last(each -> collected.filter(at -> !Snapshot.isAfter(each.takenAt(), at)).isPresent())
            .stream()
            .filter(each -> each.form() == Snapshot.Form.ROBOTS)
            .findFirst();
    return robots
        .filter(each -> !question.agents().isEmpty())
        .flatMap(
            each -> each.source() instanceof Robots found ? Optional.of(found) : Optional.empty())
        .map(
            found ->
                question.agents().stream()
                    .allMatch(agent -> found.isCrawlingAllowed(agent, question.url())));
  }

  private List<Snapshot> last(Predicate<Snapshot> counts) {
    Map<Snapshot.Form, Snapshot> last = new EnumMap<>(Snapshot.Form.class);
    for (Snapshot each : snapshots) {
      if (counts.test(each)) {
        last.merge(
            each.form(),
            each,
            (one, other) -> Snapshot.isAfter(one.takenAt(), other.takenAt()) ? one : other);
      }
    }
    return List.copyOf(last.values());
  }

  private static Optional<Told> told(List<Snapshot> current, Question question, Told.Time time) {
    List<Statement> statements =
        Signals.about(current.stream().map(Snapshot::source).toList(), question);
    return Signals.weightiest(statements)
        .map(
            statement -> new Told(statement, time, takenAt(current, statement), kinds(statements)));
  }

  private static Moment takenAt(List<Snapshot> current, Statement statement) {
    List<Snapshot> sources = new ArrayList<>(current);
    sources.removeIf(each -> !statement.place().source().startsWith(each.name()));
    return (sources.isEmpty() ? current : sources).get(0).takenAt();
  }

  private static SortedSet<String> kinds(List<Statement> statements) {
    SortedSet<String> kinds = new TreeSet<>();
    statements.stream()
        .filter(each -> each.effect() == Effect.RESERVED || each.effect() == Effect.OFFERED)
        .filter(each -> each.audience().compareTo(Audience.OTHERS) < 0)
        .forEach(each -> kinds.add(each.kind().id()));
    return kinds;
  }
}
