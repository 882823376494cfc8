package org.licet.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.licet.model.Agreement;
import org.licet.model.Dataset;
import org.licet.model.UsageRecord;

/**
 * The graph of an audit (DESIGN section 5): usage classes or records, datasets with their lineage
 * and agreements in the default graph, and each instrument in a graph of its own name.
 */
public final class UsageGraph {
  private final DatasetGraph graph = DatasetGraphFactory.create();

  /** Adds a usage record. */
  public void add(UsageRecord record) {
    RecordTriples.ofRecord(record, graph.getDefaultGraph()::add);
  }

  /**
   * Adds a usage class.
   *
   * @param member the record that stands for the class
   * @param recordCount how many records it stands for, the member included
   */
  public void addClass(UsageRecord member, long recordCount) {
    RecordTriples.ofClass(member, recordCount, graph.getDefaultGraph()::add);
  }

  /** States anew how many records a usage class stands for. */
  public void count(String memberId, long recordCount) {
    Node node = Names.iri(Names.Kind.CLASS, memberId);
    Graph records = graph.getDefaultGraph();
    records.remove(node, LicetTerms.RECORD_COUNT, Node.ANY);
    Triples.about(node, records::add).number(LicetTerms.RECORD_COUNT, recordCount);
  }

  /** Reads the graph back. */
  public UsageGraphReader reader() {
    return new UsageGraphReader(graph.getDefaultGraph());
  }

  /** Adds a dataset with its lineage. */
  public void add(Dataset dataset) {
    DatasetTriples.of(dataset, graph.getDefaultGraph()::add);
  }

  /** Adds an agreement. */
  public void add(Agreement agreement) {
    AgreementTriples.of(agreement, graph.getDefaultGraph()::add);
  }

  /**
   * Adds the statements of an instrument, or of several.
   *
   * @param name the IRI of the graph that they go to
   */
  public void addInstruments(String name, Model instruments) {
    instruments
        .getGraph()
        .find()
        .forEach(triple -> graph.add(Quad.create(NodeFactory.createURI(name), triple)));
  }

  /**
   * Adds the statements of a catalog file.
   *
   * @param name the IRI of the graph that they go to
   * @param turtle the content of the file, in UTF-8
   */
  public void addInstruments(String name, byte[] turtle) {
    Model statements = ModelFactory.createDefaultModel();
    RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(statements);
    addInstruments(name, statements);
  }

  /** The graph as a Jena dataset; it is a view, not a copy. */
  public org.apache.jena.query.Dataset dataset() {
    return DatasetFactory.wrap(graph);
  }

  /**
   * Writes the graph as TriG; the same content gives the same bytes, whatever the order in which it
   * was added and the names of blank nodes.
   *
   * @throws IOException when it cannot be written
   */
  public void writeTrig(OutputStream out) throws IOException {
    TrigWriter.write(graph, out);
  }
}
