package org.licet.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.licet.model.Moment;
import org.licet.model.Origin;

/** Writes the statements about one node. */
final class Triples {
  private final Node subject;
  private final String label;
  private final Consumer<Triple> out;

  private Triples(Node subject, String label, Consumer<Triple> out) {
    this.subject = subject;
    this.label = label;
    this.out = out;
  }

  /** Statements about a thing with a name. */
  static Triples about(Node subject, Consumer<Triple> out) {
    return new Triples(subject, subject.getURI(), out);
  }

  /** Says what the node is. */
  Triples type(Node type) {
    return add(RDF.type.asNode(), type);
  }

  /** Says something about the node. */
  Triples add(Node property, Node object) {
    out.accept(Triple.create(subject, property, object));
    return this;
  }

  /** A text. */
  Triples text(Node property, String text) {
    return add(property, NodeFactory.createLiteralString(text));
  }

  /** A word of the vocabulary by its IRI; a name that can be no part of an IRI stays text. */
  Triples word(Node property, String name) {
    return name.matches("[A-Za-z0-9._-]+")
        ? add(property, LicetTerms.licet(name))
        : text(property, name);
  }

  /** A text that may be absent. */
  Triples text(Node property, Optional<String> text) {
    text.ifPresent(value -> text(property, value));
    return this;
  }

  /** Several texts. */
  Triples texts(Node property, Collection<String> texts) {
    texts.forEach(value -> text(property, value));
    return this;
  }

  /** A whole number. */
  Triples number(Node property, long number) {
    return add(
        property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  /** Yes or no. */
  Triples flag(Node property, boolean flag) {
    return add(
        property, NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean));
  }

  /** A day or an instant that may be absent. */
  Triples moment(Node property, Optional<Moment> moment) {
    moment.ifPresent(value -> add(property, literal(value)));
    return this;
  }

  /** A day that may be absent. */
  Triples day(Node property, Optional<LocalDate> day) {
    return moment(property, day.map(Moment::ofDay));
  }

  /** Where the thing was read. */
  Triples origin(Origin origin) {
    text(LicetTerms.FILE, origin.file());
    if (origin.line() > 0) {
      number(LicetTerms.LINE, origin.line());
    }
    return this;
  }

  /** A node without a name of its own; its label is made from its place, not drawn by chance. */
  Triples nested(Node property, String place) {
    String nestedLabel = label + " " + property.getLocalName() + " " + place;
    Node node = NodeFactory.createBlankNode(nestedLabel);
    add(property, node);
    return new Triples(node, nestedLabel, out);
  }

  /** Facts by operand. */
  Triples facts(SortedMap<String, List<String>> facts) {
    facts.forEach(
        (operand, values) ->
            nested(LicetTerms.FACT, operand)
                .word(LicetTerms.OPERAND, operand)
                .texts(LicetTerms.VALUE, values));
    return this;
  }

  private static Node literal(Moment moment) {
    return NodeFactory.createLiteralDT(
        moment.toString(), moment.wholeDay() ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime);
  }
}
