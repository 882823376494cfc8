package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.licet.odrl.Odrl;
import org.licet.odrl.policy.ConflictStrategy;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.policy.PolicyType;
import org.licet.odrl.policy.Rule;

/** Reads policies (Information Model, sections 2.1, 2.7 to 2.10). */
public final class PolicyReader {
  private static final List<String> RULES = List.of("permission", "prohibition", "obligation");

  private final Nodes nodes;
  private final RuleReader rules;

  /** Reads policies from a graph. */
  public PolicyReader(Nodes nodes) {
    this.nodes = nodes;
    this.rules = new RuleReader(nodes);
  }

  /**
   * The policy of a file.
   *
   * @param choice IRI of the policy meant; empty when the file has one, or one that inherits from
   *     the others
   * @throws org.licet.model.BadInputException when there is no such policy, when there are several
   *     to choose from, or when the policy is broken
   */
  public Policy policy(Optional<String> choice) {
    Map<String, Node> found = policyNodes();
    if (found.isEmpty()) {
      throw bad(
          "its " + nodes.graph().size() + " triples hold no ODRL policy",
          "a policy is typed `odrl:Set`, `odrl:Offer`, `odrl:Agreement` or the like, or has rules;"
              + " in JSON-LD keys without a term in the context are left out");
    }
    if (choice.isPresent()) {
      if (!found.containsKey(choice.get())) {
        throw bad("it holds no policy `" + choice.get() + "`", "it holds " + list(found.keySet()));
      }
      return read(choice.get(), found, new LinkedHashSet<>());
    }
    Set<String> leaves = new TreeSet<>(found.keySet());
    found.values().forEach(node -> leaves.removeAll(nodes.iris(node, Odrl.iri("inheritFrom"))));
    if (leaves.isEmpty()) {
      return read(found.keySet().iterator().next(), found, new LinkedHashSet<>());
    }
    if (leaves.size() > 1) {
      throw bad(
          "it holds " + leaves.size() + " policies: " + list(leaves),
          "say which with `--choose IRI`");
    }
    return read(leaves.iterator().next(), found, new LinkedHashSet<>());
  }

  /** The IRIs of the policies of the file, sorted. */
  public List<String> iris() {
    return List.copyOf(policyNodes().keySet());
  }

  /** The nodes that are policies, by IRI; requests are left out. */
  private Map<String, Node> policyNodes() {
    Set<Node> found = new LinkedHashSet<>();
    for (PolicyType type : EnumSet.complementOf(EnumSet.of(PolicyType.REQUEST))) {
      found.addAll(nodes.instances(Odrl.iri(type.word())));
    }
    found.addAll(nodes.instances(Odrl.iri("Policy")));
    for (String property : RULES) {
      found.addAll(nodes.subjects(Odrl.iri(property)));
    }
    found.removeAll(nodes.instances(Odrl.iri("Request")));
    Map<String, Node> byIri = new LinkedHashMap<>();
    found.stream()
        .sorted(Comparator.comparing(this::iri))
        .forEach(
            node -> {
              if (byIri.put(iri(node), node) != null) {
                throw bad("two policies have the IRI `" + iri(node) + "`", "");
              }
            });
    return byIri;
  }

  private Policy read(String iri, Map<String, Node> known, Set<String> path) {
    Node node = known.get(iri);
    if (!path.add(iri)) {
      throw bad(
          "the policies " + list(path) + " inherit from each other in a circle",
          "remove one `odrl:inheritFrom`");
    }
    List<String> parents = nodes.iris(node, Odrl.iri("inheritFrom"));
    List<Rule> all = new ArrayList<>(rules.rules(node));
    Set<String> profiles = new TreeSet<>(nodes.iris(node, Odrl.iri("profile")));
    Set<ConflictStrategy> strategies = new LinkedHashSet<>(conflict(node));
    for (String parent : parents) {
      if (!known.containsKey(parent)) {
        throw bad(
            "`" + iri + "` inherits from `" + parent + "`, which is not in the file",
            "add that policy to the file: nothing is fetched");
      }
      Policy inherited = read(parent, known, new LinkedHashSet<>(path));
      inherited.rules().stream().map(rule -> inherited(parent, rule)).forEach(all::add);
      profiles.addAll(inherited.profiles());
      inherited.conflict().ifPresent(strategies::add);
    }
    return new Policy(
        iri,
        type(node),
        List.copyOf(profiles),
        parents,
        strategies.isEmpty()
            ? Optional.empty()
            : Optional.of(
                strategies.size() > 1 ? ConflictStrategy.INVALID : strategies.iterator().next()),
        all);
  }

  private static Rule inherited(String parent, Rule rule) {
    return rule.id().startsWith("_:")
        ? rule.named(rule.id() + "-of-" + Odrl.localName(parent))
        : rule;
  }

  private Set<ConflictStrategy> conflict(Node policy) {
    Set<ConflictStrategy> found = EnumSet.noneOf(ConflictStrategy.class);
    for (Node value : nodes.objects(policy, Odrl.iri("conflict"))) {
      found.add(
          ConflictStrategy.ofIri(Nodes.id(value))
              .orElseThrow(
                  () ->
                      bad(
                          "the conflict strategy " + Nodes.shown(value) + " is not one of ODRL",
                          "use `odrl:perm`, `odrl:prohibit` or `odrl:invalid`")));
    }
    return found;
  }

  private PolicyType type(Node policy) {
    Set<PolicyType> types = EnumSet.noneOf(PolicyType.class);
    nodes.types(policy).forEach(iri -> PolicyType.ofIri(iri).ifPresent(types::add));
    if (types.size() > 1) {
      types.remove(PolicyType.SET);
    }
    if (types.size() > 1) {
      throw bad(
          "the policy `"
              + iri(policy)
              + "` is of several types: "
              + types.stream().map(PolicyType::word).collect(Collectors.joining(", ")),
          "the types of policy exclude each other");
    }
    return types.isEmpty() ? PolicyType.SET : types.iterator().next();
  }

  private String iri(Node policy) {
    return nodes.object(policy, Odrl.iri("uid")).map(Nodes::id).orElse(Nodes.id(policy));
  }

  private static String list(Set<String> iris) {
    return iris.stream().map(iri -> "`" + iri + "`").collect(Collectors.joining(", "));
  }

  private RuntimeException bad(String message, String hint) {
    return Bad.input(nodes.file(), message, hint);
  }
}
