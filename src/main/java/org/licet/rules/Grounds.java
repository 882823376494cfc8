package org.licet.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.FindingKind;
import org.licet.model.Truth;
import org.licet.model.Verdict;
import org.licet.rules.fact.Act;
import org.licet.rules.fact.Because;
import org.licet.rules.fact.Branch;
import org.licet.rules.fact.Concern;
import org.licet.rules.fact.Covers;
import org.licet.rules.fact.DealException;
import org.licet.rules.fact.OpenDuty;
import org.licet.rules.fact.Premise;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Usage;

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
    return new Because(((RuleContext) drools).getRule().getName(), flat);
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
      FindingKind kind,
      Verdict level,
      Act act,
      List<Clause> clauses,
      List<String> questions,
      Because because) {
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
      SourceData source,
      FindingKind kind,
      Verdict level,
      Cause cause,
      List<String> missing,
      Because because) {
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

  /** The facts that would settle a clause: those of its premises, and what leaves the act open. */
  public static List<String> openFacts(Covers covers, Collection<?> premises) {
    List<String> open = new ArrayList<>(missing(premises));
    if (!covers.act().getOpenFact().isEmpty()) {
      open.add(covers.act().getOpenFact());
    }
    if (!covers.narrower().isEmpty()) {
      open.add("action");
    }
    return open;
  }

  /** The same, with what would settle an exception for what the deal permits. */
  public static List<String> openFacts(
      Covers covers, Collection<?> premises, Collection<?> exceptions) {
    List<String> open = openFacts(covers, premises);
    exceptions.forEach(exception -> open.addAll(((DealException) exception).missing()));
    return open;
  }

  /** Two lists of clauses as one. */
  public static List<Clause> with(List<Clause> first, List<Clause> second) {
    List<Clause> all = new ArrayList<>(first);
    second.stream().filter(clause -> !all.contains(clause)).forEach(all::add);
    return all;
  }

  /**
   * The silence of a closed grant, which the strict reading takes for a no to whoever accepted it.
   */
  public static Concern silence(
      Usage usage, Act act, boolean bound, List<Clause> clauses, Because because) {
    return concern(
        FindingKind.TERMS_SILENT,
        bound && usage.strictOn("q-silence") ? Verdict.VIOLATION : Verdict.REVIEW,
        Cause.TERMS_SILENT,
        act,
        clauses,
        List.of(),
        List.of("q-silence"),
        because);
  }

  /** A license declared on a source that does not fit where the data comes from. */
  public static Concern mislabeled(SourceData source, List<Clause> clauses, Because because) {
    return new Concern(
        FindingKind.LICENSE_MISLABELED,
        Verdict.REVIEW,
        Optional.of(Cause.LICENSE_MISSING),
        source,
        Optional.empty(),
        "",
        clauses,
        List.of(),
        List.of(),
        List.of(),
        because);
  }

  /** The duties of a branch that are not shown to be fulfilled, and not overdue. */
  public static Concern outstanding(Branch branch, Collection<?> duties, Because because) {
    List<OpenDuty> open =
        duties.stream()
            .map(OpenDuty.class::cast)
            .sorted(
                Comparator.comparing((OpenDuty duty) -> duty.clause().id())
                    .thenComparing(duty -> duty.duty().duty()))
            .toList();
    boolean shareAlikeInTraining =
        open.stream()
            .anyMatch(
                duty ->
                    duty.duty().duty().equals("share-alike")
                        && duty.state() == OpenDuty.State.NOT_YET_DUE);
    return new Concern(
        FindingKind.DUTY_OUTSTANDING,
        Verdict.DUTY,
        Optional.empty(),
        branch.getSource(),
        Optional.of(branch),
        open.get(0).act().getName(),
        open.stream().map(OpenDuty::clause).distinct().toList(),
        List.of(),
        open.stream().map(duty -> duty.duty().duty()).toList(),
        shareAlikeInTraining ? List.of("q-model-adaptation") : List.of(),
        because);
  }

  /** A duty whose deadline has passed. */
  public static Concern overdue(OpenDuty duty, Because because) {
    return new Concern(
        FindingKind.DUTY_OVERDUE,
        Verdict.VIOLATION,
        Optional.empty(),
        duty.act().getBranch().getSource(),
        Optional.of(duty.act().getBranch()),
        duty.act().getName(),
        List.of(duty.clause()),
        List.of(),
        List.of(duty.duty().duty()),
        List.of(),
        because);
  }

  /** A license of a release that leaves demands of the data unmet. */
  public static Concern incompatible(
      Act act, List<Clause> clauses, List<String> unmet, Verdict level, Because because) {
    return new Concern(
        FindingKind.LICENSE_INCOMPATIBLE,
        level,
        level == Verdict.REVIEW ? Optional.of(Cause.UNSETTLED_LAW) : Optional.empty(),
        act.getBranch().getSource(),
        Optional.of(act.getBranch()),
        act.getName(),
        clauses,
        List.of(),
        unmet,
        act.getName().equals("release-model") || act.getBranch().getSource().isThroughTraining()
            ? List.of("q-model-adaptation")
            : List.of(),
        because);
  }

  /** A reservation of mining that the use went against. */
  public static Concern reserved(Act act, Verdict level, Because because) {
    return reserved(act, level, List.of(), List.of(), because);
  }

  /** The same, with what would settle it and what else of the reading it rests on. */
  public static Concern reserved(
      Act act, Verdict level, List<String> missing, List<String> questions, Because because) {
    List<String> open = new ArrayList<>(questions);
    open.addAll(List.of("q-reservation-form", "q-reservation-elsewhere"));
    return new Concern(
        FindingKind.RESERVATION_IGNORED,
        level,
        level == Verdict.REVIEW ? Optional.of(Cause.UNSETTLED_LAW) : Optional.empty(),
        act.getBranch().getSource(),
        Optional.of(act.getBranch()),
        act.getName(),
        List.of(),
        level == Verdict.REVIEW ? missing : List.of(),
        List.of(),
        open,
        because);
  }

  /** What would settle a concern, what its branch supposes included. */
  public static List<String> withSuppositions(Concern concern) {
    List<String> missing = new ArrayList<>(concern.missing());
    if (concern.level() == Verdict.REVIEW) {
      concern.branch().ifPresent(branch -> missing.addAll(branch.getSupposed()));
    }
    return missing;
  }

  /** The verdict with this place in the order of severity; the mildest for none. */
  public static Verdict level(Number ordinal) {
    return Verdict.values()[Math.max(0, Math.min(Verdict.values().length - 1, ordinal.intValue()))];
  }

  /** Whether a condition is a ceiling of none at all. */
  public static boolean allowsNone(Constraint constraint) {
    return constraint instanceof Constraint.Ceiling ceiling && ceiling.cap().signum() == 0;
  }
}
