package org.licet.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import java.util.function.Consumer;
import org.licet.model.Constraint;
import org.licet.model.Window;

/**
 * What one party draws on one ceiling (DESIGN section 3, point 11; RULINGS, quotas). Quantities are
 * summed over all records of the audit; at the ceiling is within it. The draws wait in a spill;
 * only a party that may be above a ceiling has them read back to be put in order.
 */
final class Ledger implements AutoCloseable {
  private static final long NONE = -1;

  private final Constraint.Ceiling ceiling;
  private final Spill draws = new Spill();
  private BigDecimal sum = BigDecimal.ZERO;
  private long known;
  private long size;

  Ledger(Constraint.Ceiling ceiling) {
    this.ceiling = ceiling;
  }

  /**
   * One record's draw.
   *
   * @param row the place of the record in the input
   * @param id the record
   * @param reason the number of why it counts
   * @param at when it draws; absent: not known
   * @param quantity how much; absent: not known
   */
  record Draw(int row, String id, int reason, Optional<Instant> at, OptionalLong quantity) {}

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

  /** Takes note of a draw. */
  void add(Draw draw) {
    draws.put(draw.row());
    draws.put(draw.id());
    draws.put(draw.reason());
    draws.put(draw.at().isPresent() ? 1 : 0);
    if (draw.at().isPresent()) {
      draws.put(draw.at().get().getEpochSecond());
      draws.put(draw.at().get().getNano());
    }
    draws.put(draw.quantity().orElse(NONE));
    sum = sum.add(BigDecimal.valueOf(draw.quantity().orElse(0)));
    known += draw.quantity().isPresent() ? 1 : 0;
    size++;
  }

  Constraint.Ceiling ceiling() {
    return ceiling;
  }

  /** Shows the draws that are not within the ceiling, each with its running total. */
  void results(Consumer<Result> visitor) {
    if (known == size && sum.compareTo(ceiling.cap()) <= 0) {
      return;
    }
    if (known == 0) {
      // Without any quantity the order says nothing.
      read(draw -> visitor.accept(new Result(draw, State.UNKNOWN, BigDecimal.ZERO)));
      return;
    }
    List<Draw> ordered = new ArrayList<>();
    read(ordered::add);
    ordered.sort(
        Comparator.comparing((Draw draw) -> draw.at().orElse(Instant.MIN)).thenComparing(Draw::id));
    results(ordered, visitor);
  }

  private void results(List<Draw> ordered, Consumer<Result> visitor) {
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
      if (total.compareTo(ceiling.cap()) > 0) {
        visitor.accept(new Result(draw, State.OVER, total));
      } else if (unknown > 0) {
        visitor.accept(new Result(draw, State.UNKNOWN, total));
      }
    }
  }

  private void read(Consumer<Draw> visitor) {
    Spill.Reader in = draws.reader();
    for (long i = 0; i < size; i++) {
      int row = (int) in.number();
      String id = new String(in.text(), StandardCharsets.UTF_8);
      int reason = (int) in.number();
      Optional<Instant> at =
          in.number() == 0
              ? Optional.empty()
              : Optional.of(Instant.ofEpochSecond(in.number(), in.number()));
      long quantity = in.number();
      visitor.accept(
          new Draw(
              row,
              id,
              reason,
              at,
              quantity == NONE ? OptionalLong.empty() : OptionalLong.of(quantity)));
    }
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

  @Override
  public void close() throws IOException {
    draws.close();
  }
}
