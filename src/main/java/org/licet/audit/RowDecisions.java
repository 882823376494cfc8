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
  private final Map<Integer, List<Draft>> quotas;
  private final int[] places;
  private final List<Map<Integer, RowDecision>> ofClasses = new ArrayList<>();
  private final Map<Integer, RowDecision> ofInvalid = new HashMap<>();

  /**
   * Decisions of rows.
   *
   * @param quotas what ceilings add, by row
   */
  RowDecisions(Rows rows, Map<Integer, List<Draft>> quotas) {
    this.rows = rows;
    this.quotas = quotas;
    this.places = rows.sources().places();
    rows.classes().forEach(decided -> ofClasses.add(new HashMap<>()));
  }

  /** The decision of a row; the same object for rows that are decided and told alike. */
  RowDecision of(RowSpill.Row row) {
    if (rows.isInvalid(row)) {
      return ofInvalid.computeIfAbsent(row.group(), key -> RowDecision.of(rows.invalid(row)));
    }
    int source = places[row.source()];
    return isAlone(row)
        ? RowDecision.of(told(row.group(), source), quotas.get(row.number()))
        : ofClasses
            .get(row.group())
            .computeIfAbsent(source, key -> RowDecision.of(told(row.group(), key), List.of()));
  }

  /** Whether a row has a decision of its own, because ceilings add to it. */
  boolean isAlone(RowSpill.Row row) {
    return !quotas.isEmpty() && quotas.containsKey(row.number());
  }

  private DecidedClass told(int number, int source) {
    DecidedClass decided = rows.classOf(number);
    return source == Sources.NONE ? decided : decided.from(rows.sources().name(source));
  }
}
