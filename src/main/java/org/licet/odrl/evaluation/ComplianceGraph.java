package org.licet.odrl.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.licet.model.Truth;
import org.licet.odrl.Odrl;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.policy.Rule;

/**
 * An evaluation as RDF in the Compliance Report Model, version 0.9.0. What the model has no word
 * for is in Licet's own vocabulary: the states {@code licet:Undetermined}, what is missing, the
 * control state and the decision.
 */
public final class ComplianceGraph {
  private static final Node TYPE = NodeFactory.createURI(Odrl.RDF + "type");

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Evaluation evaluation;
  private final boolean open;
  private int count;

  /** The graph of an evaluation. */
  public ComplianceGraph(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.open =
        evaluation.reports().stream()
            .flatMap(report -> report.rules().stream())
            .anyMatch(rule -> rule.activation() == RuleReport.Activation.UNDETERMINED);
    evaluation.reports().forEach(this::add);
  }

  /** The triples. */
  public Graph graph() {
    return graph;
  }

  private void add(PolicyReport report) {
    Node node = fresh("policy-report", "PolicyReport");
    evaluation
        .created()
        .ifPresent(
            time ->
                add(
                    node,
                    Odrl.DCT + "created",
                    NodeFactory.createLiteralDT(
                        time.instant().toString(), XSDDatatype.XSDdateTime)));
    add(node, Odrl.REPORT + "policy", name(evaluation.policy().iri()));
    report.request().ifPresent(request -> add(node, Odrl.REPORT + "policyRequest", name(request)));
    for (RuleReport rule : report.rules()) {
      add(node, Odrl.REPORT + "ruleReport", add(rule));
    }
    add(node, report.decision());
  }

  private void add(Node report, Decision decision) {
    Node node = NodeFactory.createBlankNode("decision" + ++count);
    add(report, Odrl.LICET + "decision", node);
    add(node, Odrl.LICET + "answer", text(decision.answer().word()));
    add(node, Odrl.LICET + "because", text(decision.why()));
    add(node, Odrl.LICET + "conflictStrategy", name(Odrl.iri(decision.strategy().word())));
    add(node, Odrl.LICET + "conflictStrategyFrom", text(decision.strategySource()));
    decision.rules().forEach(rule -> add(node, Odrl.LICET + "restsOn", name(rule)));
    decision.missing().forEach(missing -> add(node, Odrl.LICET + "missing", text(missing)));
  }

  private Node add(RuleReport report) {
    Node node =
        report.record().isPresent()
            ? name(report.record().get())
            : fresh("rule-report", type(report.rule()));
    add(node, TYPE, NodeFactory.createURI(Odrl.REPORT + type(report.rule())));
    state(node, "attemptState", report.attempted() ? "Attempted" : "NotAttempted");
    add(node, Odrl.REPORT + "rule", name(report.rule().id()));
    if (!report.attempt().isEmpty() && !report.rule().kind().isDuty()) {
      add(node, Odrl.REPORT + "ruleRequest", name(report.attempt()));
    }
    state(node, "activationState", report.activation().word());
    state(node, "performanceState", report.performance().word());
    state(node, "deonticState", report.deontic().word());
    if (report.control() != RuleReport.Control.NONE) {
      add(node, Odrl.LICET + "controlState", name(Odrl.LICET + report.control().word()));
    }
    for (PremiseReport premise : report.premises()) {
      if (premise.aspect() != PremiseReport.Aspect.REFINEMENT) {
        add(node, Odrl.REPORT + "premiseReport", add(premise, report));
      }
    }
    for (RuleReport duty : report.duties()) {
      add(node, Odrl.REPORT + "conditionReport", add(duty));
    }
    return node;
  }

  private Node add(PremiseReport premise, RuleReport report) {
    if (premise.aspect() == PremiseReport.Aspect.CONSTRAINT) {
      return add(premise.outcomes().get(0));
    }
    String type =
        switch (premise.aspect()) {
          case TARGET -> "TargetReport";
          case PARTY -> "PartyReport";
          case ACTION, REFINEMENT -> "ActionReport";
          case CONSTRAINT -> "ConstraintReport";
        };
    Node node = fresh("premise-report", type);
    state(node, "satisfactionState", satisfaction(premise.truth()));
    premise.missing().forEach(missing -> add(node, Odrl.LICET + "missing", text(missing)));
    List<Outcome> refinements = new ArrayList<>(premise.outcomes());
    if (premise.aspect() == PremiseReport.Aspect.ACTION) {
      report.premises().stream()
          .filter(other -> other.aspect() == PremiseReport.Aspect.REFINEMENT)
          .forEach(other -> refinements.addAll(other.outcomes()));
    }
    refinements.forEach(outcome -> add(node, Odrl.REPORT + "premiseReport", add(outcome)));
    return node;
  }

  private Node add(Outcome outcome) {
    Node node = fresh("premise-report", "ConstraintReport");
    add(node, Odrl.REPORT + "constraint", name(outcome.condition().id()));
    state(node, "satisfactionState", satisfaction(outcome.truth()));
    if (outcome.condition() instanceof Condition.Comparison comparison) {
      outcome
          .left()
          .forEach(
              value ->
                  add(node, Odrl.REPORT + "constraintLeftOperand", Literals.of(value.value())));
      add(node, Odrl.REPORT + "constraintOperator", name(comparison.operatorIri()));
      comparison
          .right()
          .forEach(value -> add(node, Odrl.REPORT + "constraintRightOperand", Literals.of(value)));
      outcome.missing().forEach(missing -> add(node, Odrl.LICET + "missing", text(missing)));
    } else if (outcome.condition() instanceof Condition.Logical logical) {
      add(
          node,
          Odrl.REPORT + "constraintLogicalOperand",
          name(Odrl.iri(logical.connective().word())));
      outcome.operands().forEach(operand -> add(node, Odrl.REPORT + "premiseReport", add(operand)));
    }
    return node;
  }

  private String satisfaction(Truth truth) {
    return switch (truth) {
      case TRUE -> "Satisfied";
      case FALSE -> "Unsatisfied";
      case UNKNOWN -> open ? "Undetermined" : "Unsatisfied";
    };
  }

  private static String type(Rule rule) {
    return switch (rule.kind()) {
      case PERMISSION -> "PermissionReport";
      case PROHIBITION -> "ProhibitionReport";
      case OBLIGATION, DUTY, CONSEQUENCE, REMEDY -> "DutyReport";
    };
  }

  /** A state: the model's where it has it, ours otherwise. */
  private void state(Node node, String property, String state) {
    String namespace = state.equals("Undetermined") ? Odrl.LICET : Odrl.REPORT;
    add(node, Odrl.REPORT + property, name(namespace + state));
  }

  private Node fresh(String word, String type) {
    Node node = NodeFactory.createBlankNode(word + ++count);
    add(node, TYPE, NodeFactory.createURI(Odrl.REPORT + type));
    return node;
  }

  private static Node name(String id) {
    return id.startsWith("_:")
        ? NodeFactory.createBlankNode(id.substring(2))
        : NodeFactory.createURI(id);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private void add(Node subject, String property, Node object) {
    add(subject, NodeFactory.createURI(property), object);
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }
}
