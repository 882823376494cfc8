package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdDocument;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Reads datasets and catalogs of datasets that schema.org describes, written as JSON-LD. */
public final class SchemaOrgReader implements MetadataReader {
  /** Kinds of data in schema.org; a feed and a download are described like any dataset. */
  static final Set<String> DATASETS = Set.of("sc:Dataset", "sc:DataFeed");

  private static final String CATALOG = "sc:DataCatalog";

  @Override
  public String kind() {
    return "schema.org";
  }

  @Override
  public boolean recognizes(Tree document) {
    LdDocument read = LdDocument.of(document);
    return read.roots().stream().anyMatch(SchemaOrgReader::isOurs);
  }

  private static boolean isOurs(LdNode node) {
    return node.types().contains(CATALOG) || isDataset(node);
  }

  static boolean isDataset(LdNode node) {
    return node.types().stream().anyMatch(DATASETS::contains);
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    return read(file, LdDocument.of(document));
  }

  static Metadata read(String file, LdDocument document) throws RefusedException {
    Findings findings = new Findings(file);
    DescribedTogether together = new DescribedTogether(findings);
    List<LdNode> nodes = new ArrayList<>();
    for (LdNode root : document.roots()) {
      if (isDataset(root)) {
        nodes.add(root);
      }
      for (String inner : List.of("sc:dataset", "sc:hasPart", "sc:mainEntity")) {
        if (root.types().contains(CATALOG) || inner.equals("sc:mainEntity")) {
          root.values(inner).forEach(value -> add(value, nodes));
        }
      }
    }
    for (LdNode node : nodes) {
      together.read(node, named(file, node.path()));
    }
    if (together.datasets().isEmpty()) {
      throw new RefusedException(
          new Problem(new Origin(file, 0), "it describes a catalog without any dataset", ""));
    }
    return new Metadata(together.datasets(), List.of(), findings.faults(), findings.remarks());
  }

  private static void add(LdValue value, List<LdNode> nodes) {
    value.node().filter(SchemaOrgReader::isDataset).ifPresent(nodes::add);
  }

  /** A name for a dataset that has none: the file's, and where it stands in it. */
  public static String named(String file, String path) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return path.isEmpty() ? name : name + " " + path;
  }
}
