package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.Remarks;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * The policies of a dataset (DCAT 3, section 8.5): those that it or one of its distributions has,
 * and those that name one of them as their target.
 */
final class DatasetPolicies {
  private final GraphNodes nodes;
  private final DatasetNodes datasets;
  private final Origin origin;
  private final Remarks remarks;
  private final OdrlOffers offers;
  private final Set<String> taken = new HashSet<>();

  DatasetPolicies(
      GraphNodes nodes,
      DatasetNodes datasets,
      Origin origin,
      Remarks remarks,
      Consumer<String> fault) {
    this.nodes = nodes;
    this.datasets = datasets;
    this.origin = origin;
    this.remarks = remarks;
    this.offers = new OdrlOffers(nodes, origin, fault);
  }

  /** The policies that the graph states for a dataset. */
  List<DatasetPolicy> of(Node dataset, String id) {
    Set<Node> targets = targets(dataset);
    List<DatasetPolicy> all = new ArrayList<>();
    for (Node policy : policies(targets)) {
      if (!offers.isPolicy(policy)) {
        continue;
      }
      if (!offers.isGranted(policy)) {
        remarks.add(
            id, "a policy that is only asked for or asserted grants nothing, and is not read");
        continue;
      }
      offers.read(policy, name(policy, id), targets).ifPresent(all::add);
    }
    return all;
  }

  /**
   * Policies that are named but stated elsewhere. They bind, so they stand as licenses that are
   * known by their addresses alone.
   */
  List<LicenseDeclaration> unread(Node dataset) {
    Set<Node> missing = new LinkedHashSet<>();
    for (Node policy : policies(targets(dataset))) {
      if (offers.isPolicy(policy)) {
        missing.addAll(offers.missingParents(policy));
      } else {
        missing.add(policy);
      }
    }
    LicenseNodes licenses = new LicenseNodes(nodes);
    return missing.stream()
        .flatMap(policy -> licenses.stated(policy).stream())
        .map(said -> new LicenseDeclaration(said.text(), "the policy of the dataset", true, origin))
        .toList();
  }

  private Set<Node> targets(Node dataset) {
    Set<Node> targets = new LinkedHashSet<>(List.of(dataset));
    targets.addAll(datasets.distributions(dataset));
    return targets;
  }

  private Set<Node> policies(Set<Node> targets) {
    Set<Node> policies = new LinkedHashSet<>();
    for (Node target : targets) {
      policies.addAll(nodes.objects(target, DcatTerms.POLICY));
      nodes.objects(target, DcatTerms.LICENSE).stream()
          .filter(offers::isPolicy)
          .forEach(policies::add);
      policies.addAll(offers.targeting(target));
    }
    return policies;
  }

  /** One policy of several datasets is named for each, since its rules may be on some of them. */
  private String name(Node policy, String id) {
    String stated = GraphNodes.isLocal(policy) ? "policy of " + id : policy.getURI();
    String free = taken.contains(stated) ? stated + " for " + id : stated;
    String wanted = free;
    for (int number = 2; !taken.add(free); number++) {
      free = wanted + " (" + number + ")";
    }
    return free;
  }
}
