package org.licet.ingest.metadata;

import org.apache.jena.graph.Graph;
import org.licet.ingest.tree.RefusedException;

/** Reads one vocabulary of metadata that is written as RDF, in any syntax. */
public interface GraphMetadataReader {
  /** The name of the vocabulary in reports, for example {@code dcat}. */
  String kind();

  /** Whether a graph speaks of datasets in this vocabulary. */
  boolean recognizes(Graph graph);

  /**
   * Reads a graph that it recognizes.
   *
   * @param file the file as given on the command line, for places
   * @throws RefusedException when the graph describes nothing that can be read, with the reason
   */
  Metadata read(String file, Graph graph) throws RefusedException;
}
