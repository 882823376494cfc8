package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.licet.odrl.Odrl;
import org.licet.odrl.policy.ActionRef;
import org.licet.odrl.policy.Condition;
import org.licet.odrl.policy.Named;
import org.licet.odrl.policy.Rule;
import org.licet.odrl.policy.Rule.Kind;

/** Reads rules, with the properties that a policy shares among them (sections 2.6 and 2.7). */
final class RuleReader {
  private static final Map<Kind, String> CLASSES =
      Map.of(Kind.PERMISSION, "Permission", Kind.PROHIBITION, "Prohibition");

  private final Nodes nodes;
  private final ConditionReader conditions;
  private final Set<Node> path = new LinkedHashSet<>();

  RuleReader(Nodes nodes) {
    this.nodes = nodes;
    this.conditions = new ConditionReader(nodes);
  }

  /** The permissions, prohibitions and obligations of a policy. */
  List<Rule> rules(Node policy) {
    List<Rule> rules = new ArrayList<>();
    for (Kind kind : List.of(Kind.PERMISSION, Kind.PROHIBITION, Kind.OBLIGATION)) {
      rules.addAll(rules(policy, kind, Optional.of(policy), ""));
    }
    return rules;
  }

  private List<Rule> rules(Node owner, Kind kind, Optional<Node> policy, String prefix) {
    List<Rule> rules = new ArrayList<>();
    for (Node node : nodes.objects(owner, Odrl.iri(kind.word()))) {
      rules.add(rule(node, kind, policy, prefix));
    }
    // A policy may state a duty where an obligation belongs (section 2.6.3).
    if (kind == Kind.OBLIGATION) {
      for (Node node : nodes.objects(owner, Odrl.iri("duty"))) {
        rules.add(rule(node, kind, policy, prefix));
      }
    }
    rules.sort(Comparator.comparing(Rule::text).thenComparing(Rule::id));
    Map<Kind, Integer> counts = new HashMap<>();
    List<Rule> named = new ArrayList<>();
    for (Rule rule : rules) {
      int count = counts.merge(rule.kind(), 1, Integer::sum);
      boolean nameless = rule.id().startsWith("_:");
      named.add(nameless ? rule.named("_:" + prefix + rule.kind().word() + count) : rule);
    }
    return named;
  }

  private Rule rule(Node node, Kind kind, Optional<Node> policy, String prefix) {
    if (node.isLiteral() || nodes.isBare(node)) {
      throw bad(
          "the "
              + kind.word()
              + " "
              + Nodes.shown(node)
              + " is named, but nothing is said about it",
          "describe it in the same file");
    }
    if (!path.add(node)) {
      throw bad("the rule " + Nodes.shown(node) + " is part of itself", "");
    }
    if (path.size() > Limits.DEPTH) {
      throw bad("rules are nested deeper than " + Limits.DEPTH + " levels", "");
    }
    try {
      checkType(node, kind);
      String inner = prefix + kind.word() + "-";
      return new Rule(
          Nodes.id(node),
          kind,
          parties(node, policy),
          targets(node, policy),
          actions(node, policy),
          constraints(node, policy),
          kind == Kind.PERMISSION ? rules(node, Kind.DUTY, Optional.empty(), inner) : List.of(),
          kind.isDuty() ? rules(node, Kind.CONSEQUENCE, Optional.empty(), inner) : List.of(),
          kind == Kind.PROHIBITION ? rules(node, Kind.REMEDY, Optional.empty(), inner) : List.of());
    } finally {
      path.remove(node);
    }
  }

  private void checkType(Node node, Kind kind) {
    String wanted = CLASSES.getOrDefault(kind, "Duty");
    for (String other : List.of("Permission", "Prohibition", "Duty")) {
      if (!other.equals(wanted) && nodes.types(node).contains(Odrl.iri(other))) {
        throw bad(
            "the " + kind.word() + " " + Nodes.shown(node) + " says it is a " + other,
            "a rule is one of permission, prohibition and duty");
      }
    }
  }

  private List<Named> parties(Node rule, Optional<Node> policy) {
    return named(own(rule, policy, "assignee"), "PartyCollection");
  }

  private List<Named> targets(Node rule, Optional<Node> policy) {
    return named(own(rule, policy, "target"), "AssetCollection");
  }

  private List<Named> named(List<Node> found, String collection) {
    return found.stream()
        .map(
            node ->
                new Named(
                    nodes.object(node, Odrl.iri("uid")).map(Nodes::id).orElse(Nodes.id(node)),
                    nodes.types(node).contains(Odrl.iri(collection)),
                    nodes.object(node, Odrl.iri("source")).map(Nodes::id),
                    conditions.conditions(node, "refinement")))
        .sorted(Comparator.comparing(Named::text))
        .toList();
  }

  private List<ActionRef> actions(Node rule, Optional<Node> policy) {
    return own(rule, policy, "action").stream()
        .map(
            node -> {
              Optional<Node> value = nodes.object(node, Odrl.RDF + "value");
              Node action = value.orElse(node);
              if (!action.isURI()) {
                throw bad(
                    "the action "
                        + Nodes.shown(action)
                        + (action.isLiteral() ? " is text, not an IRI" : " has no `rdf:value`"),
                    "name an action such as `odrl:use`");
              }
              return new ActionRef(
                  Nodes.id(node), action.getURI(), conditions.conditions(node, "refinement"));
            })
        .sorted(Comparator.comparing(ActionRef::text))
        .toList();
  }

  private List<Condition> constraints(Node rule, Optional<Node> policy) {
    List<Condition> all = new ArrayList<>(conditions.conditions(rule, "constraint"));
    policy.ifPresent(node -> all.addAll(conditions.conditions(node, "constraint")));
    return all;
  }

  /** What a rule says itself, else what its policy says for all. */
  private List<Node> own(Node rule, Optional<Node> policy, String property) {
    List<Node> own = nodes.objects(rule, Odrl.iri(property));
    return own.isEmpty() && policy.isPresent()
        ? nodes.objects(policy.get(), Odrl.iri(property))
        : own;
  }

  private RuntimeException bad(String message, String hint) {
    return Bad.input(nodes.file(), message, hint);
  }
}
