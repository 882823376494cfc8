package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.ingest.tree.Tree;

/**
 * An RDF graph as the JSON-LD that says the same: every subject once, by its IRI, under {@code
 * @graph}; a value that is a subject is a reference. It has no lines.
 */
final class GraphTree {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private GraphTree() {}

  static Tree of(Graph graph) {
    Map<String, Map<String, List<Tree>>> subjects = new TreeMap<>();
    graph
        .find(Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                subjects
                    .computeIfAbsent(name(triple.getSubject()), absent -> new TreeMap<>())
                    .computeIfAbsent(key(triple), absent -> new ArrayList<>())
                    .add(value(triple)));
    List<Tree> nodes = new ArrayList<>();
    subjects.forEach((subject, values) -> nodes.add(node(subject, values)));
    return object("@graph", new Tree.Items(nodes, 0));
  }

  private static Tree node(String subject, Map<String, List<Tree>> values) {
    List<Tree.Field> fields = new ArrayList<>();
    fields.add(new Tree.Field("@id", 0, new Tree.Text(subject, 0)));
    values.forEach(
        (key, each) ->
            fields.add(
                new Tree.Field(
                    key,
                    0,
                    new Tree.Items(
                        each.stream()
                            .sorted(java.util.Comparator.comparing(Tree::toString))
                            .toList(),
                        0))));
    return new Tree.Fields(fields, 0);
  }

  private static String key(Triple triple) {
    String predicate = triple.getPredicate().getURI();
    return predicate.equals(TYPE) ? "@type" : predicate;
  }

  private static Tree value(Triple triple) {
    Node object = triple.getObject();
    if (object.isLiteral()) {
      String text = object.getLiteralLexicalForm();
      return object.getLiteralDatatypeURI().endsWith("#boolean")
          ? new Tree.Flag(text.equals("true") || text.equals("1"), 0)
          : new Tree.Text(text, 0);
    }
    Tree.Text name = new Tree.Text(name(object), 0);
    return key(triple).equals("@type") ? name : object("@id", name);
  }

  private static Tree object(String key, Tree value) {
    return new Tree.Fields(List.of(new Tree.Field(key, 0, value)), 0);
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node.toString();
  }
}
