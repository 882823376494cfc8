package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.tree.Quote;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * The licenses of a dataset (DCAT 3, section 8.4). What is stated of the dataset governs; where it
 * states nothing, what its distributions state governs, all of it together, since a use of the
 * dataset may be of any of them. What is stated of a catalog, a catalog record, a series or a
 * service is about something else, and only told.
 */
final class DatasetLicenses {
  private static final Pattern OPEN_ACCESS =
      Pattern.compile(
          "(?i).*(/access-right/(PUBLIC|OP_DATPRO)|openAccess|c_abf2|noLimitations|rights/oa)/?"
              + "|public|open|open access");
  private static final Pattern LIMITED_ACCESS =
      Pattern.compile(
          "(?i).*(/access-right/|LimitationsOnPublicAccess/|/coar/access_right/c_"
              + "|info:eu-repo/semantics/)[^/]*|(non-public|restricted( public)?|private|internal)");

  private final GraphNodes nodes;
  private final DatasetNodes datasets;
  private final LicenseNodes licenses;
  private final Origin origin;
  private final Remarks remarks;

  DatasetLicenses(GraphNodes nodes, DatasetNodes datasets, Origin origin, Remarks remarks) {
    this.nodes = nodes;
    this.datasets = datasets;
    this.licenses = new LicenseNodes(nodes);
    this.origin = origin;
    this.remarks = remarks;
  }

  /** Every place that states a license for a dataset; those that govern come first. */
  List<LicenseDeclaration> of(Node dataset, String id) {
    Map<String, String> own = new LinkedHashMap<>();
    stated(dataset, DcatTerms.LICENSE, "the license of the dataset", own);
    Map<String, String> rights = new LinkedHashMap<>();
    stated(dataset, DcatTerms.RIGHTS, "the rights statement of the dataset", rights);
    accessLicenses(dataset, id, rights);
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, String> fileRights = new LinkedHashMap<>();
    for (Node file : datasets.distributions(dataset)) {
      String name = "the distribution" + name(file);
      stated(file, DcatTerms.LICENSE, "the license of " + name, files);
      stated(file, DcatTerms.RIGHTS, "the rights statement of " + name, fileRights);
      accessLicenses(file, id, fileRights);
    }
    List<LicenseDeclaration> all = new ArrayList<>();
    boolean governed = false;
    for (Map<String, String> each : List.of(own, files, rights, fileRights)) {
      boolean governs = !governed;
      each.forEach((text, by) -> add(all, text, by, governs));
      governed |= !each.isEmpty();
    }
    all.stream()
        .filter(said -> !said.governs() && Identities.of(said.text()).isEmpty())
        .filter(said -> rights.containsKey(said.text()) || fileRights.containsKey(said.text()))
        .forEach(
            said ->
                remarks.add(
                    id,
                    "a rights statement in words stands beside the license and is left to a person: "
                        + Quote.of(said.text())));
    if (!governed) {
      tellOthers(dataset, id);
    }
    return all;
  }

  private void add(List<LicenseDeclaration> all, String text, String by, boolean governs) {
    if (all.stream().noneMatch(said -> said.text().equals(text))) {
      all.add(new LicenseDeclaration(text, by, governs, origin));
    }
  }

  private void stated(Node node, List<Node> properties, String by, Map<String, String> into) {
    for (Node license : nodes.objects(node, properties)) {
      licenses
          .stated(license)
          .ifPresent(
              said ->
                  into.putIfAbsent(
                      said.text(), by + (said.details().isEmpty() ? "" : ", " + said.details())));
    }
  }

  /**
   * Access rights say who can get at the data, and grant nothing; but files put the address of a
   * license there.
   */
  private void accessLicenses(Node node, String id, Map<String, String> into) {
    for (Node access : nodes.objects(node, DcatTerms.ACCESS_RIGHTS)) {
      Optional<LicenseNodes.Stated> said = licenses.stated(access);
      String text = said.map(LicenseNodes.Stated::text).orElse("");
      if (LicenseNodes.isCommon(text)) {
        into.putIfAbsent(text, "the access rights of the dataset");
      } else if (OPEN_ACCESS.matcher(text).matches()) {
        continue;
      } else if (LIMITED_ACCESS.matcher(text).matches()) {
        String level = text.substring(text.lastIndexOf('/') + 1);
        remarks.add(
            id,
            "access is limited (" + Quote.of(level) + "); whether you may get at it is not judged");
      } else if (!text.isEmpty()) {
        remarks.add(
            id, "the access rights are stated in words and are not judged: " + Quote.of(text));
      }
    }
  }

  /** Says which licenses stand near a dataset that has none. */
  private void tellOthers(Node dataset, String id) {
    List<Node> catalogs = nodes.subjects(DcatTerms.HAS_DATASET, dataset);
    List<Node> records = nodes.subjects(DcatTerms.PRIMARY_TOPIC, dataset);
    List<Node> services = new ArrayList<>(nodes.subjects(DcatTerms.SERVES, dataset));
    datasets
        .distributions(dataset)
        .forEach(file -> services.addAll(nodes.objects(file, DcatTerms.ACCESS_SERVICE)));
    tell(id, catalogs, "the catalog that lists it");
    tell(id, records, "its catalog record");
    tell(id, nodes.objects(dataset, DatasetLineage.IN_SERIES), "its series");
    tell(
        id,
        nodes.objects(dataset, DatasetLineage.VERSION_OF),
        "the dataset that it is a version of");
    tell(id, services, "the service that offers it");
  }

  private void tell(String id, List<Node> others, String what) {
    for (Node other : others) {
      for (Node license : nodes.objects(other, DcatTerms.LICENSE)) {
        licenses
            .stated(license)
            .ifPresent(
                said ->
                    remarks.add(
                        id,
                        "no license is stated; that of "
                            + what
                            + ", "
                            + Quote.of(said.text())
                            + ", does not cover it"));
      }
    }
  }

  private String name(Node file) {
    return nodes
        .text(file, DcatTerms.TITLE)
        .or(() -> nodes.addresses(file, DcatTerms.DOWNLOAD).stream().findFirst())
        .or(() -> nodes.addresses(file, DcatTerms.ACCESS).stream().findFirst())
        .map(text -> " " + Quote.of(text))
        .orElse("");
  }
}
