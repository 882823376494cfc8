package org.licet.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The domains without known terms that records come from, each with how many records. Their number
 * is limited, so that memory is: a domain that first comes up after so many others counts among the
 * others, though its records are many. The counts of all the rest are exact.
 */
final class Sources {
  /** No such domain: the platform is known, or nothing says where the record comes from. */
  static final int NONE = 0;

  /** All domains beyond the limit. */
  static final int OTHERS = 1;

  /** How many domains have findings of their own. */
  static final int TOLD = 20;

  private static final int LIMIT = 100_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of("", "other domains"));
  private long[] records = new long[64];

  /** The number of a domain, of which one record more was seen. */
  int count(String domain) {
    int number = numbers.size() < LIMIT ? add(domain) : numbers.getOrDefault(domain, OTHERS);
    records[number]++;
    return number;
  }

  private int add(String domain) {
    int number = numbers.computeIfAbsent(domain, name -> names.size());
    if (number == names.size()) {
      names.add(domain);
      if (number == records.length) {
        records = Arrays.copyOf(records, 2 * records.length);
      }
    }
    return number;
  }

  /** The name of a domain, or of all the others. */
  String name(int number) {
    return names.get(number);
  }

  /** Whether some domains are not told apart. */
  boolean hasOthers() {
    return numbers.size() > TOLD;
  }

  /** How many domains there are; at least, if the limit was reached. */
  int size() {
    return numbers.size();
  }

  /** How many records come from a domain. */
  long records(int number) {
    return records[number];
  }

  /** How many records come from any. */
  long records() {
    return Arrays.stream(records).sum();
  }

  /** For each domain itself if it has findings of its own, and the others if it has none. */
  int[] places() {
    int[] places = new int[names.size()];
    Arrays.fill(places, OTHERS);
    places[NONE] = NONE;
    told().forEach(number -> places[number] = number);
    return places;
  }

  /** The domains with findings of their own: those of the most records, then by name. */
  List<Integer> told() {
    return IntStream.range(OTHERS + 1, names.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer number) -> records[number], Comparator.reverseOrder())
                .thenComparing(names::get))
        .limit(TOLD)
        .toList();
  }
}
