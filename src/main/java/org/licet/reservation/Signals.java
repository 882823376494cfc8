package org.licet.reservation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a site said at one time, from all its signals. Within the TDM Reservation
 * Protocol the content goes before the header, and the header before the file; across protocols
 * nothing takes back what another has said.
 */
public final class Signals {
  private Signals() {}

  /** The levels of the TDM Reservation Protocol, later ones over earlier ones. */
  private enum Level {
    FILE,
    HEADER,
    CONTENT
  }

  /** What sources say of a use, in their order. */
  public static List<Statement> about(List<SignalSource> sources, Question question) {
    Optional<Level> highest =
        sources.stream()
            .filter(source -> source.about(question).stream().anyMatch(Signals::isTdm))
            .map(Signals::level)
            .max(Comparator.naturalOrder());
    List<Statement> statements = new ArrayList<>();
    for (SignalSource source : sources) {
      boolean counts = highest.isEmpty() || level(source) == highest.get();
      source.about(question).stream()
          .filter(statement -> counts || !isTdm(statement))
          .forEach(statements::add);
    }
    return List.copyOf(statements);
  }

  /**
   * The statement that weighs most: what is said to whoever asks, or to all, before what is said to
   * others; a reservation before an unclear one before an allowance; then the one that is addressed
   * most closely. The first of several alike.
   */
  public static Optional<Statement> weightiest(List<Statement> statements) {
    return statements.stream()
        .min(
            Comparator.comparingInt(Signals::rank)
                .thenComparing(Statement::audience)
                .thenComparing(Statement::effect));
  }

  private static int rank(Statement statement) {
    boolean toAll = statement.audience().compareTo(Audience.OTHERS) < 0;
    return switch (statement.effect()) {
      case RESERVED, OFFERED -> toAll ? 0 : 3;
      case UNCLEAR -> toAll ? 1 : 4;
      case ALLOWED -> toAll ? 2 : 5;
    };
  }

  private static boolean isTdm(Statement statement) {
    return statement.kind() == SignalKind.TDMREP;
  }

  private static Level level(SignalSource source) {
    if (source instanceof PageSignals) {
      return Level.CONTENT;
    }
    return source instanceof HeaderSignals ? Level.HEADER : Level.FILE;
  }
}
