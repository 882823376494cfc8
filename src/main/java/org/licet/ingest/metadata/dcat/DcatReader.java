package org.licet.ingest.metadata.dcat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.graph.LicetTerms;
import org.licet.ingest.metadata.GraphMetadataReader;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.RefusedException;

/**
 * Reads datasets that a graph describes in DCAT 2 or 3 or one of its profiles (DCAT-AP, DCAT-US),
 * or as schema.org does. A graph that uses the vocabulary of Licet, or states an agreement, is a
 * manifest written as RDF, and is read as one.
 */
public final class DcatReader implements GraphMetadataReader {
  private static final List<Node> AGREEMENT = DcatTerms.terms("odrl:Agreement");

  @Override
  public String kind() {
    return "dcat";
  }

  @Override
  public boolean recognizes(Graph graph) {
    return graph.stream().noneMatch(DcatReader::isLicet)
        && graph.stream().anyMatch(DcatReader::isDcat)
        && !statesAgreement(new GraphNodes(graph));
  }

  @Override
  public Metadata read(String file, Graph graph) throws RefusedException {
    return new GraphDatasets(file, graph).read();
  }

  /** An agreement that is no policy of a dataset is one of the user's own. */
  private static boolean statesAgreement(GraphNodes nodes) {
    List<Node> ofDatasets = nodes.objects(DcatTerms.POLICY);
    return nodes.ofType(AGREEMENT).stream().anyMatch(policy -> !ofDatasets.contains(policy));
  }

  private static boolean isLicet(Triple triple) {
    return starts(triple.getPredicate(), LicetTerms.NS) || isOfType(triple, LicetTerms.NS);
  }

  private static boolean isDcat(Triple triple) {
    return DcatTerms.DCAT.stream()
        .anyMatch(
            namespace -> starts(triple.getPredicate(), namespace) || isOfType(triple, namespace));
  }

  private static boolean isOfType(Triple triple, String namespace) {
    return triple.getPredicate().equals(DcatTerms.TYPE) && starts(triple.getObject(), namespace);
  }

  private static boolean starts(Node node, String namespace) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }
}
