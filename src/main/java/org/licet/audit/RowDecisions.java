package org.licet.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decisions row by row: those of the classes, with the domain that the row comes from in place
 * of that of the class's member, and with what ceilings add.
 */
final class RowDecisions {
  private final Rows rows;
  private final CapFindings caps;
  private final int[] places;
  private final List<Map<List<Integer>, RowDecision>> ofClasses = new ArrayList<>();
  private final Map<Integer, RowDecision> ofInvalid = new HashMap<>();

  RowDecisions(Rows rows, CapFindings caps) {
    this.rows = rows;
    this.caps = caps;
    this.places = rows.sources().places();
    rows.classes().forEach(decided -> ofClasses.add(new HashMap<>()));
  }

  /** The decision of a row; the same object for rows that are decided and told alike. */
  RowDecision of(RowSpill.Row row) {
    if (rows.isInvalid(row)) {
      return ofInvalid.computeIfAbsent(row.group(), key -> RowDecision.of(rows.invalid(row)));
    }
    int source = places[row.source()];
    List<Integer> added = caps.numbers(row.number());
    Map<List<Integer>, RowDecision> known = ofClasses.get(row.group());
    List<Integer> key = new ArrayList<>(added.size() + 1);
    key.add(source);
    key.addAll(added);
    return known.computeIfAbsent(
        key, ignored -> RowDecision.of(told(row.group(), source), caps.drafts(added)));
  }

  private DecidedClass told(int number, int source) {
    DecidedClass decided = rows.classOf(number);
    return source == Sources.NONE ? decided : decided.from(rows.sources().name(source));
  }
}
