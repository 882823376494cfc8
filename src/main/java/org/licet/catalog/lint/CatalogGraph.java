package org.licet.catalog.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.StreamRDFBase;
import org.licet.vocab.Ontology;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/** All files of the ontology as one graph, with the file of every thing. */
final class CatalogGraph {
  private final Graph graph = new GraphMem2Fast();
  private final Map<Node, String> files = new HashMap<>();

  /** The graph of these files. */
  CatalogGraph(List<OntologyFiles.Found> found) {
    for (OntologyFiles.Found file : found) {
      TurtleFile.parse(
          file,
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              graph.add(triple);
              files.putIfAbsent(triple.getSubject(), file.name());
            }
          });
    }
  }

  Graph graph() {
    return graph;
  }

  /** The file that first describes a thing; empty for one that none describes. */
  String file(Node thing) {
    return files.getOrDefault(thing, "");
  }

  /** The thing with a name that a thing without one belongs to. */
  Node named(Node thing) {
    Node current = thing;
    Set<Node> seen = new HashSet<>();
    while (current.isBlank() && seen.add(current)) {
      Optional<Triple> above = graph.find(Node.ANY, Node.ANY, current).nextOptional();
      if (above.isEmpty()) {
        return current;
      }
      current = above.get().getSubject();
    }
    return current;
  }

  /** The name of a thing in messages. */
  static String called(Node thing) {
    return thing.isURI() ? "`" + Ontology.localName(thing.getURI()) + "`" : "an entry without name";
  }
}
