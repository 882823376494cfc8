package org.licet.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What ceilings add to the decisions of rows. Rows to which the same ceiling does the same share
 * what it adds.
 */
final class CapFindings {
  private final List<Added> all = new ArrayList<>();
  private final BitSet rows = new BitSet();

  private record Added(BitSet rows, List<Draft> drafts) {}

  /** Adds findings to rows. */
  void add(BitSet concerned, List<Draft> drafts) {
    if (!drafts.isEmpty()) {
      all.add(new Added(concerned, drafts));
      rows.or(concerned);
    }
  }

  /** The numbers of what is added to a row. */
  List<Integer> numbers(int row) {
    if (!rows.get(row)) {
      return List.of();
    }
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < all.size(); number++) {
      if (all.get(number).rows.get(row)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** The findings under these numbers. */
  List<Draft> drafts(List<Integer> numbers) {
    return numbers.stream().flatMap(number -> all.get(number).drafts.stream()).toList();
  }
}
