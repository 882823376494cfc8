package org.licet.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.catalog.Catalog;
import org.licet.model.CourtDecision;
import org.licet.model.Mitigation;
import org.licet.model.Statute;
import org.licet.model.Verdict;
import org.licet.rules.fact.Helps;

/**
 * Law beside the instruments for a finding: of the classes that share it, the weakest fit of each
 * statute (DESIGN section 3, point 8).
 */
final class Mitigations {
  /** Without a place every exception may fit; more than these would be noise. */
  private static final int MOST_WITHOUT_PLACE = 3;

  private final List<CourtDecision> decisions;

  Mitigations(Catalog catalog, LocalDate asOf) {
    this.decisions =
        catalog.decisions().stream()
            .filter(decision -> decision.date().map(day -> !day.isAfter(asOf)).orElse(true))
            .toList();
  }

  /** What may speak for the use, the strongest first. */
  List<Mitigation> of(Draft draft, List<DecidedClass> classes) {
    if (!draft.level().atLeast(Verdict.REVIEW) || draft.act().isEmpty()) {
      return List.of();
    }
    SortedMap<String, Helps> weakest = new TreeMap<>();
    boolean place = true;
    for (DecidedClass decided : classes) {
      place &= decided.member().jurisdiction().isPresent();
      for (Helps help : decided.judgment().helps()) {
        if (help.act().getName().equals(draft.act())) {
          weakest.merge(help.statute().id(), help, (first, second) -> weaker(first, second));
        }
      }
    }
    return weakest.values().stream()
        .sorted(
            Comparator.comparing((Helps help) -> help.weighed().fit(), Comparator.reverseOrder())
                .thenComparing(help -> help.statute().overridesContract().equals("yes") ? 0 : 1)
                .thenComparing(help -> help.weighed().missing().size())
                .thenComparing(help -> help.statute().id()))
        .limit(place ? Long.MAX_VALUE : MOST_WITHOUT_PLACE)
        .map(this::mitigation)
        .toList();
  }

  private static Helps weaker(Helps first, Helps second) {
    return second.weighed().fit().compareTo(first.weighed().fit()) < 0 ? second : first;
  }

  private Mitigation mitigation(Helps help) {
    Statute statute = help.statute();
    List<String> bearing =
        decisions.stream()
            .filter(decision -> decision.bearsOn().stream().anyMatch(statute.bearsOn()::contains))
            .filter(decision -> statute.jurisdiction().endsWith("/" + decision.jurisdiction()))
            .map(
                decision ->
                    decision.title()
                        + decision.date().map(day -> ", " + day).orElse("")
                        + " ("
                        + decision.status()
                        + decision.statusAsOf().map(day -> ", as of " + day).orElse("")
                        + ")")
            .toList();
    return new Mitigation(
        statute.id(),
        statute.title() + ", " + statute.section(),
        help.weighed().fit(),
        help.weighed().missing(),
        help.weighed().failing(),
        statute.overridesContract(),
        statute.status(),
        bearing,
        sentence(help));
  }

  private static String sentence(Helps help) {
    return switch (help.weighed().fit()) {
      case TRUE ->
          help.isOverriding()
              ? "It fits, and a contract cannot take it away: the term may be unenforceable against this use."
              : "It fits; whether it survives the terms is a question for counsel.";
      case UNKNOWN ->
          "It may fit, if it were known: " + String.join(", ", help.weighed().missing()) + ".";
      case FALSE -> "It does not fit: " + String.join("; ", help.weighed().failing()) + ".";
    };
  }
}
