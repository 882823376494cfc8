package org.licet.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.model.Agreement;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** All datasets and agreements of an audit, checked against each other. */
final class Descriptions {
  private final Map<String, Dataset> datasets = new LinkedHashMap<>();
  private final Map<String, Agreement> agreements = new LinkedHashMap<>();
  private final Set<String> undescribed = new LinkedHashSet<>();
  private final List<ManifestContent.Parent> lineage = new ArrayList<>();

  /**
   * Adds what a manifest describes.
   *
   * @throws BadInputException when an id is taken
   */
  void add(ManifestContent content) {
    for (Dataset dataset : content.datasets()) {
      Dataset first = datasets.putIfAbsent(dataset.id(), dataset);
      if (first != null) {
        throw twice("dataset", dataset.id(), dataset.origin(), first.origin());
      }
    }
    lineage.addAll(content.parents());
    for (Agreement agreement : content.agreements()) {
      Agreement first = agreements.putIfAbsent(agreement.id(), agreement);
      if (first != null) {
        throw twice("agreement", agreement.id(), agreement.origin(), first.origin());
      }
    }
  }

  /**
   * Adds what metadata describes. Of a dataset that a manifest describes too, the manifest goes
   * first, and the metadata adds what it leaves open.
   */
  void add(MetadataDatasets metadata) {
    metadata.datasets().forEach((id, dataset) -> datasets.merge(id, dataset, ManifestFirst::join));
    undescribed.addAll(metadata.undescribed());
  }

  /** Ids of the datasets that are only named, as a parent of another. */
  Set<String> undescribed() {
    return Collections.unmodifiableSet(undescribed);
  }

  /**
   * Checks that every dataset is derived from datasets that are described; circles are no error
   * here.
   *
   * @throws BadInputException for the first parent that is not described
   */
  void checkLineage() {
    for (ManifestContent.Parent step : lineage) {
      if (!datasets.containsKey(step.parent())) {
        throw new BadInputException(
            new Problem(
                step.origin(),
                "dataset "
                    + Quote.of(step.dataset())
                    + " is derived from "
                    + Quote.of(step.parent())
                    + ", which no manifest describes",
                Nearest.hint(step.parent(), datasets.keySet())));
      }
    }
  }

  /** Remarks on agreements that cover datasets which no manifest describes. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (Agreement agreement : agreements.values()) {
      for (String dataset : agreement.datasets()) {
        if (!datasets.containsKey(dataset)) {
          remarks.add(
              agreement.origin()
                  + ": agreement "
                  + Quote.of(agreement.id())
                  + " covers dataset "
                  + Quote.of(dataset)
                  + ", which no manifest describes");
        }
      }
    }
    return remarks;
  }

  /** Hands everything on, in the order read. */
  void handTo(InputSink sink) {
    datasets.values().forEach(sink::dataset);
    agreements.values().forEach(sink::agreement);
  }

  /** The address of a dataset, by its id. */
  Optional<String> urlOf(String id) {
    return Optional.ofNullable(datasets.get(id)).flatMap(Dataset::url);
  }

  /** Ids of the datasets. */
  Set<String> datasetIds() {
    return datasets.keySet();
  }

  /** The datasets, in the order read. */
  List<Dataset> datasets() {
    return List.copyOf(datasets.values());
  }

  private static BadInputException twice(String what, String id, Origin here, Origin first) {
    return new BadInputException(
        new Problem(
            here,
            what + " " + Quote.of(id) + " is described twice, first at " + first,
            "keep one of the two"));
  }
}
