package org.licet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.graph.Form.Kind;
import org.licet.graph.Form.Nested;
import org.licet.graph.Form.Plain;

/**
 * Reads datasets as DCAT 3 describes them. A description may say much that does not matter here;
 * only what our own vocabulary says has to be understood.
 */
final class DatasetForms {
  private static final Map<Node, String> KEYS =
      Map.of(
          LicetTerms.LICENSE, "license",
          LicetTerms.CREATOR, "creators",
          LicetTerms.RIGHTS_HOLDER, "rightsHolder");

  private final NodeForms nodes;

  DatasetForms(NodeForms nodes) {
    this.nodes = nodes;
  }

  /** A dataset in the form of a manifest. */
  Form form(Node dataset) {
    FormBuilder form = new FormBuilder();
    FormBuilder facts = new FormBuilder();
    for (Triple triple : nodes.about(dataset)) {
      Node property = triple.getPredicate();
      Node object = triple.getObject();
      if (property.equals(LicetTerms.FACT) || property.equals(LicetTerms.FACTS)) {
        nodes.addFacts(facts, property, object);
      } else if (NodeForms.isLicet(property)) {
        nodes.add(form, NodeForms.key(property), object);
      } else if (KEYS.containsKey(property)) {
        nodes.add(form, KEYS.get(property), object);
      } else if (property.equals(LicetTerms.DISTRIBUTION)) {
        nodes
            .objects(object, LicetTerms.LICENSE)
            .forEach(license -> nodes.add(form, "license", license));
      }
    }
    if (!form.has("id")) {
      nodes.id(dataset).ifPresent(id -> form.addText("id", id));
    }
    title(dataset).ifPresent(title -> form.addText("title", title));
    parents(dataset).forEach(parent -> form.add("derivedFrom", new Nested(parent)));
    Form stated = facts.build();
    if (!stated.values().isEmpty()) {
      form.add("facts", new Nested(stated));
    }
    return form.buildAsAdded();
  }

  /** One title of those in several languages: without language first, then English. */
  private Optional<String> title(Node dataset) {
    return nodes.objects(dataset, LicetTerms.TITLE).stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node title) -> !title.getLiteralLanguage().isEmpty())
                .thenComparing(title -> !title.getLiteralLanguage().startsWith("en"))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm);
  }

  /** The parents: those with a kind in the order of their positions, then the others. */
  private List<Form> parents(Node dataset) {
    List<Parent> parents = new ArrayList<>();
    List<Node> qualified = new ArrayList<>();
    for (Node derivation : nodes.objects(dataset, LicetTerms.QUALIFIED_DERIVATION)) {
      for (Node entity : nodes.objects(derivation, LicetTerms.ENTITY)) {
        qualified.add(entity);
        parents.add(new Parent(position(derivation), form(entity, kind(derivation))));
      }
    }
    nodes.objects(dataset, LicetTerms.WAS_DERIVED_FROM).stream()
        .filter(entity -> !qualified.contains(entity))
        .forEach(entity -> parents.add(new Parent(Long.MAX_VALUE, form(entity, Optional.empty()))));
    return parents.stream()
        .sorted(
            Comparator.comparingLong(Parent::position)
                .thenComparing(parent -> parent.form.toString()))
        .map(Parent::form)
        .toList();
  }

  private Form form(Node entity, Optional<Node> kind) {
    FormBuilder form = new FormBuilder();
    nodes.add(form, "dataset", entity);
    kind.ifPresent(word -> nodes.add(form, "kind", word));
    return form.build();
  }

  private Optional<Node> kind(Node derivation) {
    return nodes.objects(derivation, LicetTerms.DERIVATION_KIND).stream()
        .min(Comparator.comparing(Node::toString));
  }

  private long position(Node derivation) {
    FormBuilder form = new FormBuilder();
    nodes
        .objects(derivation, LicetTerms.POSITION)
        .forEach(number -> nodes.add(form, "position", number));
    return form.build().values().getOrDefault("position", List.of()).stream()
        .filter(value -> value instanceof Plain plain && plain.kind() == Kind.NUMBER)
        .map(value -> ((Plain) value).text())
        .filter(text -> text.matches("\\d{1,9}"))
        .mapToLong(Long::parseLong)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private record Parent(long position, Form form) {}
}
