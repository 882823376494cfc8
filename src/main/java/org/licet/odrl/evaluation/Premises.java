package org.licet.odrl.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Truth;
import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.evaluation.PremiseReport.Aspect;
import org.licet.odrl.policy.ActionRef;
import org.licet.odrl.policy.Named;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Scope;
import org.licet.odrl.world.World;

/** Compares the premises of rules with what is asked for or was done; concludes nothing. */
public final class Premises {
  private final World world;
  private final ActionHierarchy actions;
  private final boolean open;
  private final TermRelations relations;
  private final Conditions conditions;

  /**
   * Premises in a state of the world.
   *
   * @param open whether what is not stated is unknown
   */
  public Premises(World world, ActionHierarchy actions, boolean open) {
    this.world = world;
    this.actions = actions;
    this.open = open;
    this.relations = new TermRelations(world, open);
    this.conditions = new Conditions(relations);
  }

  /** The premises of a rule, each compared. */
  public List<PremiseReport> of(Rule rule, Attempt attempt, Exercises exercises) {
    Situation situation = new Situation(world, attempt, rule, exercises);
    List<PremiseReport> premises = new ArrayList<>();
    if (!rule.targets().isEmpty()) {
      premises.add(named(rule.targets(), attempt.target(), Aspect.TARGET, Scope.ASSET, situation));
    }
    if (!rule.assignees().isEmpty()) {
      premises.add(
          named(rule.assignees(), attempt.assignee(), Aspect.PARTY, Scope.PARTY, situation));
    }
    if (!rule.actions().isEmpty()) {
      addActions(premises, situation);
    }
    for (Outcome outcome : conditions.all(rule.conditions(), Scope.RULE, situation)) {
      premises.add(
          new PremiseReport(
              Aspect.CONSTRAINT, outcome.truth(), outcome.missing(), List.of(outcome)));
    }
    return premises;
  }

  /** The constraints of a rule alone: whether a duty is due. */
  public List<PremiseReport> constraintsOf(Rule rule, Attempt attempt, Exercises exercises) {
    return of(rule, attempt, exercises).stream()
        .filter(premise -> premise.aspect() == Aspect.CONSTRAINT)
        .toList();
  }

  /**
   * Whether something done is what a duty demands: it names the duty and meets its refinements, or
   * all premises of the duty hold for it.
   */
  public Truth fulfills(Rule duty, Attempt row, Exercises exercises) {
    if (row.fulfills().isEmpty()) {
      return of(duty, row, exercises).stream()
          .map(PremiseReport::truth)
          .reduce(Truth.TRUE, Truth::and);
    }
    if (!row.fulfills().contains(duty.id())) {
      return Truth.FALSE;
    }
    Situation situation = new Situation(world, row, duty, exercises);
    return duty.actions().stream()
        .flatMap(action -> conditions.all(action.refinements(), Scope.ACTION, situation).stream())
        .map(Outcome::truth)
        .reduce(Truth.TRUE, Truth::and);
  }

  private PremiseReport named(
      List<Named> choices,
      Optional<String> asked,
      Aspect aspect,
      Scope scope,
      Situation situation) {
    Truth truth = Truth.FALSE;
    List<String> missing = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    String word = aspect == Aspect.TARGET ? "target" : "assignee";
    for (Named choice : choices) {
      Truth one = matches(choice, asked);
      if (one == Truth.UNKNOWN) {
        missing.add(
            asked.isEmpty() ? "the " + word : "whether the " + word + " is " + choice.text());
      }
      for (Outcome refinement : conditions.all(choice.refinements(), scope, situation)) {
        outcomes.add(refinement);
        one = one.and(refinement.truth());
        missing.addAll(refinement.missing());
      }
      truth = truth.or(one);
    }
    return new PremiseReport(aspect, truth, truth == Truth.UNKNOWN ? missing : List.of(), outcomes);
  }

  private Truth matches(Named named, Optional<String> asked) {
    if (asked.isEmpty()) {
      return open ? Truth.UNKNOWN : Truth.FALSE;
    }
    String thing = asked.get();
    boolean nameless = named.id().startsWith("_:");
    if (nameless && named.source().isEmpty()) {
      return named.refinements().isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    }
    if (nameless) {
      String source = named.source().orElseThrow();
      return Truth.of(thing.equals(source) && !named.collection())
          .or(relations.isMember(thing, source));
    }
    if (named.collection()) {
      return relations.isMember(thing, named.id());
    }
    return Truth.of(thing.equals(named.id()) || named.source().equals(asked));
  }

  private void addActions(List<PremiseReport> premises, Situation situation) {
    Truth covered = Truth.FALSE;
    Truth refined = Truth.FALSE;
    List<String> missing = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (ActionRef choice : situation.rule().actions()) {
      Truth one = covers(choice.action(), situation);
      if (one == Truth.UNKNOWN) {
        missing.add(
            situation.attempt().action().isEmpty()
                ? "the action"
                : "whether `"
                    + situation.attempt().action().get()
                    + "` is `"
                    + choice.action()
                    + "`");
      }
      covered = covered.or(one);
      Truth exact = one;
      for (Outcome outcome : conditions.all(choice.refinements(), Scope.ACTION, situation)) {
        outcomes.add(outcome);
        exact = exact.and(outcome.truth());
        open.addAll(outcome.missing());
      }
      refined = refined.or(exact);
    }
    premises.add(
        new PremiseReport(
            Aspect.ACTION, covered, covered == Truth.UNKNOWN ? missing : List.of(), List.of()));
    if (!outcomes.isEmpty()) {
      premises.add(
          new PremiseReport(
              Aspect.REFINEMENT, refined, refined == Truth.UNKNOWN ? open : List.of(), outcomes));
    }
  }

  /** Whether an action that a rule names covers the action asked for (section 2.4). */
  private Truth covers(String named, Situation situation) {
    Optional<String> asked = situation.attempt().action();
    if (asked.isEmpty()) {
      return open ? Truth.UNKNOWN : Truth.FALSE;
    }
    String action = asked.get();
    boolean permits = situation.rule().kind() == Rule.Kind.PERMISSION;
    if (actions.isIncludedIn(action, named) || permits && actions.implies(named, action)) {
      return Truth.TRUE;
    }
    boolean perhaps = !actions.knows(action) || !permits && actions.isIncludedIn(named, action);
    return open && perhaps ? Truth.UNKNOWN : Truth.FALSE;
  }
}
