package org.licet.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes TriG in one order only: graphs, subjects, properties and values by their text, blank nodes
 * inside what refers to them.
 */
final class TrigWriter {
  private final Writer out;
  private final Terms terms;
  private final Graph graph;
  private final BlankNodes blanks;
  private final String indent;

  private TrigWriter(Writer out, Terms terms, Graph graph, String prefix, String indent) {
    this.out = out;
    this.terms = terms;
    this.graph = graph;
    this.blanks = new BlankNodes(graph, prefix);
    this.indent = indent;
  }

  /** Writes all graphs, the default graph first. */
  static void write(DatasetGraph dataset, OutputStream bytes) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    Terms terms = new Terms();
    for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
      out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
    new TrigWriter(out, terms, dataset.getDefaultGraph(), "b", "").writeGraph();
    SortedMap<String, Node> names = new TreeMap<>();
    dataset.listGraphNodes().forEachRemaining(node -> names.put(node.toString(), node));
    int number = 0;
    for (Node name : names.values()) {
      number++;
      out.write("\n" + terms.of(name) + " {");
      new TrigWriter(out, terms, dataset.getGraph(name), "g" + number + "b", "  ").writeGraph();
      out.write("}\n");
    }
    out.flush();
  }

  private void writeGraph() throws IOException {
    List<Node> subjects =
        graph.find().mapWith(Triple::getSubject).toList().stream()
            .distinct()
            .filter(node -> !blanks.isNested(node))
            .sorted(Comparator.comparing(this::text))
            .toList();
    for (Node subject : subjects) {
      out.write("\n" + indent + text(subject) + "\n");
      out.write(properties(subject, indent + "  ") + " .\n");
    }
  }

  /** The statements about a node, one property a line. */
  private String properties(Node subject, String margin) {
    SortedMap<String, List<Node>> byProperty = new TreeMap<>();
    graph.find(subject, Node.ANY, Node.ANY).toList().stream()
        .collect(Collectors.groupingBy(Triple::getPredicate))
        .forEach(
            (property, triples) ->
                byProperty.put(
                    // The class of a thing comes first.
                    property.equals(RDF.type.asNode()) ? " a" : terms.of(property),
                    triples.stream().map(Triple::getObject).toList()));
    return byProperty.entrySet().stream()
        .map(entry -> margin + entry.getKey().strip() + " " + values(entry.getValue(), margin))
        .collect(Collectors.joining(" ;\n"));
  }

  private String values(List<Node> values, String margin) {
    return values.stream()
        .map(value -> value(value, margin))
        .sorted()
        .collect(Collectors.joining(" , "));
  }

  private String value(Node value, String margin) {
    if (!blanks.isNested(value)) {
      return text(value);
    }
    List<Node> members = members(value);
    if (!members.isEmpty()) {
      return members.stream()
          .map(member -> value(member, margin))
          .collect(Collectors.joining(" ", "( ", " )"));
    }
    String inner = properties(value, margin + "  ");
    return inner.isEmpty() ? "[]" : "[\n" + inner + "\n" + margin + "]";
  }

  /** The members of a list that can be written in parentheses; empty when it cannot. */
  private List<Node> members(Node list) {
    List<Node> members = new ArrayList<>();
    Node rest = list;
    while (!rest.equals(RDF.nil.asNode())) {
      List<Node> first = objects(rest, RDF.first.asNode());
      List<Node> next = objects(rest, RDF.rest.asNode());
      boolean plain = graph.find(rest, Node.ANY, Node.ANY).toList().size() == 2;
      if (!plain || first.size() != 1 || next.size() != 1 || !blanks.isNested(rest)) {
        return List.of();
      }
      members.addAll(first);
      rest = next.get(0);
    }
    return members;
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private String text(Node node) {
    return node.isBlank() ? "_:" + blanks.label(node) : terms.of(node);
  }
}
