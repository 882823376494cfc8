package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Truth;
import org.licet.odrl.evaluation.Exercises;
import org.licet.odrl.evaluation.Premises;
import org.licet.odrl.evaluation.RuleReport;
import org.licet.odrl.evaluation.RuleReport.Activation;
import org.licet.odrl.evaluation.RuleReport.Control;
import org.licet.odrl.evaluation.RuleReport.Deontic;
import org.licet.odrl.evaluation.RuleReport.Performance;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.policy.Rule;

/** The reports of a log: one for each row and each rule that the row is, or may be, about. */
final class LogReports {
  private final Premises premises;
  private final List<RuleReport> reports = new ArrayList<>();
  private final List<Rule> obligations = new ArrayList<>();

  LogReports(Premises premises) {
    this.premises = premises;
  }

  /** Adds the reports of a row. */
  void add(Policy policy, LogRow row, Map<Rule, Truth> matches, Exercises exercises) {
    for (Rule rule : policy.rules()) {
      if (rule.kind().isDuty()) {
        if (obligations.stream().noneMatch(known -> known == rule)) {
          obligations.add(rule);
        }
      } else if (matches.getOrDefault(rule, Truth.FALSE) != Truth.FALSE) {
        reports.add(exercised(rule, row, matches.get(rule), exercises));
      }
    }
  }

  /** All reports, those of the obligations last. */
  List<RuleReport> all(RuleSession session) {
    List<RuleReport> all = new ArrayList<>(reports);
    List<Exercise> exercises = session.all(Exercise.class);
    for (Rule rule : obligations) {
      boolean met =
          exercises.stream()
              .anyMatch(exercise -> exercise.by().getRule() == rule && exercise.certain());
      boolean open = exercises.stream().anyMatch(exercise -> exercise.by().getRule() == rule);
      all.add(
          new RuleReport(
              rule,
              "",
              Activation.ACTIVE,
              open,
              met ? Performance.PERFORMED : open ? Performance.UNKNOWN : Performance.UNPERFORMED,
              met ? Deontic.FULFILLED : open ? Deontic.NON_SET : Deontic.VIOLATED,
              Control.NONE,
              List.of(),
              List.of(),
              Optional.empty()));
    }
    return all;
  }

  private RuleReport exercised(Rule rule, LogRow row, Truth match, Exercises exercises) {
    boolean certain = match == Truth.TRUE;
    boolean permits = rule.kind() == Rule.Kind.PERMISSION;
    return new RuleReport(
        rule,
        row.getAttempt().id(),
        certain ? Activation.ACTIVE : Activation.UNDETERMINED,
        true,
        Performance.PERFORMED,
        !certain ? Deontic.NON_SET : permits ? Deontic.FULFILLED : Deontic.VIOLATED,
        !certain ? Control.UNDETERMINED : permits ? Control.PERMIT : Control.DENY,
        premises.of(rule, row.getAttempt(), exercises),
        List.of(),
        Optional.empty());
  }
}
