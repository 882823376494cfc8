package org.licet.ingest.metadata.openlineage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;

/**
 * What the columns of a dataset were made from (facet {@code columnLineage}). Columns taken over as
 * they are make a copy, or a subset where rows were chosen; anything else is a transformation. Even
 * an aggregation is one: the largest of several texts is one of these texts.
 */
final class ColumnLineage {
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();

  private ColumnLineage() {}

  /** The facet of a dataset; empty when it has none. */
  static ColumnLineage of(Tree dataset) {
    ColumnLineage lineage = new ColumnLineage();
    Optional<Tree> facet = Trees.at(dataset, "facets", "columnLineage");
    if (facet.isPresent()) {
      if (Trees.get(facet.get(), "fields").orElse(facet.get()) instanceof Tree.Fields columns) {
        for (Tree.Field column : columns.fields()) {
          String legacy = Trees.text(column.value(), "transformationType").orElse("");
          Trees.items(column.value(), "inputFields").forEach(input -> lineage.add(input, legacy));
        }
      }
      Trees.items(facet.get(), "dataset").forEach(input -> lineage.add(input, ""));
    }
    return lineage;
  }

  /** The datasets that columns came from, with the kind of derivation. */
  Map<String, Kind> kinds() {
    return Collections.unmodifiableMap(kinds);
  }

  /** Where a dataset is first named as a source. */
  long lineOf(String source) {
    return lines.getOrDefault(source, 0L);
  }

  private void add(Tree input, String legacy) {
    DatasetName.of(input)
        .ifPresent(
            source -> {
              lines.putIfAbsent(source, input.line());
              kinds.merge(source, kind(input, legacy), ColumnLineage::both);
            });
  }

  private static Kind both(Kind first, Kind second) {
    return first == second
        ? first
        : Stream.of(first, second).anyMatch(kind -> kind == Kind.TRANSFORM)
            ? Kind.TRANSFORM
            : Kind.SUBSET;
  }

  private static Kind kind(Tree input, String legacy) {
    List<Tree> steps = Trees.items(input, "transformations");
    if (steps.isEmpty()) {
      return legacy.equalsIgnoreCase("IDENTITY") ? Kind.COPY : Kind.TRANSFORM;
    }
    return steps.stream().map(ColumnLineage::kind).reduce(ColumnLineage::both).orElseThrow();
  }

  private static Kind kind(Tree step) {
    String type = Trees.text(step, "type").orElse("").toUpperCase(Locale.ROOT);
    String subtype = Trees.text(step, "subtype").orElse("").toUpperCase(Locale.ROOT);
    boolean masked =
        Trees.get(step, "masking")
            .filter(flag -> flag instanceof Tree.Flag f && f.flag())
            .isPresent();
    return switch (type + " " + subtype) {
      case "DIRECT IDENTITY" -> masked ? Kind.TRANSFORM : Kind.COPY;
      case "INDIRECT FILTER", "INDIRECT SORT" -> Kind.SUBSET;
      default -> Kind.TRANSFORM;
    };
  }
}
