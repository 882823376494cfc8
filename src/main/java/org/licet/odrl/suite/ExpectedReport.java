package org.licet.odrl.suite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.licet.odrl.Odrl;
import org.licet.odrl.read.Nodes;

/**
 * What a report says, in lines that can be compared: the states of each rule, and of each premise
 * by its kind. All premise reports of the file count, linked or not.
 */
final class ExpectedReport {
  private static final Set<String> RULES = Set.of("PermissionReport", "ProhibitionReport");
  private static final Set<String> PREMISES = Set.of("TargetReport", "PartyReport", "ActionReport");

  private ExpectedReport() {}

  /** The lines of a report in the Compliance Report Model. */
  static Map<String, String> lines(Graph graph) {
    Nodes nodes = new Nodes(graph, "");
    Map<String, String> lines = new TreeMap<>();
    for (String type : RULES) {
      for (Node report : nodes.instances(Odrl.REPORT + type)) {
        String name = "rule " + object(nodes, report, "rule");
        lines.put(name + " kind", type);
        for (String property : List.of("activationState", "attemptState", "ruleRequest")) {
          lines.put(name + " " + property, object(nodes, report, property));
        }
      }
    }
    for (String type : PREMISES) {
      int count = 0;
      for (Node report : nodes.instances(Odrl.REPORT + type)) {
        lines.put(type + " " + ++count, object(nodes, report, "satisfactionState"));
      }
    }
    for (Node report : nodes.instances(Odrl.REPORT + "ConstraintReport")) {
      lines.put(
          "constraint " + object(nodes, report, "constraint"),
          object(nodes, report, "satisfactionState"));
    }
    return lines;
  }

  private static String object(Nodes nodes, Node subject, String property) {
    return nodes.object(subject, Odrl.REPORT + property).map(Nodes::id).orElse("nothing");
  }
}
