package org.licet.odrl.evaluation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Moment;
import org.licet.model.Value;
import org.licet.odrl.Odrl;
import org.licet.odrl.policy.Condition.Comparison;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Scope;
import org.licet.odrl.world.Stated;
import org.licet.odrl.world.World;

/**
 * What a condition of a rule looks at.
 *
 * @param world the state of the world
 * @param attempt what is asked for or was done
 * @param rule the rule
 * @param exercises when the rule was exercised before
 */
record Situation(World world, Attempt attempt, Rule rule, Exercises exercises) {

  /** When it takes place. */
  Optional<Moment> time() {
    return attempt.at().or(world::now);
  }

  /** The values of a left operand; empty when none is known. */
  List<Stated> left(Comparison comparison, Scope scope) {
    List<Stated> own = attempt.of(scope, comparison.operand());
    if (own.isEmpty() && comparison.unit().isPresent()) {
      // The W3C draft's requests name a feature by the unit that it is measured in.
      own = attempt.of(scope, comparison.unit().get());
    }
    if (own.isEmpty()) {
      own = derived(comparison.operand());
    }
    if (own.isEmpty()) {
      own = ofThing(comparison.operand(), scope);
    }
    if (own.isEmpty()) {
      own = world.stated().getOrDefault(comparison.operand(), List.of());
    }
    return own.isEmpty() ? comparison.status().stream().map(Stated::of).toList() : own;
  }

  private List<Stated> ofThing(String operand, Scope scope) {
    Optional<String> thing =
        switch (scope) {
          case PARTY -> attempt.assignee();
          case ASSET -> attempt.target();
          case RULE, ACTION -> Optional.empty();
        };
    return thing
        .map(iri -> world.about().getOrDefault(iri, Map.of()).getOrDefault(operand, List.of()))
        .orElse(List.of());
  }

  private List<Stated> derived(String operand) {
    if (Odrl.localName(operand).equals("dayOfWeek")) {
      return time().map(Situation::dayOfWeek).stream().map(Stated::of).toList();
    }
    if (!operand.startsWith(Odrl.NS)) {
      return List.of();
    }
    return switch (operand.substring(Odrl.NS.length())) {
      case "dateTime" -> time().<Value>map(Value.Dated::new).map(Stated::of).stream().toList();
      case "count" -> counted();
      case "elapsedTime" -> since(true);
      case "timeInterval" -> since(false);
      default -> List.of();
    };
  }

  /** How often the rule was exercised before. */
  private List<Stated> counted() {
    return exercises.isKnown()
        ? List.of(
            Stated.of(
                new Value.Numeric(java.math.BigDecimal.valueOf(exercises.of(rule.id()).size()))))
        : List.of();
  }

  /** The time since the first or the last exercise of the rule; none when it is the first. */
  private List<Stated> since(boolean first) {
    List<Moment> times = exercises.of(rule.id());
    if (!exercises.isKnown() || time().isEmpty()) {
      return List.of();
    }
    if (times.isEmpty()) {
      return first ? List.of(Stated.of(new Value.Span(Duration.ZERO))) : List.of();
    }
    Moment from = first ? times.get(0) : times.get(times.size() - 1);
    return List.of(
        Stated.of(
            new Value.Span(Duration.between(from.instant(), time().orElseThrow().instant()))));
  }

  private static Value dayOfWeek(Moment moment) {
    DayOfWeek day = moment.instant().atOffset(ZoneOffset.UTC).getDayOfWeek();
    return new Value.Text(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
