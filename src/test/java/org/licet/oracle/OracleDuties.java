package org.licet.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.DutyClause;
import org.licet.model.Moment;
import org.licet.model.UsageRecord;

/** How a duty stands (DESIGN section 3, point 12; RULINGS, events). */
final class OracleDuties {
  private static final Map<String, String> DUE_BY =
      Map.of(
          "deletion-request", "delete-on-request",
          "source-deletion", "delete-or-update-on-source-change",
          "source-change", "delete-or-update-on-source-change",
          "termination", "delete-all",
          "purpose-end", "delete-when-purpose-ends");

  private OracleDuties() {}

  enum State {
    OPEN,
    OVERDUE
  }

  /** How a duty stands that is not shown to be fulfilled; empty when it is fulfilled. */
  static Optional<State> of(DutyClause duty, Situation at) {
    List<Moment> fulfilled =
        at.record().fulfilled().stream()
            .filter(evidence -> evidence.duty().equals(duty.duty()))
            .map(UsageRecord.Fulfillment::at)
            .toList();
    boolean happened = false;
    boolean open = false;
    for (UsageRecord.Event event : at.record().events()) {
      if (duty.triggeredBy() == DutyClause.Trigger.EVENT && isDueBy(duty, event)) {
        happened = true;
        Optional<State> state = after(event, duty, fulfilled, at);
        if (state.equals(Optional.of(State.OVERDUE))) {
          return state;
        }
        open |= state.isPresent();
      }
    }
    boolean done = happened ? !open : !fulfilled.isEmpty();
    return done ? Optional.empty() : Optional.of(State.OPEN);
  }

  private static boolean isDueBy(DutyClause duty, UsageRecord.Event event) {
    String due = DUE_BY.getOrDefault(event.type(), event.type());
    String who = duty.detail().getOrDefault("requester", "");
    return (due.equals(duty.duty()) || event.type().equals(duty.duty()))
        && (who.isEmpty() || event.by().map(who::contains).orElse(true));
  }

  private static Optional<State> after(
      UsageRecord.Event event, DutyClause duty, List<Moment> fulfilled, Situation at) {
    Instant happened = event.at().instant();
    List<Moment> later =
        fulfilled.stream().filter(moment -> !last(moment).isBefore(happened)).toList();
    if (duty.deadline().isEmpty()) {
      return later.isEmpty() ? Optional.of(State.OPEN) : Optional.empty();
    }
    Instant due = last(event.at()).plus(duty.deadline().get());
    if (later.stream().anyMatch(moment -> !moment.instant().isAfter(due))) {
      return Optional.empty();
    }
    Instant today = at.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    return Optional.of(!later.isEmpty() || today.isAfter(due) ? State.OVERDUE : State.OPEN);
  }

  /** A day stands for its last instant where it starts a term or is evidence. */
  private static Instant last(Moment moment) {
    return moment.wholeDay()
        ? moment.instant().plus(Duration.ofDays(1)).minusSeconds(1)
        : moment.instant();
  }
}
