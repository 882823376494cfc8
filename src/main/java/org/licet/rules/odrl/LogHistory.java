package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.model.Moment;
import org.licet.model.Truth;
import org.licet.odrl.evaluation.Decision;
import org.licet.odrl.evaluation.Exercises;
import org.licet.odrl.evaluation.PolicyReport;
import org.licet.odrl.evaluation.Premises;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Setting;

/** What was done, row by row in order of time, faced with every rule of the policy. */
final class LogHistory {
  private static final List<String> ROW_PHASES = List.of("conditions", "matching");
  private static final List<String> LOG_PHASES = List.of("owed", "rows", "verdict");

  private final Rulebook rules;
  private final Premises premises;
  private final Setting setting;
  private final Question question;

  LogHistory(Rulebook rules, Premises premises, Setting setting, Question question) {
    this.rules = rules;
    this.premises = premises;
    this.setting = setting;
    this.question = question;
  }

  /** When each rule was exercised. */
  Exercises exercises() {
    Exercises exercises = new Exercises(setting.world().historyKnown());
    List<Rule> all = setting.policy().rules().stream().flatMap(Rule::all).toList();
    for (Attempt row : setting.world().history()) {
      note(matches(all, row, exercises), row, exercises);
    }
    return exercises;
  }

  /** Whether all that was done complies. */
  PolicyReport judge(String strategySource) {
    Map<Rule, LogRule> logRules = logRules();
    List<Rule> all = new ArrayList<>(logRules.keySet());
    Exercises exercises = new Exercises(true);
    List<LogRow> rows = new ArrayList<>();
    List<Exercise> found = new ArrayList<>();
    LogReports reports = new LogReports(premises);
    for (Attempt attempt : setting.world().history()) {
      LogRow row = new LogRow(attempt, rank(rows, attempt));
      rows.add(row);
      Map<Rule, Truth> matches = matches(all, attempt, exercises);
      matches.forEach(
          (rule, truth) -> {
            if (truth != Truth.FALSE) {
              found.add(new Exercise(logRules.get(rule), row, truth == Truth.TRUE));
            }
          });
      reports.add(setting.policy(), row, matches, exercises);
      note(matches, attempt, exercises);
    }
    try (RuleSession session = rules.session()) {
      session.insert(question);
      logRules.values().forEach(session::insert);
      rows.forEach(session::insert);
      found.forEach(session::insert);
      session.run(LOG_PHASES);
      return report(session, reports, rows, strategySource);
    }
  }

  private PolicyReport report(
      RuleSession session, LogReports reports, List<LogRow> rows, String strategySource) {
    Answered answered = session.all(Answered.class).get(0);
    List<String> breaches =
        session.all(Breach.class).stream()
            .map(breach -> breach.what() + " (" + breach.because().rule() + ")")
            .distinct()
            .sorted()
            .toList();
    List<String> doubts =
        session.all(Doubt.class).stream().map(Doubt::what).distinct().sorted().toList();
    String sentence = rules.sentence(answered.because().rule());
    return new PolicyReport(
        Optional.empty(),
        rows.size() + " things done",
        reports.all(session),
        new Decision(
            answered.answer(),
            answered.because().rule(),
            breaches.isEmpty() ? sentence : sentence + ": " + String.join("; ", breaches),
            List.of(),
            doubts,
            question.strategy(),
            strategySource));
  }

  private Map<Rule, Truth> matches(List<Rule> all, Attempt row, Exercises exercises) {
    Map<Rule, Truth> matches = new IdentityHashMap<>();
    try (RuleSession session = rules.session()) {
      session.insert(question);
      for (Rule rule : all) {
        RuleCase of = new RuleCase(rule, Optional.empty(), row);
        session.insert(of);
        premises
            .of(rule, row, exercises)
            .forEach(report -> session.insert(new Premise(of, report)));
      }
      session.run(ROW_PHASES);
      session.all(Match.class).forEach(match -> matches.put(match.of().getRule(), match.truth()));
    }
    return matches;
  }

  private static void note(Map<Rule, Truth> matches, Attempt row, Exercises exercises) {
    Moment at = row.at().orElse(Moment.ofDay(java.time.LocalDate.EPOCH));
    matches.forEach(
        (rule, truth) -> {
          if (truth == Truth.TRUE) {
            exercises.add(rule.id(), at);
          }
        });
  }

  private static int rank(List<LogRow> rows, Attempt attempt) {
    if (rows.isEmpty()) {
      return 0;
    }
    LogRow last = rows.get(rows.size() - 1);
    return last.getAttempt().at().equals(attempt.at()) ? last.getRank() : last.getRank() + 1;
  }

  private Map<Rule, LogRule> logRules() {
    Map<Rule, LogRule> logRules = new IdentityHashMap<>();
    setting.policy().rules().forEach(rule -> addLogRule(rule, Optional.empty(), logRules));
    return logRules;
  }

  private static void addLogRule(Rule rule, Optional<LogRule> owner, Map<Rule, LogRule> logRules) {
    LogRule logRule = new LogRule(rule, owner);
    logRules.put(rule, logRule);
    Stream.of(rule.duties(), rule.consequences(), rule.remedies())
        .flatMap(List::stream)
        .forEach(inner -> addLogRule(inner, Optional.of(logRule), logRules));
  }
}
