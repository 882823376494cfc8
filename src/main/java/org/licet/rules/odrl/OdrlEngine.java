package org.licet.rules.odrl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.odrl.evaluation.Exercises;
import org.licet.odrl.evaluation.Options;
import org.licet.odrl.evaluation.PolicyReport;
import org.licet.odrl.evaluation.Premises;
import org.licet.odrl.policy.ConflictStrategy;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.policy.PolicyType;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Setting;
import org.licet.odrl.world.World;
import org.licet.rules.RuleBase;

/** Decides by ODRL policies with the rules under {@code rules/odrl}. */
public final class OdrlEngine implements Evaluator {
  private final Rulebook rules;

  /** An engine over the evaluator's rule base. */
  public OdrlEngine(RuleBase rules) {
    this(rules, spoken -> {});
  }

  /**
   * An engine that tells which rules spoke.
   *
   * @param spoken is told the name of each rule that concluded something
   */
  public OdrlEngine(RuleBase rules, Consumer<String> spoken) {
    this.rules = new Rulebook(rules, spoken);
  }

  @Override
  public Evaluation decide(Setting setting, List<Attempt> attempts, Options options) {
    World world = setting.world();
    Premises premises = new Premises(world, setting.actions(), options.isOpen());
    Question question = question(setting, options);
    Exercises exercises = new LogHistory(rules, premises, setting, question).exercises();
    List<PolicyReport> reports = new ArrayList<>();
    for (Attempt attempt : attempts) {
      reports.add(
          new AttemptDecision(rules, premises, setting, question, exercises)
              .decide(attempt, source(setting.policy(), options)));
    }
    Optional<org.licet.model.Moment> time =
        attempts.stream().flatMap(attempt -> attempt.at().stream()).findFirst().or(world::now);
    return new Evaluation(setting.policy(), time, reports, notes(setting.policy()));
  }

  @Override
  public Evaluation audit(Setting setting, Options options) {
    Premises premises = new Premises(setting.world(), setting.actions(), options.isOpen());
    Question question = question(setting, options);
    PolicyReport report =
        new LogHistory(rules, premises, setting, question).judge(source(setting.policy(), options));
    Optional<org.licet.model.Moment> last =
        setting.world().history().stream()
            .flatMap(row -> row.at().stream())
            .max(Comparator.naturalOrder());
    return new Evaluation(
        setting.policy(),
        setting.world().now().or(() -> last),
        List.of(report),
        notes(setting.policy()));
  }

  private static Question question(Setting setting, Options options) {
    return new Question(
        options.isOpen(),
        options.isPrecondition(),
        setting.world().historyKnown(),
        options.conflict().or(setting.policy()::conflict).orElse(ConflictStrategy.INVALID));
  }

  private static String source(Policy policy, Options options) {
    if (options.conflict().isPresent()) {
      return "the command line";
    }
    return policy.conflict().isPresent()
        ? "the policy"
        : "the default of ODRL, as the policy states none";
  }

  private static List<String> notes(Policy policy) {
    List<String> notes = new ArrayList<>();
    if (policy.type() == PolicyType.OFFER) {
      notes.add("the policy is an offer: it grants nothing until it is accepted");
    }
    if (!policy.profiles().isEmpty()) {
      notes.add(
          "operands and actions of the profile "
              + String.join(", ", policy.profiles())
              + " are known only as far as the files describe them");
    }
    if (policy.rules().isEmpty()) {
      notes.add("the policy has no rules");
    }
    return notes;
  }
}
