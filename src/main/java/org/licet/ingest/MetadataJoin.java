package org.licet.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.DescribedDataset;

/**
 * Finds out which descriptions are of the same dataset. They are when they share an address, a DOI
 * or another name that tells a dataset from all others; when one file gives them one id and one of
 * them has no such name; and when they stand beside a card in a directory whose files describe one
 * dataset each, for a card makes its directory the repository of one dataset.
 */
final class MetadataJoin {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> byIdentity = new HashMap<>();
  private final Map<List<String>, Integer> byId = new HashMap<>();
  private int[] leaders = new int[0];

  private MetadataJoin() {}

  private record Entry(InputFile file, DescribedDataset description) {}

  /** The datasets that the inputs describe, in the order of their first descriptions. */
  static List<DatasetGroup> join(List<OpenedInput> inputs) {
    MetadataJoin join = new MetadataJoin();
    for (OpenedInput input : inputs) {
      if (input.content() instanceof OpenedInput.Foreign foreign) {
        foreign
            .metadata()
            .datasets()
            .forEach(dataset -> join.entries.add(new Entry(input.file(), dataset)));
      }
    }
    join.joinByNames();
    join.joinRepositories();
    return join.groups();
  }

  private void joinByNames() {
    leaders = new int[entries.size()];
    Arrays.setAll(leaders, index -> index);
    for (int index = 0; index < entries.size(); index++) {
      DescribedDataset description = entries.get(index).description();
      for (String name : description.names()) {
        join(byIdentity.merge(DatasetNames.key(name), index, (first, second) -> first), index);
      }
      List<String> id = List.of(entries.get(index).file().name(), description.id());
      int first = byId.merge(id, index, (earlier, later) -> earlier);
      if (description.names().isEmpty() || entries.get(first).description().names().isEmpty()) {
        join(first, index);
      }
    }
  }

  private void joinRepositories() {
    Map<String, List<Integer>> byDirectory = new LinkedHashMap<>();
    for (int index = 0; index < entries.size(); index++) {
      String directory = entries.get(index).file().directory();
      byDirectory.computeIfAbsent(directory, absent -> new ArrayList<>()).add(index);
    }
    for (List<Integer> described : byDirectory.values()) {
      boolean card = described.stream().anyMatch(index -> entries.get(index).file().isReadme());
      Map<String, Set<Integer>> byFile =
          described.stream()
              .collect(
                  Collectors.groupingBy(
                      index -> entries.get(index).file().name(),
                      Collectors.mapping(this::leader, Collectors.toSet())));
      if (card && byFile.values().stream().allMatch(datasets -> datasets.size() == 1)) {
        described.forEach(index -> join(described.get(0), index));
      }
    }
  }

  private List<DatasetGroup> groups() {
    Map<Integer, List<DescribedDataset>> groups = new LinkedHashMap<>();
    Map<Integer, Set<String>> directories = new HashMap<>();
    for (int index = 0; index < entries.size(); index++) {
      Entry entry = entries.get(index);
      int leader = leader(index);
      groups.computeIfAbsent(leader, absent -> new ArrayList<>()).add(entry.description());
      directories
          .computeIfAbsent(leader, absent -> new LinkedHashSet<>())
          .add(entry.file().directory());
    }
    return groups.entrySet().stream()
        .map(group -> new DatasetGroup(group.getValue(), directories.get(group.getKey())))
        .toList();
  }

  /** The first description of the dataset of a description. */
  private int leader(int index) {
    int leader = index;
    while (leaders[leader] != leader) {
      leaders[leader] = leaders[leaders[leader]];
      leader = leaders[leader];
    }
    return leader;
  }

  private void join(int one, int other) {
    int first = Math.min(leader(one), leader(other));
    leaders[Math.max(leader(one), leader(other))] = first;
  }
}
