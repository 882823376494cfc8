package org.licet.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.licet.ingest.metadata.card.CardReader;
import org.licet.ingest.metadata.croissant.CroissantReader;
import org.licet.ingest.metadata.cyclonedx.CycloneDxReader;
import org.licet.ingest.metadata.dcat.DcatReader;
import org.licet.ingest.metadata.dpi.DpiReader;
import org.licet.ingest.metadata.odps.OdpsReader;
import org.licet.ingest.metadata.openlineage.OpenLineageReader;
import org.licet.ingest.metadata.schemaorg.SchemaOrgGraphReader;
import org.licet.ingest.metadata.schemaorg.SchemaOrgReader;
import org.licet.ingest.metadata.spdx.SpdxReader;
import org.licet.ingest.metadata.standards.DataProvenanceStandardsReader;
import org.licet.ingest.tree.Tree;

/** The formats of metadata that are read. */
public final class MetadataReaders {
  /** More particular formats first: a Croissant file is a schema.org dataset too. */
  private static final List<MetadataReader> DOCUMENTS =
      List.of(
          new SpdxReader(),
          new CycloneDxReader(),
          new OpenLineageReader(),
          new DpiReader(),
          new DataProvenanceStandardsReader(),
          new OdpsReader(),
          new CardReader(),
          new CroissantReader(),
          new SchemaOrgReader());

  private static final List<GraphMetadataReader> GRAPHS =
      List.of(new DcatReader(), new SchemaOrgGraphReader());

  private MetadataReaders() {}

  /** The reader of a document, if it is metadata of a known format. */
  public static Optional<MetadataReader> of(Tree document) {
    return DOCUMENTS.stream().filter(reader -> reader.recognizes(document)).findFirst();
  }

  /** The reader of a graph, if it holds metadata of a known vocabulary. */
  public static Optional<GraphMetadataReader> of(Graph graph) {
    return GRAPHS.stream().filter(reader -> reader.recognizes(graph)).findFirst();
  }
}
