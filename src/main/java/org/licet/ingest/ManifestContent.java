package org.licet.ingest;

import java.util.List;
import java.util.Optional;
import org.licet.ingest.tree.Tree;
import org.licet.model.Agreement;
import org.licet.model.Dataset;
import org.licet.model.Origin;

/**
 * What a manifest states.
 *
 * @param datasets in the order stated
 * @param parents every step of lineage with its place
 * @param agreements in the order stated
 * @param defaults for records that lack them, by record key
 * @param uses the usage records that it holds
 * @param reservations the snapshots of sites that it names
 */
record ManifestContent(
    List<Dataset> datasets,
    List<Parent> parents,
    List<Agreement> agreements,
    Optional<Tree.Fields> defaults,
    List<RawRecord> uses,
    List<ReservationEntry> reservations) {

  ManifestContent {
    datasets = List.copyOf(datasets);
    parents = List.copyOf(parents);
    agreements = List.copyOf(agreements);
    uses = List.copyOf(uses);
    reservations = List.copyOf(reservations);
  }

  /**
   * A step of lineage.
   *
   * @param origin where it is stated
   * @param dataset id of the dataset that was made
   * @param parent id of the dataset that it was made from
   */
  record Parent(Origin origin, String dataset, String parent) {}
}
