package org.licet.ingest;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph as triples in any order, with blank nodes named anew. */
final class ShuffledTriples {
  private ShuffledTriples() {}

  static String of(String turtle, Random random) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(turtle))
        .forceLang(Lang.TURTLE)
        .base("https://w3id.org/licet/id/input/")
        .parse(StreamRDFLib.graph(graph));
    List<Triple> triples = new ArrayList<>(graph.find().toList());
    Collections.shuffle(triples, random);
    Map<Node, String> names = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (Triple triple : triples) {
      text.append(name(triple.getSubject(), names, random))
          .append(' ')
          .append(name(triple.getPredicate(), names, random))
          .append(' ')
          .append(name(triple.getObject(), names, random))
          .append(" .\n");
    }
    return text.toString();
  }

  private static String name(Node node, Map<Node, String> names, Random random) {
    return node.isBlank()
        ? names.computeIfAbsent(node, fresh -> "_:b" + Long.toHexString(random.nextLong()))
        : NodeFmtLib.strNT(node);
  }
}
