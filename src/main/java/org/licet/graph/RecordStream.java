package org.licet.graph;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.licet.model.UsageRecord;

/**
 * Writes records as triples one by one, so that their number does not matter. Nothing about a
 * record depends on those before it.
 */
public final class RecordStream implements AutoCloseable {
  private final StreamRDF out;
  private final Consumer<Triple> triples;

  private RecordStream(StreamRDF out, Consumer<Triple> triples) {
    this.out = out;
    this.triples = triples;
    out.start();
  }

  /** Writes N-Triples. */
  public static RecordStream ofTriples(OutputStream bytes) {
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NTRIPLES);
    return new RecordStream(out, out::triple);
  }

  /**
   * Writes N-Quads.
   *
   * @param graph the IRI of the graph that the records go to
   */
  public static RecordStream ofQuads(OutputStream bytes, String graph) {
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    return new RecordStream(
        out, triple -> out.quad(Quad.create(NodeFactory.createURI(graph), triple)));
  }

  /** Writes a record. */
  public void write(UsageRecord record) {
    RecordTriples.ofRecord(record, triples);
  }

  /** Writes what is still held back; the bytes stay open. */
  @Override
  public void close() {
    out.finish();
  }
}
