package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.model.Clause.Modality;
import org.licet.model.DatasetPolicy;
import org.licet.model.DatasetPolicy.Condition;
import org.licet.model.DatasetPolicy.Rule;

/**
 * Reads an ODRL policy on a dataset (ODRL 2.2 Information Model, sections 2.1 to 2.6; Croissant
 * 1.1, data use restrictions) as stated. What is not understood in a rule becomes a condition that
 * nobody can meet without being asked: it is never dropped.
 */
public final class OfferReader {
  private static final Set<String> POLICIES =
      Set.of(
          "odrl:Offer",
          "odrl:Set",
          "odrl:Policy",
          "odrl:Agreement",
          "odrl:Assertion",
          "odrl:Privacy",
          "odrl:Request",
          "odrl:Ticket");

  private static final Set<String> RULES =
      Set.of("odrl:permission", "odrl:prohibition", "odrl:obligation", "odrl:duty");

  private static final String CONSTRAINT = "odrl:constraint";

  /**
   * The action of a rule that names none: no act is known to be it, and none is known not to be.
   */
  private static final String UNSTATED = "an act that is not stated";

  private final Findings findings;

  /** A reader that tells what it finds wrong here. */
  public OfferReader(Findings findings) {
    this.findings = findings;
  }

  /** Whether an object is a policy, by its type or by its rules. */
  public static boolean isPolicy(LdNode node) {
    return node.types().stream().anyMatch(POLICIES::contains) || RULES.stream().anyMatch(node::has);
  }

  /**
   * The policy that an object states.
   *
   * @param name the name of the policy where it has none of its own
   */
  public DatasetPolicy read(LdNode policy, String name) {
    List<Rule> rules = new ArrayList<>();
    rules(policy, "odrl:permission", Modality.PERMISSION, rules);
    rules(policy, "odrl:prohibition", Modality.PROHIBITION, rules);
    rules(policy, "odrl:obligation", Modality.OBLIGATION, rules);
    rules(policy, "odrl:duty", Modality.OBLIGATION, rules);
    if (rules.isEmpty()) {
      // Whoever meant to restrict something is not taken to restrict nothing.
      rules.add(new Rule(Modality.PERMISSION, UNSTATED, List.of(), List.of(), policy.line()));
      findings.fault(
          policy.line(),
          Quote.of(policy.path()) + " is a policy without a permission, prohibition or obligation",
          "state its rules as `odrl:permission`, `odrl:prohibition` or `odrl:obligation`");
    }
    if (policy.has("odrl:inheritFrom")) {
      findings.remark(
          policy.line(),
          Quote.of(policy.path())
              + " takes over rules of another policy, which is not read: look at "
              + Quote.of(policy.first("odrl:inheritFrom").flatMap(LdValue::reference).orElse("")));
    }
    String id =
        policy
            .text("odrl:uid")
            .or(() -> policy.id().filter(own -> !own.startsWith("_:")))
            .or(() -> policy.first("sc:name").flatMap(LdValue::inLanguage))
            .map(own -> own + " (" + name + ")")
            .orElse(name);
    return new DatasetPolicy(id, findings.origin(policy.line()), rules);
  }

  private void rules(LdNode policy, String property, Modality modality, List<Rule> rules) {
    for (LdValue value : policy.values(property)) {
      Optional<LdNode> rule = value.node();
      if (rule.isEmpty()) {
        findings.fault(
            value.line(),
            Quote.of(value.path()) + " is " + value.tree().what() + ", not a rule",
            "state an object with `odrl:action`");
        String action = value.text().map(policy.context()::iri).orElse(UNSTATED);
        rules.add(new Rule(modality, action, List.of(), List.of(), value.line()));
      }
      rule.ifPresent(node -> rules(policy, node, modality, rules));
    }
  }

  private void rules(LdNode policy, LdNode rule, Modality modality, List<Rule> rules) {
    List<LdValue> actions = new ArrayList<>(rule.values("odrl:action"));
    if (actions.isEmpty()) {
      // A policy may state once what all its rules share (section 2.7.1).
      actions.addAll(policy.values("odrl:action"));
    }
    if (actions.isEmpty()) {
      findings.fault(
          rule.line(),
          Quote.of(rule.path()) + " has no `odrl:action`, so nobody can say what it is about",
          "state the action");
      rules.add(
          new Rule(modality, UNSTATED, conditions(rule, CONSTRAINT), duties(rule), rule.line()));
    }
    List<Condition> shared = conditions(rule, CONSTRAINT);
    shared.addAll(parties(policy, rule));
    List<String> duties = duties(rule);
    for (LdValue action : actions) {
      List<Condition> all = new ArrayList<>(shared);
      action.node().ifPresent(node -> all.addAll(conditions(node, "odrl:refinement")));
      name(action)
          .ifPresentOrElse(
              word -> rules.add(new Rule(modality, word, all, duties, rule.line())),
              () ->
                  findings.fault(
                      action.line(),
                      Quote.of(action.path()) + " names no action",
                      "state the IRI of an action, such as `odrl:use`"));
    }
  }

