package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Tree;
import org.licet.model.Dataset.Derivation.Kind;

/**
 * A dataset with those that are described inside it: the datasets that it is made up of, and those
 * that it was made from and whose terms it states.
 */
public final class DescribedTogether {
  private static final int MAX_DEPTH = 20;

  private final Findings findings;
  private final DatasetDescription description;
  private final Set<Tree.Fields> seen = new HashSet<>();
  private final List<DescribedDataset> datasets = new ArrayList<>();

  /** A reader that tells what it finds wrong here. */
  public DescribedTogether(Findings findings) {
    this.findings = findings;
    this.description = new DatasetDescription(findings);
  }

  /**
   * Reads a dataset and what is described inside it; one that was read before is left out.
   *
   * @param otherwise the name of the dataset where it states none
   */
  public void read(LdNode node, String otherwise) {
    read(node, otherwise, 0);
  }

  private void read(LdNode node, String otherwise, int depth) {
    if (depth > MAX_DEPTH || !seen.add(node.fields())) {
      return;
    }
    DescribedDataset read = description.read(node, otherwise);
    List<Parent> wholes = new ArrayList<>(read.derivedFrom());
    int place = datasets.size();
    datasets.add(read);
    for (LdValue value : node.values("sc:hasPart")) {
      value
          .node()
          .filter(part -> part.types().contains("sc:Dataset"))
          .ifPresent(
              part -> {
                String name = Lineage.name(value).orElse(otherwise + " " + value.path());
                wholes.add(new Parent(name, Kind.MERGE, findings.origin(value.line())));
                inner(part, name, depth);
              });
    }
    for (String property : Lineage.SOURCES) {
      for (LdValue value : node.values(property)) {
        value.node().ifPresent(source -> inner(source, Lineage.name(value).orElse(""), depth));
      }
    }
    if (wholes.size() > read.derivedFrom().size()) {
      datasets.set(place, with(read, wholes));
    }
  }

  /** A mere name is a dataset of which nothing is said: whoever joins descriptions knows that. */
  private void inner(LdNode node, String name, int depth) {
    boolean says =
        node.has("sc:license") || node.has("sc:usageInfo") || node.has("prov:wasDerivedFrom");
    if (says && !name.isEmpty()) {
      read(node, name, depth + 1);
    }
  }

  private static DescribedDataset with(DescribedDataset read, List<Parent> parents) {
    return new DescribedDataset(
        read.id(),
        read.origin(),
        read.title(),
        read.names(),
        read.url(),
        read.platform(),
        read.creators(),
        read.rightsHolder(),
        read.licenses(),
        parents,
        read.policies(),
        read.collected(),
        read.facts());
  }

  /** What was read, in the order stated. */
  public List<DescribedDataset> datasets() {
    return List.copyOf(datasets);
  }
}
