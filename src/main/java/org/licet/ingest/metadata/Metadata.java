package org.licet.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.licet.ingest.tree.Tree;
import org.licet.model.Problem;

/**
 * What a metadata file says, whatever its format.
 *
 * @param datasets the datasets that it describes, in the order stated
 * @param uses usage records that it states, by the keys of a usage record; {@code id} is always
 *     among them, {@code action} need not be
 * @param faults what is malformed in it, each at its place; each becomes an {@code invalid-record}
 * @param remarks what the person who runs the audit should know, one line each: parts that are not
 *     read and would have mattered
 */
public record Metadata(
    List<DescribedDataset> datasets,
    List<Tree.Fields> uses,
    List<Problem> faults,
    List<String> remarks) {

  public Metadata {
    datasets = List.copyOf(datasets);
    uses = List.copyOf(uses);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /** Metadata that describes datasets and nothing else. */
  public static Metadata of(List<DescribedDataset> datasets) {
    return new Metadata(datasets, List.of(), List.of(), List.of());
  }

  /** This metadata with further faults. */
  public Metadata withFaults(List<Problem> further) {
    List<Problem> all = new ArrayList<>(faults);
    all.addAll(further);
    return new Metadata(datasets, uses, all, remarks);
  }
}
