package org.licet.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.model.Drools;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.FindingKind;
import org.licet.model.Truth;
import org.licet.model.Verdict;
import org.licet.rules.fact.Act;
import org.licet.rules.fact.Because;
import org.licet.rules.fact.Concern;
import org.licet.rules.fact.Premise;
import org.licet.rules.fact.SourceData;

/** What the consequences of rules share. */
public final class Grounds {
  private Grounds() {}

  /** The grounds of what the rule at work concludes; collections are taken apart. */
  public static Because because(Drools drools, Object... grounds) {
    List<Object> flat = new ArrayList<>();
    for (Object ground : grounds) {
      if (ground instanceof Collection<?> several) {
        flat.addAll(several);
      } else {
        flat.add(ground);
      }
    }
    return new Because(drools.getRule().getName(), flat);
  }

  /** What would settle the premises that are open. */
  public static List<String> missing(Collection<?> premises) {
    return premises.stream()
        .map(Premise.class::cast)
        .filter(premise -> premise.truth() == Truth.UNKNOWN)
        .flatMap(premise -> premise.missing().stream())
        .toList();
  }

  /** A concern about an act in its branch. */
  public static Concern concern(
      FindingKind kind,
      Verdict level,
      Cause cause,
      Act act,
      List<Clause> clauses,
      List<String> missing,
      List<String> questions,
      Because because) {
    return new Concern(
        kind,
        level,
        Optional.of(cause),
        act.getBranch().getSource(),
        Optional.of(act.getBranch()),
        act.getName(),
        clauses,
        missing,
        List.of(),
        questions,
        because);
  }

  /** A concern about an act that is no question of review. */
  public static Concern finding(
      FindingKind kind, Verdict level, Act act, List<Clause> clauses, List<String> questions, Because because) {
    return new Concern(
        kind,
        level,
        Optional.empty(),
        act.getBranch().getSource(),
        Optional.of(act.getBranch()),
        act.getName(),
        clauses,
        List.of(),
        List.of(),
        questions,
        because);
  }

  /** A concern about a source, in all its branches. */
  public static Concern about(
      SourceData source, FindingKind kind, Verdict level, Cause cause, List<String> missing, Because because) {
    return new Concern(
        kind,
        level,
        level == Verdict.REVIEW ? Optional.of(cause) : Optional.empty(),
        source,
        Optional.empty(),
        "",
        List.of(),
        missing,
        List.of(),
        List.of(),
        because);
  }
}
