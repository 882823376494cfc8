package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.Territories;
import org.licet.model.Clause.Modality;
import org.licet.model.DatasetPolicy;
import org.licet.model.DatasetPolicy.Condition;
import org.licet.model.DatasetPolicy.Rule;
import org.licet.model.Origin;

/** Policies of ODRL 2.2 in a graph, with actions and operands as they are stated. */
final class OdrlOffers {
  private static final String ODRL = "http://www.w3.org/ns/odrl/2/";
  private static final Map<Modality, List<Node>> RULES = rules();
  private static final List<Node> ACTION = DcatTerms.terms("odrl:action");
  private static final List<Node> VALUE = DcatTerms.terms("rdf:value");
  private static final List<Node> CONSTRAINT = DcatTerms.terms("odrl:constraint");
  private static final List<Node> REFINEMENT = DcatTerms.terms("odrl:refinement");
  private static final List<Node> TARGET = DcatTerms.terms("odrl:target");
  private static final List<Node> SOURCE = DcatTerms.terms("odrl:source");
  private static final List<Node> ASSIGNEE = DcatTerms.terms("odrl:assignee");
  private static final List<Node> DUTY = DcatTerms.terms("odrl:duty", "odrl:remedy");
  private static final List<Node> INHERITS = DcatTerms.terms("odrl:inheritFrom");
  private static final List<Node> NOT_GRANTED = DcatTerms.terms("odrl:Request", "odrl:Assertion");

  private final GraphNodes nodes;
  private final Origin origin;
  private final OdrlConditions conditions;
  private final Consumer<String> fault;

  /**
   * A reader of the policies of a graph.
   *
   * @param fault takes what is malformed, in words
   */
  OdrlOffers(GraphNodes nodes, Origin origin, Consumer<String> fault) {
    this.nodes = nodes;
    this.origin = origin;
    this.fault = fault;
    this.conditions = new OdrlConditions(nodes, fault);
  }

  private static Map<Modality, List<Node>> rules() {
    Map<Modality, List<Node>> rules = new LinkedHashMap<>();
    rules.put(Modality.PERMISSION, DcatTerms.terms("odrl:permission"));
    rules.put(Modality.PROHIBITION, DcatTerms.terms("odrl:prohibition"));
    rules.put(Modality.OBLIGATION, DcatTerms.terms("odrl:obligation"));
    return rules;
  }

  /** The policies whose rules, or which themselves, name a thing as their target. */
  Set<Node> targeting(Node thing) {
    Set<Node> policies = new LinkedHashSet<>();
    for (Node subject : nodes.subjects(TARGET, thing)) {
      if (hasRules(subject)) {
        policies.add(subject);
      }
      RULES.values().forEach(rule -> policies.addAll(nodes.subjects(rule, subject)));
    }
    return policies;
  }

  /** Whether a node states rules or rests on a policy that does. */
  boolean isPolicy(Node node) {
    return !node.isLiteral() && (hasRules(node) || !nodes.objects(node, INHERITS).isEmpty());
  }

  /** Whether a policy is an offer or a grant, and not merely asked for. */
  boolean isGranted(Node policy) {
    return !nodes.is(policy, NOT_GRANTED);
  }

  /** The policies elsewhere that a policy rests on and that the graph does not hold. */
  List<Node> missingParents(Node policy) {
    return nodes.objects(policy, INHERITS).stream().filter(parent -> !isPolicy(parent)).toList();
  }

  /**
   * The rules of a policy on some targets.
   *
   * @param name its name in the audit
   * @param targets the dataset and its distributions; rules on other targets are left out
   */
  Optional<DatasetPolicy> read(Node policy, String name, Set<Node> targets) {
    List<Rule> rules = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    List<Node> waiting = new ArrayList<>(List.of(policy));
    for (int next = 0; next < waiting.size(); next++) {
      Node each = waiting.get(next);
      if (seen.add(each)) {
        read(each, targets, rules);
        waiting.addAll(nodes.objects(each, INHERITS));
      }
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(new DatasetPolicy(name, origin, rules));
  }

  private boolean hasRules(Node node) {
    return RULES.values().stream().anyMatch(rule -> !nodes.objects(node, rule).isEmpty());
  }

  private void read(Node policy, Set<Node> targets, List<Rule> rules) {
    RULES.forEach(
        (modality, property) -> {
          for (Node rule : nodes.objects(policy, property)) {
            if (concerns(policy, rule, targets)) {
              rules.addAll(rules(policy, rule, modality, targets));
            }
          }
        });
  }

  /** What a policy states for all of its rules holds for each (ODRL 2.2, section 2.7.1). */
  private List<Node> shared(Node policy, Node rule, List<Node> property) {
    List<Node> own = nodes.objects(rule, property);
    return own.isEmpty() ? nodes.objects(policy, property) : own;
  }

  private boolean concerns(Node policy, Node rule, Set<Node> targets) {
    List<Node> stated = shared(policy, rule, TARGET);
    return stated.isEmpty()
        || stated.stream().anyMatch(target -> targets.contains(target) || isPart(target, targets));
  }

  private boolean isPart(Node target, Set<Node> targets) {
    return !target.isLiteral()
        && (target.isBlank() || nodes.objects(target, SOURCE).stream().anyMatch(targets::contains));
  }

  private List<Rule> rules(Node policy, Node rule, Modality modality, Set<Node> targets) {
    List<Condition> all = new ArrayList<>(conditions.of(rule, CONSTRAINT));
    for (Node target : shared(policy, rule, TARGET)) {
      if (!targets.contains(target) && isPart(target, targets)) {
        all.add(Territories.unanswerable("the part of the dataset that is meant"));
      }
    }
    List<Node> assignees = shared(policy, rule, ASSIGNEE);
    if (!assignees.isEmpty()) {
      all.add(new Condition(ODRL + "assignee", "eq", assignees.stream().map(this::party).toList()));
    }
    List<Node> actions = shared(policy, rule, ACTION);
    if (actions.isEmpty()) {
      fault.accept("a " + modality.name().toLowerCase(Locale.ROOT) + " without an action");
    }
    List<String> duties =
        nodes.objects(rule, DUTY).stream().flatMap(duty -> actions(duty).stream()).toList();
    List<Rule> rules = new ArrayList<>();
    for (Node action : actions) {
      List<Condition> refined = new ArrayList<>(all);
      if (!action.isLiteral()) {
        refined.addAll(conditions.of(action, REFINEMENT));
      }
      action(action).ifPresent(word -> rules.add(new Rule(modality, word, refined, duties, 0)));
    }
    return rules;
  }

  private List<String> actions(Node duty) {
    return duty.isLiteral()
        ? List.of(DatasetNames.text(duty))
        : nodes.objects(duty, ACTION).stream().flatMap(each -> action(each).stream()).toList();
  }

  /** The action of a node: its name, or its value where it is refined. */
  private Optional<String> action(Node action) {
    Optional<String> word =
        action.isBlank()
            ? nodes.objects(action, VALUE).stream()
                .filter(value -> !value.isBlank())
                .map(DatasetNames::text)
                .findFirst()
            : Optional.of(DatasetNames.text(action));
    if (word.isEmpty()) {
      fault.accept("an action without a name");
    }
    return word;
  }

  private String party(Node node) {
    return node.isBlank()
        ? nodes.text(node, DcatTerms.NAME).orElse("a group of parties")
        : DatasetNames.text(node);
  }
}
