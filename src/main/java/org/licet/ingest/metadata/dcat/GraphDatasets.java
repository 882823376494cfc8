package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** The datasets that a graph describes. */
final class GraphDatasets {
  private static final String HVD_REGULATION = "/eli/reg_impl/2023/138";

  private final Origin origin;
  private final GraphNodes nodes;
  private final DatasetNodes datasets;
  private final DatasetNames names;
  private final DatasetLicenses licenses;
  private final DatasetLineage lineage;
  private final DatasetPolicies policies;
  private final DatasetPlaces places;
  private final Remarks remarks;
  private final List<Problem> faults = new ArrayList<>();

  GraphDatasets(String file, Graph graph) {
    this.origin = new Origin(file, 0);
    this.nodes = new GraphNodes(graph);
    this.datasets = new DatasetNodes(nodes);
    this.names = new DatasetNames(file, nodes, datasets.all());
    this.remarks = new Remarks(file);
    this.licenses = new DatasetLicenses(nodes, datasets, origin, remarks);
    this.lineage = new DatasetLineage(nodes, datasets, names, origin, remarks);
    this.policies =
        new DatasetPolicies(
            nodes,
            datasets,
            origin,
            remarks,
            message -> faults.add(new Problem(origin, message, "see ODRL 2.2, section 2")));
    this.places = new DatasetPlaces(nodes, datasets, remarks);
  }

  /**
   * The datasets.
   *
   * @throws RefusedException when there is none
   */
  Metadata read() throws RefusedException {
    if (datasets.all().isEmpty()) {
      throw new RefusedException(
          new Problem(
              origin, "it is written in DCAT and describes no dataset" + datasets.others(), ""));
    }
    List<DescribedDataset> described = datasets.all().stream().map(this::describe).toList();
    return new Metadata(described, List.of(), faults, remarks.lines());
  }

  private DescribedDataset describe(Node dataset) {
    String id = names.id(dataset);
    DescribedDataset.Builder builder =
        new DescribedDataset.Builder(id, origin).title(names.title(dataset));
    names.names(dataset).forEach(builder::name);
    builder.url(places.url(dataset, id));
    agents(dataset, DcatTerms.CREATOR).forEach(builder::creator);
    agents(dataset, DcatTerms.PUBLISHER).forEach(builder::creator);
    builder.rightsHolder(rightsHolder(dataset, id));
    List<LicenseDeclaration> stated = licenses.of(dataset, id);
    stated.forEach(builder::license);
    policies.of(dataset, id).forEach(builder::policy);
    policies.unread(dataset).forEach(builder::license);
    lineage.of(dataset).forEach(builder::derivedFrom);
    if (stated.stream().noneMatch(LicenseDeclaration::governs)) {
      tellLaw(dataset, id);
    }
    return builder.build();
  }

  /** The names of parties; an address where there is no name. */
  private Set<String> agents(Node node, List<Node> properties) {
    Set<String> all = new LinkedHashSet<>();
    nodes.objects(node, properties).forEach(agent -> name(agent).ifPresent(all::add));
    return all;
  }

  private Optional<String> name(Node agent) {
    if (agent.isLiteral()) {
      return Optional.of(DatasetNames.text(agent)).filter(text -> !text.isEmpty());
    }
    return nodes
        .text(agent, DcatTerms.NAME)
        .or(() -> GraphNodes.isLocal(agent) ? Optional.empty() : Optional.of(agent.getURI()));
  }

  /**
   * Who holds the rights: stated, or attributed with the role of an owner. {@code self} would say
   * that it is whoever runs the audit, which only a manifest of theirs can say.
   */
  private Optional<String> rightsHolder(Node dataset, String id) {
    Set<String> holders = agents(dataset, DcatTerms.RIGHTS_HOLDER);
    for (Node attribution : nodes.objects(dataset, DcatTerms.ATTRIBUTION)) {
      boolean owner =
          nodes.objects(attribution, DcatTerms.ROLE).stream()
              .filter(Node::isURI)
              .map(role -> role.getURI().toLowerCase(Locale.ROOT))
              .anyMatch(role -> role.matches(".*(/|#)(owner|rightsholder)"));
      if (owner) {
        holders.addAll(agents(attribution, DcatTerms.AGENT));
      }
    }
    if (holders.removeIf(holder -> holder.equalsIgnoreCase("self"))) {
      remarks.add(
          id, "the rights holder " + Quote.of("self") + " is no name of a party, and is not read");
    }
    return holders.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", holders));
  }

  /** High-value datasets must be open by law; that is no license, but worth asking for one. */
  private void tellLaw(Node dataset, String id) {
    boolean highValue =
        !nodes.objects(dataset, DcatTerms.HVD_CATEGORY).isEmpty()
            || nodes.objects(dataset, DcatTerms.LEGISLATION).stream()
                .anyMatch(law -> law.isURI() && law.getURI().contains(HVD_REGULATION));
    if (highValue) {
      remarks.add(
          id,
          "no license is stated, though it is a high-value dataset: Regulation (EU) 2023/138 asks"
              + " its publisher for CC0, CC-BY-4.0 or a license no stricter");
    }
  }
}
