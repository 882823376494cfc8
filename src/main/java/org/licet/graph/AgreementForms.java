package org.licet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads agreements as ODRL 2.2 states them. What is not understood is kept under its full name, so
 * that it is refused later: a permission read without its constraint would permit too much.
 */
final class AgreementForms {
  private static final Map<Node, String> KEYS =
      Map.of(
          LicetTerms.ASSIGNER, "assigner",
          LicetTerms.ASSIGNEE, "assignee",
          LicetTerms.AFFILIATE, "affiliates",
          LicetTerms.EFFECTIVE_FROM, "from",
          LicetTerms.EFFECTIVE_TO, "to",
          LicetTerms.DOCUMENT, "document",
          LicetTerms.IDENTIFIER, "id");
  private static final Map<Node, String> RULES =
      Map.of(LicetTerms.PERMISSION, "permits", LicetTerms.PROHIBITION, "prohibits");
  private static final Set<Node> ANNOTATIONS =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          RDFS.comment.asNode(),
          LicetTerms.TITLE,
          LicetTerms.odrl("uid"),
          LicetTerms.odrl("profile"));

  private final NodeForms nodes;

  AgreementForms(NodeForms nodes) {
    this.nodes = nodes;
  }

  /** An agreement in the form of a manifest. */
  Form form(Node agreement) {
    FormBuilder form = new FormBuilder();
    Set<Node> targets = new TreeSet<>(Comparator.comparing(Node::toString));
    List<Node> rules = new ArrayList<>();
    for (Triple triple : nodes.about(agreement)) {
      Node property = triple.getPredicate();
      Node object = triple.getObject();
      if (KEYS.containsKey(property)) {
        nodes.add(form, KEYS.get(property), object);
      } else if (property.equals(LicetTerms.TARGET)) {
        targets.add(object);
      } else if (RULES.containsKey(property)) {
        rules.add(object);
        rule(form, RULES.get(property), object);
      } else if (!ANNOTATIONS.contains(property)) {
        nodes.add(
            form,
            NodeForms.isLicet(property) ? NodeForms.key(property) : property.getURI(),
            object);
      }
    }
    targets.addAll(ofRules(form, rules, LicetTerms.TARGET));
    for (Node property : List.of(LicetTerms.ASSIGNER, LicetTerms.ASSIGNEE)) {
      ofRules(form, rules, property).forEach(party -> nodes.add(form, KEYS.get(property), party));
    }
    if (!form.has("id")) {
      nodes.id(agreement).ifPresent(id -> form.addText("id", id));
    }
    covers(form, targets);
    return form.build();
  }

  private void rule(FormBuilder form, String key, Node rule) {
    Set<Node> shared =
        Set.of(LicetTerms.ACTION, LicetTerms.TARGET, LicetTerms.ASSIGNER, LicetTerms.ASSIGNEE);
    nodes.objects(rule, LicetTerms.ACTION).forEach(action -> nodes.add(form, key, action));
    nodes.about(rule).stream()
        .map(Triple::getPredicate)
        .filter(property -> !shared.contains(property) && !ANNOTATIONS.contains(property))
        .forEach(property -> form.addText(property.getURI(), key));
  }

  /**
   * What all rules say alike of a property; rules that differ cannot be stated as one agreement.
   */
  private Set<Node> ofRules(FormBuilder form, List<Node> rules, Node property) {
    Set<Set<Node>> different = new HashSet<>();
    rules.forEach(rule -> different.add(Set.copyOf(nodes.objects(rule, property))));
    if (different.size() > 1) {
      form.addText(property.getURI(), "differs between the rules");
    }
    Set<Node> all = new TreeSet<>(Comparator.comparing(Node::toString));
    different.forEach(all::addAll);
    return all;
  }

  private void covers(FormBuilder form, Set<Node> targets) {
    if (targets.isEmpty()) {
      return;
    }
    FormBuilder covers = new FormBuilder();
    for (Node target : targets) {
      boolean platform = target.isURI() && Names.isOf(Names.Kind.PLATFORM, target.getURI());
      nodes.add(covers, platform ? "platforms" : "datasets", target);
    }
    form.add("covers", new Form.Nested(covers.build()));
  }
}
