package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Truth;
import org.licet.odrl.evaluation.Decision;
import org.licet.odrl.evaluation.Exercises;
import org.licet.odrl.evaluation.PolicyReport;
import org.licet.odrl.evaluation.PremiseReport;
import org.licet.odrl.evaluation.Premises;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Setting;

/** Decides one thing that is asked for. */
final class AttemptDecision {
  private static final List<String> PHASES =
      List.of(
          "conditions",
          "matching",
          "performance",
          "duties",
          "bars",
          "activation",
          "effects",
          "decision");

  private final Rulebook rules;
  private final Premises premises;
  private final Setting setting;
  private final Question question;
  private final Exercises exercises;

  AttemptDecision(
      Rulebook rules, Premises premises, Setting setting, Question question, Exercises exercises) {
    this.rules = rules;
    this.premises = premises;
    this.setting = setting;
    this.question = question;
    this.exercises = exercises;
  }

  PolicyReport decide(Attempt attempt, String strategySource) {
    List<Object> facts = new ArrayList<>();
    List<RuleCase> cases = new ArrayList<>();
    facts.add(question);
    for (Rule rule : setting.policy().rules()) {
      RuleCase owner = new RuleCase(rule, Optional.empty(), attempt);
      cases.add(owner);
      addCase(facts, owner);
      for (Rule duty : rule.duties()) {
        addCase(facts, new RuleCase(duty, Optional.of(owner), attempt));
      }
    }
    try (RuleSession session = rules.session()) {
      facts.forEach(session::insert);
      session.run(PHASES);
      Conclusions conclusions = new Conclusions(session, premisesOf(facts));
      Answered answered = session.all(Answered.class).get(0);
      List<Premise> open = session.all(Premise.class);
      return new PolicyReport(
          Optional.of(attempt.request()),
          attempt.text(),
          cases.stream().map(conclusions::report).toList(),
          new Decision(
              answered.answer(),
              answered.because().rule(),
              rules.sentence(answered.because().rule()),
              decisive(answered),
              answered.answer() == Decision.Answer.UNDETERMINED
                  ? missing(open, answered)
                  : List.of(),
              question.strategy(),
              strategySource));
    }
  }

  private void addCase(List<Object> facts, RuleCase of) {
    facts.add(of);
    Rule rule = of.getRule();
    List<PremiseReport> reports =
        rule.kind().isDuty()
            ? premises.constraintsOf(rule, of.getAttempt(), exercises)
            : premises.of(rule, of.getAttempt(), exercises);
    reports.forEach(report -> facts.add(new Premise(of, report)));
    if (rule.kind().isDuty()) {
      setting.world().duty(rule.id()).ifPresent(record -> facts.add(new Recorded(of, record)));
      for (Attempt row : setting.world().history()) {
        Truth truth = premises.fulfills(rule, row, exercises);
        if (truth != Truth.FALSE) {
          facts.add(new Deed(of, row, truth));
        }
      }
    }
  }

  private static List<Premise> premisesOf(List<Object> facts) {
    return facts.stream().filter(Premise.class::isInstance).map(Premise.class::cast).toList();
  }

  /** The rules of the policy that a decision rests on. */
  private static List<String> decisive(Answered answered) {
    return answered.because().grounds().stream()
        .filter(Effect.class::isInstance)
        .map(effect -> ((Effect) effect).of().getRule().id())
        .distinct()
        .sorted()
        .toList();
  }

  /** What is missing about the rules that an open decision rests on, and their duties. */
  private static List<String> missing(List<Premise> premises, Answered answered) {
    List<String> rules = decisive(answered);
    return premises.stream()
        .filter(premise -> rules.contains(premise.of().getOwner().getRule().id()))
        .flatMap(premise -> premise.report().missing().stream())
        .toList();
  }
}
