package org.licet.odrl.evaluation;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.licet.model.Value;

/** Values as RDF terms. */
final class Literals {
  private Literals() {}

  static Node of(Value value) {
    if (value instanceof Value.Term term) {
      return term.iri().startsWith("_:")
          ? NodeFactory.createBlankNode(term.iri().substring(2))
          : NodeFactory.createURI(term.iri());
    }
    if (value instanceof Value.Dated dated) {
      return NodeFactory.createLiteralDT(
          dated.toString(),
          dated.moment().wholeDay() ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime);
    }
    if (value instanceof Value.Numeric) {
      return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdecimal);
    }
    if (value instanceof Value.Span) {
      return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDduration);
    }
    if (value instanceof Value.Flag) {
      return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDboolean);
    }
    return NodeFactory.createLiteralString(value.toString());
  }
}
