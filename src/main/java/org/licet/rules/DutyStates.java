package org.licet.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.licet.model.DutyClause;
import org.licet.model.Moment;
import org.licet.model.UsageRecord;
import org.licet.rules.fact.Act;
import org.licet.rules.fact.OpenDuty.State;
import org.licet.rules.fact.Usage;

/**
 * How duties stand, by the evidence of the record (DESIGN section 3, point 12; RULINGS, events).
 */
public final class DutyStates {
  private static final Map<String, String> TRIGGERS =
      Map.of(
          "deletion-request", "delete-on-request",
          "source-deletion", "delete-or-update-on-source-change",
          "source-change", "delete-or-update-on-source-change",
          "termination", "delete-all",
          "purpose-end", "delete-when-purpose-ends");

  private final Acts acts;

  /** Duty states over this hierarchy of actions. */
  public DutyStates(Acts acts) {
    this.acts = acts;
  }

  /** How a duty stands that is not fulfilled; empty when it is. */
  public List<State> openState(Usage usage, Act act, DutyClause duty) {
    List<Moment> fulfilled =
        usage.getRecord().fulfilled().stream()
            .filter(evidence -> evidence.duty().equals(duty.duty()))
            .map(UsageRecord.Fulfillment::at)
            .toList();
    List<UsageRecord.Event> events =
        usage.getRecord().events().stream().filter(event -> triggers(event, duty)).toList();
    if (duty.triggeredBy() == DutyClause.Trigger.EVENT && !events.isEmpty()) {
      return events.stream()
          .flatMap(event -> afterEvent(usage, event, duty, fulfilled).stream())
          .max(Comparator.comparing(state -> state == State.OVERDUE))
          .stream()
          .toList();
    }
    if (!fulfilled.isEmpty()) {
      return List.of();
    }
    return List.of(
        switch (duty.triggeredBy()) {
          case SHARING ->
              acts.isSharing(act.getAction()) || acts.isShowing(act.getAction())
                  ? State.OUTSTANDING
                  : State.NOT_YET_DUE;
          case RELEASE -> acts.isRelease(act.getAction()) ? State.OUTSTANDING : State.NOT_YET_DUE;
          case EVENT -> State.NOT_YET_DUE;
          case PERFORMING, STANDING -> State.UNKNOWN;
        });
  }

  private static boolean triggers(UsageRecord.Event event, DutyClause duty) {
    boolean named =
        TRIGGERS.getOrDefault(event.type(), event.type()).equals(duty.duty())
            || event.type().equals(duty.duty());
    String requesters = duty.detail().getOrDefault("requester", "");
    return named && (requesters.isEmpty() || event.by().map(requesters::contains).orElse(true));
  }

  /**
   * Exactly at the deadline is in time; a day stands for its last instant where it starts a term.
   */
  private static List<State> afterEvent(
      Usage usage, UsageRecord.Event event, DutyClause duty, List<Moment> fulfilled) {
    Instant happened = event.at().instant();
    boolean done = fulfilled.stream().anyMatch(moment -> endOf(moment).compareTo(happened) >= 0);
    if (duty.deadline().isEmpty()) {
      return done ? List.of() : List.of(State.OUTSTANDING);
    }
    Instant due = endOf(event.at()).plus(duty.deadline().get());
    boolean inTime =
        fulfilled.stream()
            .anyMatch(
                moment ->
                    endOf(moment).compareTo(happened) >= 0 && moment.instant().compareTo(due) <= 0);
    if (inTime) {
      return List.of();
    }
    Instant today = usage.getAsOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    return List.of(done || today.isAfter(due) ? State.OVERDUE : State.OUTSTANDING);
  }

  private static Instant endOf(Moment moment) {
    return moment.wholeDay()
        ? moment.instant().plus(Duration.ofDays(1)).minusSeconds(1)
        : moment.instant();
  }
}
