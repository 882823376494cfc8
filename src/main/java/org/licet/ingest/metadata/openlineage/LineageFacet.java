package org.licet.ingest.metadata.openlineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** Sources that events name one by one (facet {@code lineage} of a run, a job or a dataset). */
final class LineageFacet {
  private LineageFacet() {}

  /**
   * A dataset with its sources.
   *
   * @param target the dataset; absent when the sources are those of the job as a whole
   * @param sources objects that name datasets
   */
  record Entry(Optional<Tree> target, List<Tree> sources) {}

  /** The entries of the facet among these facets. */
  static List<Entry> entries(Optional<Tree> facets) {
    List<Entry> entries = new ArrayList<>();
    facets
        .flatMap(all -> Trees.get(all, "lineage"))
        .ifPresent(
            facet -> Trees.items(facet, "entries").forEach(entry -> entries.add(entry(entry))));
    return entries;
  }

  /** The sources that the facet of a dataset names for the dataset itself. */
  static List<Tree> sources(Optional<Tree> facets) {
    return facets
        .flatMap(all -> Trees.get(all, "lineage"))
        .map(facet -> named(facet))
        .orElse(List.of());
  }

  private static Entry entry(Tree entry) {
    boolean dataset = isDataset(entry);
    return new Entry(dataset ? Optional.of(entry) : Optional.empty(), named(entry));
  }

  private static List<Tree> named(Tree entry) {
    Stream<Tree> columns =
        Trees.get(entry, "fields").filter(Tree.Fields.class::isInstance).stream()
            .flatMap(fields -> ((Tree.Fields) fields).fields().stream())
            .flatMap(column -> Trees.items(column.value(), "inputs").stream());
    return Stream.concat(Trees.items(entry, "inputs").stream(), columns)
        .filter(LineageFacet::isDataset)
        .toList();
  }

  private static boolean isDataset(Tree entry) {
    return Trees.text(entry, "type").orElse("").toUpperCase(Locale.ROOT).equals("DATASET")
        && DatasetName.of(entry).isPresent();
  }
}
