package org.licet.odrl.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.model.Value;
import org.licet.odrl.Odrl;

/** Terms of drafts whose namespace has not settled: they are known by their local names. */
final class ByLocalName {
  private ByLocalName() {}

  /** The objects of a property with this local name. */
  static List<Node> objects(Nodes nodes, Node subject, String name) {
    Set<String> properties = new TreeSet<>();
    for (Triple triple : nodes.about(subject)) {
      if (Odrl.localName(triple.getPredicate().getURI()).equals(name)) {
        properties.add(triple.getPredicate().getURI());
      }
    }
    return properties.stream().flatMap(iri -> nodes.objects(subject, iri).stream()).toList();
  }

  /** The subjects that have a property with this local name. */
  static List<Node> subjects(Nodes nodes, String name) {
    Set<String> properties = new TreeSet<>();
    nodes
        .graph()
        .find()
        .forEachRemaining(
            triple -> {
              if (Odrl.localName(triple.getPredicate().getURI()).equals(name)) {
                properties.add(triple.getPredicate().getURI());
              }
            });
    return properties.stream().flatMap(iri -> nodes.subjects(iri).stream()).distinct().toList();
  }

  /**
   * A value; also one that is written as a node whose class is a data type and whose name is the
   * text, as the examples of the W3C draft do.
   */
  static Value value(Nodes nodes, Node node) {
    if (node.isURI()) {
      for (String type : nodes.types(node)) {
        if (type.startsWith(Odrl.XSD)) {
          String text = node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
          return Values.typed(text, type.substring(Odrl.XSD.length()))
              .orElseGet(() -> new Value.Text(text));
        }
      }
    }
    return Values.of(node);
  }
}
