package org.licet.ingest;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Takes the triples of every graph as if they stood in one; prefixes are left out. */
final class AllGraphs extends StreamRDFWrapper {
  AllGraphs(StreamRDF triples) {
    super(triples);
  }

  @Override
  public void quad(Quad quad) {
    Node subject = quad.getSubject();
    super.triple(Triple.create(subject, quad.getPredicate(), quad.getObject()));
  }
}
