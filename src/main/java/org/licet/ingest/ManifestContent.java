package org.licet.ingest;

import java.util.List;
import java.util.Optional;
import org.licet.model.Agreement;
import org.licet.model.Dataset;

/**
 * What a manifest states.
 *
 * @param datasets in the order stated
 * @param agreements in the order stated
 * @param defaults for records that lack them, by record key
 * @param uses the usage records that it holds
 */
record ManifestContent(
    List<Dataset> datasets,
    List<Agreement> agreements,
    Optional<Tree.Fields> defaults,
    List<RawRecord> uses) {

  ManifestContent {
    datasets = List.copyOf(datasets);
    agreements = List.copyOf(agreements);
    uses = List.copyOf(uses);
  }
}
