package org.licet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Origin;

/** What a lineage says of each ancestor, beside a definition that follows every way. */
class LineageTest {
  private static final int SHAPES = 3;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_lineage_says_what_its_definition_says(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      Map<String, Dataset> all = datasets(random, 2 + random.nextInt(9));
      Dataset target = all.get("d0");
      Lineage lineage = Lineage.of(target, all, Dataset::id);
      Set<String> reachable = ancestors(target.id(), all, Set.of(Kind.values()));
      Set<String> expected = new LinkedHashSet<>(Set.of("d0"));
      reachable.stream().filter(all::containsKey).forEach(expected::add);
      assertThat(ids(lineage)).containsExactlyInAnyOrderElementsOf(expected);
      for (Lineage.Node node : lineage.nodes()) {
        String id = node.dataset().id();
        Set<String> own = ancestors(id, all, Set.of(Kind.values()));
        assertThat(node.ancestors().get())
            .containsExactlyInAnyOrderElementsOf(
                own.stream().filter(all::containsKey).collect(Collectors.toSet()));
        assertThat(lineage.cycles().contains(id)).isEqualTo(own.contains(id));
        assertThat(node.root()).isEqualTo(isRoot(node.dataset(), all));
        for (Kind kind : Kind.values()) {
          for (Set<Kind> kinds : List.of(EnumSet.of(kind), EnumSet.of(kind, Kind.COPY))) {
            assertThat(node.reached().test(kinds))
                .isEqualTo(id.equals("d0") || ancestors("d0", all, kinds).contains(id));
          }
        }
      }
    }
  }

  @Test
  void a_long_chain_of_what_is_alike_is_judged_through_the_nearest() {
    Map<String, Dataset> chain = chain(50_000, i -> "CC0-1.0");
    Lineage lineage = Lineage.of(chain.get("d0"), chain, Dataset::license);
    // The dataset used, the nearest of the others, and the root, which is like no other.
    assertThat(lineage.nodes()).hasSize(1 + AlikeAncestors.TOLD + 1);
    assertThat(lineage.nodes().stream().mapToInt(Lineage.Node::alike).sum())
        .isEqualTo(50_000 - lineage.nodes().size());
    Lineage.Node root = lineage.nodes().get(lineage.nodes().size() - 1);
    assertThat(root.root()).isTrue();
    assertThat(root.path()).hasSize(50_000);
    assertThat(lineage.nodes().get(5).ancestors().get())
        .contains("d6", "d20", "d49999")
        .doesNotContain("d4");
  }

  @Test
  void whoever_lies_over_another_kind_of_ancestor_is_not_like_one_that_does_not() {
    // Alike by itself, but only those before d100 were made from something under CC-BY-NC-4.0.
    Map<String, Dataset> chain = chain(200, i -> i == 100 ? "CC-BY-NC-4.0" : "CC0-1.0");
    Lineage lineage = Lineage.of(chain.get("d0"), chain, Dataset::license);
    assertThat(ids(lineage))
        .contains("d100", "d101", "d120", "d199")
        .doesNotContain("d21", "d99", "d121", "d198");
    assertThat(lineage.nodes().get(1).ancestors().get()).contains("d100", "d101", "d199");
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14})
  void a_stand_in_lies_over_the_same_kinds_of_ancestors(int seed) {
    Random random = new Random(seed);
    Map<String, Dataset> all = datasets(random, 400);
    Lineage lineage = Lineage.of(all.get("d0"), all, Dataset::license);
    for (Lineage.Node node : lineage.nodes()) {
      Set<String> every = ancestors(node.dataset().id(), all, Set.of(Kind.values()));
      assertThat(licenses(node.ancestors().get(), all)).isEqualTo(licenses(every, all));
    }
  }

  private static Set<Optional<String>> licenses(Set<String> ids, Map<String, Dataset> all) {
    return ids.stream()
        .filter(id -> all.containsKey(id) && !id.equals("d0"))
        .map(id -> all.get(id).license())
        .collect(Collectors.toSet());
  }

  private static List<String> ids(Lineage lineage) {
    return lineage.nodes().stream().map(node -> node.dataset().id()).toList();
  }

  private static boolean isRoot(Dataset dataset, Map<String, Dataset> all) {
    return dataset.derivedFrom().stream()
        .allMatch(
            step ->
                step.dataset().equals(dataset.id())
                    || ancestors(step.dataset(), all, Set.of(Kind.values()))
                        .contains(dataset.id()));
  }

  private static Set<String> ancestors(String id, Map<String, Dataset> all, Set<Kind> over) {
    Set<String> found = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      if (all.containsKey(next)) {
        for (Derivation step : all.get(next).derivedFrom()) {
          if (over.contains(step.kind()) && found.add(step.dataset())) {
            open.add(step.dataset());
          }
        }
      }
    }
    return found;
  }

  /** Datasets with one to three parents each, some not described, some in cycles. */
  private static Map<String, Dataset> datasets(Random random, int size) {
    Map<String, Dataset> all = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      List<Derivation> parents = new ArrayList<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        int parent =
            random.nextInt(20) == 0 ? random.nextInt(size) : i + 1 + random.nextInt(size - i);
        parents.add(new Derivation("d" + parent, kind(random)));
      }
      all.put("d" + i, dataset(i, "L" + random.nextInt(SHAPES), parents));
    }
    return all;
  }

  private static Kind kind(Random random) {
    return Kind.values()[random.nextInt(Kind.values().length)];
  }

  private static Map<String, Dataset> chain(int size, IntFunction<String> of) {
    Map<String, Dataset> all = new LinkedHashMap<>();
    IntStream.range(0, size)
        .forEach(
            i ->
                all.put(
                    "d" + i,
                    dataset(
                        i,
                        of.apply(i),
                        i + 1 < size
                            ? List.of(new Derivation("d" + (i + 1), Kind.TRANSFORM))
                            : List.of())));
    return all;
  }

  private static Dataset dataset(int number, String license, List<Derivation> parents) {
    return new Dataset(
        "d" + number,
        new Origin("lineage.jsonl", number + 1),
        "dataset " + number,
        Optional.empty(),
        Optional.empty(),
        Optional.of(license),
        Optional.empty(),
        Dataset.Collected.UNKNOWN,
        parents,
        Collections.emptySortedMap());
  }
}
