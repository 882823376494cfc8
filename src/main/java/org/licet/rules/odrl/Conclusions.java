package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.odrl.evaluation.PremiseReport;
import org.licet.odrl.evaluation.RuleReport;
import org.licet.odrl.evaluation.RuleReport.Activation;
import org.licet.odrl.evaluation.RuleReport.Control;
import org.licet.odrl.evaluation.RuleReport.Deontic;
import org.licet.odrl.evaluation.RuleReport.Performance;

/** What the rules concluded, put together for each rule of the policy. */
final class Conclusions {
  private final Map<RuleCase, List<PremiseReport>> premises = new IdentityHashMap<>();
  private final Map<RuleCase, Activation> activations = new IdentityHashMap<>();
  private final Map<RuleCase, Performance> performances = new IdentityHashMap<>();
  private final Map<RuleCase, Deontic> states = new IdentityHashMap<>();
  private final Map<RuleCase, Effect.Kind> effects = new IdentityHashMap<>();
  private final Map<RuleCase, String> records = new IdentityHashMap<>();
  private final Map<RuleCase, List<RuleCase>> duties = new IdentityHashMap<>();

  Conclusions(RuleSession session, List<Premise> compared) {
    compared.forEach(
        premise ->
            premises.computeIfAbsent(premise.of(), any -> new ArrayList<>()).add(premise.report()));
    session.all(Activated.class).forEach(fact -> activations.put(fact.of(), fact.activation()));
    session.all(Performed.class).forEach(fact -> performances.put(fact.of(), fact.performance()));
    session.all(DutyState.class).forEach(fact -> states.put(fact.of(), fact.deontic()));
    session.all(Effect.class).forEach(fact -> effects.put(fact.of(), fact.kind()));
    session.all(Recorded.class).forEach(fact -> records.put(fact.of(), fact.record().report()));
    for (RuleCase of : session.all(RuleCase.class)) {
      if (of.getOwner() != of) {
        duties.computeIfAbsent(of.getOwner(), any -> new ArrayList<>()).add(of);
      }
    }
  }

  /** What a rule came to. */
  RuleReport report(RuleCase of) {
    Activation activation = activations.get(of);
    if (activation == null) {
      throw new IllegalStateException("no rule concluded whether `" + of + "` is in effect");
    }
    List<RuleReport> owed = new ArrayList<>();
    duties.getOrDefault(of, List.of()).forEach(duty -> owed.add(report(duty)));
    owed.sort(java.util.Comparator.comparing(duty -> duty.rule().id()));
    return new RuleReport(
        of.getRule(),
        of.getAttempt().id(),
        activation,
        true,
        performances.getOrDefault(of, Performance.UNKNOWN),
        states.getOrDefault(of, Deontic.NON_SET),
        control(of),
        premises.getOrDefault(of, List.of()),
        owed,
        Optional.ofNullable(records.get(of)));
  }

  private Control control(RuleCase of) {
    Optional<Effect.Kind> effect = Optional.ofNullable(effects.get(of));
    if (of.isDuty()) {
      return Control.NONE;
    }
    return effect
        .map(
            kind ->
                switch (kind) {
                  case PERMITS -> Control.PERMIT;
                  case FORBIDS -> Control.DENY;
                  case MAY_PERMIT, MAY_FORBID -> Control.UNDETERMINED;
                })
        .orElse(of.isPermission() ? Control.DENY : Control.NONE);
  }
}
