package org.licet.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an audit knows beside its records: datasets with their lineage, and agreements.
 *
 * @param datasets by id, in the order read
 * @param agreements in the order read
 */
public record Manifest(SequencedDatasets datasets, List<Agreement> agreements) {
  /** A manifest without content. */
  public static final Manifest EMPTY = new Manifest(new SequencedDatasets(List.of()), List.of());

  public Manifest {
    agreements = List.copyOf(agreements);
  }

  /** The dataset with this id, if it is described. */
  public Optional<Dataset> dataset(String id) {
    return Optional.ofNullable(datasets.byId().get(id));
  }

  /**
   * Datasets in a stable order, found by id.
   *
   * @param byId the datasets by id
   */
  public record SequencedDatasets(Map<String, Dataset> byId) {
    public SequencedDatasets {
      byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** The datasets in the order of the list; of two with one id the first stays. */
    public SequencedDatasets(List<Dataset> datasets) {
      this(index(datasets));
    }

    private static Map<String, Dataset> index(List<Dataset> datasets) {
      Map<String, Dataset> byId = new LinkedHashMap<>();
      datasets.forEach(dataset -> byId.putIfAbsent(dataset.id(), dataset));
      return byId;
    }
  }
}
