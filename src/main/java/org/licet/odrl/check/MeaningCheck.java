package org.licet.odrl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.licet.model.Operator;
import org.licet.model.Value;
import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.Odrl;
import org.licet.odrl.check.PolicyProblem.Severity;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.policy.Condition.Comparison;
import org.licet.odrl.policy.Condition.Logical;
import org.licet.odrl.policy.Connective;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.policy.PolicyType;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.read.Nodes;

/** Checks of what a policy means, which shapes cannot make. */
final class MeaningCheck {
  private final Nodes nodes;
  private final ActionHierarchy actions;
  private final List<PolicyProblem> problems = new ArrayList<>();

  MeaningCheck(Nodes nodes, ActionHierarchy actions) {
    this.nodes = nodes;
    this.actions = actions;
  }

  List<PolicyProblem> check(Policy policy) {
    if (policy.rules().isEmpty()) {
      error(policy.iri(), "it has no permission, prohibition or obligation", "2.1");
    }
    policy.rules().stream().flatMap(Rule::all).forEach(rule -> check(policy, rule));
    conflicts(policy);
    return problems;
  }

  private void check(Policy policy, Rule rule) {
    String place = place(policy, rule);
    if (rule.actions().isEmpty()) {
      error(place, "the " + rule.kind().word() + " has no action", "2.6");
    }
    if (rule.targets().isEmpty() && !rule.kind().isDuty()) {
      warning(place, "the " + rule.kind().word() + " has no target: it is about anything", "2.6");
    }
    if (rule.assignees().isEmpty()
        && policy.type() == PolicyType.AGREEMENT
        && !rule.kind().isDuty()) {
      error(place, "a rule of an agreement has no assignee", "2.1.3");
    }
    rule.actions().stream()
        .filter(action -> !actions.knows(action.action()))
        .forEach(
            action ->
                warning(
                    place,
                    "the action `"
                        + action.action()
                        + "` is none of ODRL, and the file does not"
                        + " say what it is included in",
                    "2.4"));
    Stream<Condition> refinements =
        Stream.of(
                rule.actions().stream().flatMap(action -> action.refinements().stream()),
                rule.targets().stream().flatMap(target -> target.refinements().stream()),
                rule.assignees().stream().flatMap(party -> party.refinements().stream()))
            .flatMap(stream -> stream);
    Stream.concat(rule.conditions().stream(), refinements)
        .forEach(condition -> check(place, condition));
    ranges(place, rule.conditions());
  }

  private void check(String place, Condition condition) {
    if (condition instanceof Logical logical) {
      if (logical.operands().size() < 2) {
        warning(place, "`" + logical.connective().word() + "` has one operand", "2.5.2");
      }
      if (logical.connective() == Connective.AND
          || logical.connective() == Connective.AND_SEQUENCE) {
        ranges(place, logical.operands());
      }
      logical.operands().forEach(operand -> check(place, operand));
      return;
    }
    Comparison comparison = (Comparison) condition;
    if (comparison.operator().isEmpty()) {
      error(place, "`" + comparison.operatorIri() + "` is no operator of ODRL", "2.5.1");
    }
    if (!Operands.KNOWN.contains(comparison.operand()) && !isDeclared(comparison.operand())) {
      warning(
          place,
          "the left operand `"
              + comparison.operand()
              + "` is none of ODRL: it is unknown unless the request or the state of the world"
              + " states it by that name",
          "2.5.1");
    }
    values(place, comparison);
  }

  private boolean isDeclared(String operand) {
    return nodes.instances(Odrl.iri("LeftOperand")).stream()
        .anyMatch(node -> Nodes.id(node).equals(operand));
  }

  private void values(String place, Comparison comparison) {
    for (Value value : comparison.right()) {
      boolean wrong =
          switch (Operands.kind(comparison.operand())) {
            case MOMENT -> !(value instanceof Value.Dated || moment(value));
            case NUMBER -> !(value instanceof Value.Numeric);
            case DURATION -> !(value instanceof Value.Span);
            case ANY -> false;
          };
      if (wrong) {
        error(
            place,
            "`"
                + Odrl.localName(comparison.operand())
                + "` is compared with `"
                + value
                + "`, which is "
                + Operands.kind(comparison.operand()).wanted(),
            "2.5.1");
      }
    }
    boolean ordered =
        comparison
            .operator()
            .filter(Set.of(Operator.LT, Operator.LTEQ, Operator.GT, Operator.GTEQ)::contains)
            .isPresent();
    if (ordered && comparison.right().size() > 1) {
      error(place, "an order is asked for with several right operands", "2.5.1");
    }
  }

  private static boolean moment(Value value) {
    return value instanceof Value.Text text
        && org.licet.odrl.read.Values.moment(text.text().strip()).isPresent();
  }

  /** Constraints that must all hold and leave nothing. */
  private void ranges(String place, List<Condition> conditions) {
    Ranges.contradiction(conditions)
        .ifPresent(
            operand ->
                error(
                    place,
                    "no value of `" + Odrl.localName(operand) + "` can satisfy all constraints",
                    "2.5"));
  }

  private void conflicts(Policy policy) {
    if (policy.conflict().isPresent()) {
      return;
    }
    for (Rule permission : policy.rules()) {
      for (Rule prohibition : policy.rules()) {
        if (permission.kind() == Rule.Kind.PERMISSION
            && prohibition.kind() == Rule.Kind.PROHIBITION
            && Overlap.may(permission, prohibition, actions)) {
          warning(
              place(policy, permission),
              "it may conflict with `"
                  + prohibition.id()
                  + "`, and the policy states no"
                  + " `odrl:conflict`: by default a conflict makes the policy void",
              "2.10");
        }
      }
    }
  }

  private static String place(Policy policy, Rule rule) {
    return rule.id().startsWith("_:") ? policy.iri() + " " + rule.id().substring(2) : rule.id();
  }

  private void error(String place, String message, String section) {
    problems.add(new PolicyProblem(Severity.ERROR, nodes.file(), 0, place, message, section));
  }

  private void warning(String place, String message, String section) {
    problems.add(new PolicyProblem(Severity.WARNING, nodes.file(), 0, place, message, section));
  }
}