  /** The IRI of an action, also where it is given with refinements. */
  private static Optional<String> name(LdValue action) {
    return action
        .node()
        .flatMap(node -> node.first("rdf:value").flatMap(LdValue::reference))
        .or(action::reference)
        .map(action.owner().context()::iri);
  }

  private List<String> duties(LdNode rule) {
    List<String> duties = new ArrayList<>();
    for (String property : List.of("odrl:duty", "odrl:obligation")) {
      for (LdValue duty : rule.values(property)) {
        List<LdValue> actions =
            duty.node().map(node -> node.values("odrl:action")).orElse(List.of());
        actions.forEach(action -> name(action).ifPresent(duties::add));
        if (actions.isEmpty()) {
          duties.add(duty.reference().map(rule.context()::iri).orElse("an unnamed duty"));
        }
      }
    }
    return duties;
  }

  /** Whom and what a rule is limited to: a permission for somebody else is none for the user. */
  private static List<Condition> parties(LdNode policy, LdNode rule) {
    List<Condition> limits = new ArrayList<>();
    for (LdNode node : List.of(rule, policy)) {
      node.first("odrl:assignee")
          .flatMap(LdValue::reference)
          .ifPresent(who -> limits.add(new Condition(odrl("assignee"), "eq", List.of(who))));
    }
    rule.first("odrl:target")
        .flatMap(LdValue::reference)
        .ifPresent(what -> limits.add(new Condition(odrl("target"), "eq", List.of(what))));
    return limits;
  }

  private List<Condition> conditions(LdNode owner, String property) {
    List<Condition> conditions = new ArrayList<>();
    for (LdValue value : owner.values(property)) {
      value
          .node()
          .ifPresentOrElse(
              node -> condition(node, conditions, 0),
              () -> conditions.add(new Condition("", "eq", List.of(value.text().orElse("?")))));
    }
    return conditions;
  }

  private void condition(LdNode node, List<Condition> conditions, int depth) {
    List<LdValue> both = new ArrayList<>(node.values("odrl:and"));
    both.addAll(node.values("odrl:andSequence"));
    if (!both.isEmpty() && depth < 10) {
      both.forEach(part -> part.node().ifPresent(each -> condition(each, conditions, depth + 1)));
      return;
    }
    for (String alternative : List.of("odrl:or", "odrl:xone", "odrl:and", "odrl:andSequence")) {
      if (node.has(alternative)) {
        findings.remark(
            node.line(),
            Quote.of(node.at(alternative))
                + " joins conditions in a way that is not read: whether it holds is unknown");
        conditions.add(new Condition("", "eq", List.of(alternative)));
        return;
      }
    }
    conditions.add(comparison(node));
  }

  private Condition comparison(LdNode node) {
    Optional<String> operand = reference(node, "odrl:leftOperand");
    String operator = reference(node, "odrl:operator").orElse("");
    List<String> values = new ArrayList<>();
    for (String property : List.of("odrl:rightOperand", "odrl:rightOperandReference")) {
      node.values(property)
          .forEach(value -> value.reference().map(node.context()::iri).ifPresent(values::add));
    }
    if (values.isEmpty()) {
      findings.fault(
          node.line(),
          Quote.of(node.path()) + " compares with nothing",
          "state `odrl:rightOperand`");
      values.add("?");
    }
    if (operand.isEmpty()) {
      boolean terms = values.stream().allMatch(value -> DataUseTerms.numbered(value).isPresent());
      findings.remark(
          node.line(),
          Quote.of(node.path())
              + " has no `odrl:leftOperand`, as ODRL asks: "
              + (terms ? "it is read as the terms that it names" : "what it compares is unknown"));
    }
    return new Condition(operand.orElse(""), operator.replaceFirst("^.*[/#:]", ""), values);
  }

  private static Optional<String> reference(LdNode node, String property) {
    return node.first(property).flatMap(LdValue::reference).map(node.context()::iri);
  }

  private static String odrl(String name) {
    return "http://www.w3.org/ns/odrl/2/" + name;
  }
}
