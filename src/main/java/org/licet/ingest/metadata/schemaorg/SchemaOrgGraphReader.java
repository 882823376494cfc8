package org.licet.ingest.metadata.schemaorg;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.licet.ingest.metadata.GraphMetadataReader;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.jsonld.LdDocument;
import org.licet.ingest.tree.RefusedException;

/** Reads datasets that schema.org describes, written as RDF in any syntax. */
public final class SchemaOrgGraphReader implements GraphMetadataReader {
  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  @Override
  public String kind() {
    return "schema.org";
  }

  @Override
  public boolean recognizes(Graph graph) {
    return List.of("http://schema.org/", "https://schema.org/").stream()
        .flatMap(space -> SchemaOrgReader.DATASETS.stream().map(type -> space + type.substring(3)))
        .anyMatch(type -> graph.contains(Node.ANY, TYPE, NodeFactory.createURI(type)));
  }

  @Override
  public Metadata read(String file, Graph graph) throws RefusedException {
    return SchemaOrgReader.read(file, LdDocument.of(GraphTree.of(graph)));
  }
}
