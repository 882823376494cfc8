package org.licet.vocab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/** Gathers triples as they are parsed, by thing and property. */
final class TripleTable extends StreamRDFBase {
  private final Map<Node, Map<String, List<Node>>> things = new LinkedHashMap<>();

  /** All that was gathered. */
  Map<Node, Map<String, List<Node>>> things() {
    return things;
  }

  @Override
  public void triple(Triple triple) {
    List<Node> objects =
        things
            .computeIfAbsent(triple.getSubject(), key -> new LinkedHashMap<>())
            .computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>(2));
    // A graph is a set: what is stated twice is stated once.
    if (!objects.contains(triple.getObject())) {
      objects.add(triple.getObject());
    }
  }
}
