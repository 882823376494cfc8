package org.licet.ingest.metadata.spdx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which elements are parts of which: the files of a dataset, the weights of a model. */
final class SpdxParts {
  private static final String[] PARTS = {"contains", "hasDataFile", "hasDistributionArtifact"};

  private final SpdxGraph graph;
  private final Map<String, List<String>> wholes = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  SpdxParts(SpdxGraph graph) {
    this.graph = graph;
    for (SpdxRelation relation : graph.relations(each -> each.isOf(PARTS))) {
      boolean whole =
          relation.isOf("contains")
              || graph.element(relation.from()).filter(e -> e.isData() || e.isModel()).isPresent();
      if (whole && !relation.from().equals(relation.to())) {
        wholes.computeIfAbsent(relation.to(), id -> new ArrayList<>()).add(relation.from());
        parts.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(relation.to());
      }
    }
  }

  /** The nearest element that this one is part of, of those that meet a condition. */
  Optional<SpdxElement> whole(String id, Predicate<SpdxElement> condition) {
    return reachable(id, wholes).stream().filter(condition).findFirst();
  }

  /** The files in an element, however deep, other than those of a dataset or model within it. */
  List<SpdxElement> files(String id) {
    return reachable(id, parts).stream().filter(SpdxElement::isFile).toList();
  }

  private List<SpdxElement> reachable(String id, Map<String, List<String>> steps) {
    Set<String> seen = new LinkedHashSet<>(Set.of(id));
    Deque<String> open = new ArrayDeque<>(Set.of(id));
    List<SpdxElement> found = new ArrayList<>();
    while (!open.isEmpty()) {
      for (String next : steps.getOrDefault(open.remove(), List.of())) {
        if (seen.add(next)) {
          graph.element(next).ifPresent(found::add);
          boolean ends =
              steps == parts
                  && graph.element(next).filter(e -> e.isData() || e.isModel()).isPresent();
          if (!ends) {
            open.add(next);
          }
        }
      }
    }
    return found;
  }
}
