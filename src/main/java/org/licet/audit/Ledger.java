package org.licet.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.licet.model.Constraint;
import org.licet.model.Window;

/**
 * What one party draws on one ceiling (DESIGN section 3, point 11; RULINGS, quotas). Quantities are
 * summed over all records of the audit; at the ceiling is within it.
 */
final class Ledger {
  private final Constraint.Ceiling ceiling;
  private final List<Draw> draws = new ArrayList<>();

  Ledger(Constraint.Ceiling ceiling) {
    this.ceiling = ceiling;
  }

  /**
   * One record's draw.
   *
   * @param row the place of the record in the input
   * @param id the record
   * @param at when it draws; absent: not known
   * @param quantity how much; absent: not known
   */
  record Draw(int row, String id, Optional<Instant> at, OptionalLong quantity) {}

  /** What became of a draw. */
  enum State {
    WITHIN,
    OVER,
    /** A draw before it has no quantity, or one of them no day. */
    UNKNOWN
  }

  /**
   * A draw with the total that it completes.
   *
   * @param draw the draw
   * @param state what became of it
   * @param total the running total in its window, a lower bound where a quantity is missing
   */
  record Result(Draw draw, State state, BigDecimal total) {}

  void add(Draw draw) {
    draws.add(draw);
  }

  Constraint.Ceiling ceiling() {
    return ceiling;
  }

  /** The draws in the order of (instant, id), each with its running total. */
  List<Result> results() {
    List<Draw> ordered = new ArrayList<>(draws);
    ordered.sort(
        Comparator.comparing((Draw draw) -> draw.at().orElse(Instant.MIN)).thenComparing(Draw::id));
    List<Result> results = new ArrayList<>();
    Deque<Draw> window = new ArrayDeque<>();
    BigDecimal total = BigDecimal.ZERO;
    long unknown = 0;
    for (Draw draw : ordered) {
      while (!window.isEmpty() && !isTogether(window.peekFirst(), draw)) {
        Draw gone = window.removeFirst();
        total = total.subtract(BigDecimal.valueOf(gone.quantity().orElse(0)));
        unknown -= isUnknown(gone) ? 1 : 0;
      }
      window.addLast(draw);
      total = total.add(BigDecimal.valueOf(draw.quantity().orElse(0)));
      unknown += isUnknown(draw) ? 1 : 0;
      State state =
          total.compareTo(ceiling.cap()) > 0
              ? State.OVER
              : unknown > 0 ? State.UNKNOWN : State.WITHIN;
      results.add(new Result(draw, state, total));
    }
    return results;
  }

  private static boolean isUnknown(Draw draw) {
    return draw.quantity().isEmpty();
  }

  /** A rolling window is [t, t + length); a calendar window is a day or a month in UTC. */
  private boolean isTogether(Draw first, Draw later) {
    if (ceiling.window().isEmpty()) {
      return first == later;
    }
    if (first.at().isEmpty() || later.at().isEmpty()) {
      return true;
    }
    Window length = ceiling.window().get();
    if (!length.isCalendar()) {
      return later.at().get().isBefore(first.at().get().plus(length.length()));
    }
    LocalDate day = LocalDate.ofInstant(first.at().get(), ZoneOffset.UTC);
    LocalDate other = LocalDate.ofInstant(later.at().get(), ZoneOffset.UTC);
    return length.isMonth() ? YearMonth.from(day).equals(YearMonth.from(other)) : day.equals(other);
  }
}
