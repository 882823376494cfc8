package org.licet.odrl.suite;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.licet.model.Truth;
import org.licet.odrl.Odrl;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Outcome;
import org.licet.odrl.evaluation.PremiseReport;
import org.licet.odrl.evaluation.RuleReport;
import org.licet.odrl.read.Nodes;

/** The states that the W3C draft on formal semantics uses, in lines that can be compared. */
final class DraftReport {
  private static final String NS = "http://example.com/report/temp/";

  private DraftReport() {}

  /** Whether a report is one of the draft's. */
  static boolean is(Graph graph) {
    return !new Nodes(graph, "").subjects(NS + "controlState").isEmpty();
  }

  /** What the draft expects. */
  static Map<String, String> expected(Graph graph) {
    Nodes nodes = new Nodes(graph, "");
    Map<String, String> lines = new TreeMap<>();
    for (Node report : nodes.subjects(NS + "controlState")) {
      lines.put("activation", state(nodes, report, "activationState").orElse("nothing"));
      lines.put("control", state(nodes, report, "controlState").orElse("nothing"));
    }
    for (Node report : nodes.subjects(NS + "deonticState")) {
      state(nodes, report, "deonticState")
          .ifPresent(state -> lines.put("duty", state.equals("Not-set") ? "NonSet" : state));
    }
    for (Node report : nodes.subjects(NS + "satisfactionState")) {
      Optional<String> constraint =
          nodes
              .object(report, NS + "constraint")
              .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : Nodes.id(node));
      state(nodes, report, "satisfactionState")
          .ifPresent(
              state ->
                  lines.put(
                      "constraint " + constraint.orElse(""),
                      state.equals("Not-Satisfied") ? "Unsatisfied" : state));
    }
    return lines;
  }

  /** What an evaluation came to, for the same lines. */
  static Map<String, String> actual(Evaluation evaluation) {
    Map<String, String> lines = new TreeMap<>();
    for (RuleReport report : evaluation.reports().get(0).rules()) {
      lines.put("activation", report.activation().word());
      lines.put("control", report.control().word());
      premises(report, lines);
      for (RuleReport duty : report.duties()) {
        lines.put("duty", duty.deontic().word());
        premises(duty, lines);
      }
    }
    return lines;
  }

  private static void premises(RuleReport report, Map<String, String> lines) {
    for (PremiseReport premise : report.premises()) {
      for (Outcome outcome : premise.outcomes()) {
        lines.put(
            "constraint " + outcome.condition().id(),
            outcome.truth() == Truth.TRUE ? "Satisfied" : "Unsatisfied");
      }
    }
  }

  private static Optional<String> state(Nodes nodes, Node report, String property) {
    return nodes
        .object(report, NS + property)
        .map(
            node ->
                Odrl.localName(node.isLiteral() ? node.getLiteralLexicalForm() : Nodes.id(node)));
  }
}
