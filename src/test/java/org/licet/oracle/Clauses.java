package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Instrument;
import org.licet.model.Truth;
import org.licet.vocab.Vocabulary;

/** Whether a clause applies to an act, does not, or may (DESIGN section 3, points 3 and 4). */
final class Clauses {
  private final Covered covered;
  private final Conditions conditions;

  Clauses(Vocabulary vocabulary) {
    this.covered = new Covered(vocabulary);
    this.conditions = new Conditions(vocabulary);
  }

  /**
   * A clause that speaks of an act.
   *
   * @param text the text that it stands in
   * @param clause the clause
   * @param truth whether it applies
   * @param missing what would tell
   */
  record Heard(Instrument text, Clause clause, Truth truth, Set<String> missing) {}

  /**
   * How far the deal permits an act elsewhere.
   *
   * @param truth whether it does
   * @param missing what would tell
   */
  record Lifted(Truth truth, Set<String> missing) {}

  /**
   * The permissions that speak of an act.
   *
   * @param texts where they stand
   * @param deal all texts of the deal, of whatever day: what one of them names is not reached by a
   *     broader permission
   */
  List<Heard> permissions(
      Situation at, Situation.Act act, List<Instrument> texts, List<Instrument> deal) {
    List<Heard> heard = new ArrayList<>();
    for (Instrument text : texts) {
      for (Clause clause : text.clauses()) {
        if (clause.modality() == Clause.Modality.PERMISSION
            && concerns(clause, at)
            && covered.permits(clause, act.action(), text, deal)) {
          heard.add(weigh(at, act, text, clause, !clause.confidence().isFirm()));
        }
      }
    }
    return heard;
  }

  /** The obligations of a deal that come with an act; one that names no act comes with any use. */
  List<Heard> obligations(Situation at, Situation.Act act, List<? extends Instrument> texts) {
    List<Heard> heard = new ArrayList<>();
    for (Instrument text : texts) {
      for (Clause clause : text.clauses()) {
        boolean named =
            clause.actions().isEmpty() ? act.own() : covered.covers(clause, act.action());
        boolean concerned =
            clause.actions().isEmpty() ? at.source().isReachedBy(clause) : concerns(clause, at);
        if (clause.modality() == Clause.Modality.OBLIGATION && named && concerned) {
          heard.add(weigh(at, act, text, clause, false));
        }
      }
    }
    return heard;
  }

  private Heard weigh(
      Situation at, Situation.Act act, Instrument text, Clause clause, boolean doubted) {
    boolean permission = clause.modality() == Clause.Modality.PERMISSION;
    Truth truth = act.done().and(doubted ? Truth.UNKNOWN : Truth.TRUE);
    Set<String> missing = new TreeSet<>(act.missing());
    for (Conditions.Outcome outcome :
        conditions.outcomes(covered.conditions(clause, act.action()), at.stated(), permission)) {
      if (outcome.about() != Conditions.About.QUANTITY) {
        truth = truth.and(outcome.truth());
        missing.addAll(outcome.missing());
      }
    }
    return new Heard(text, clause, truth, truth == Truth.UNKNOWN ? missing : Set.of());
  }

  /**
   * The prohibitions of some texts that speak of an act, quantities aside.
   *
   * @param lifted how far the deal permits the act elsewhere
   */
  List<Heard> prohibitions(
      Situation at, Situation.Act act, List<? extends Instrument> texts, Lifted lifted) {
    List<Heard> heard = new ArrayList<>();
    for (Instrument text : texts) {
      for (Clause clause : text.clauses()) {
        if (clause.modality() == Clause.Modality.PROHIBITION && concerns(clause, at)) {
          heard.add(ban(at, act, text, clause, lifted));
        }
      }
    }
    return heard.stream().filter(each -> each.truth() != Truth.FALSE).toList();
  }

  /** A clause can name the act itself under a condition and, beside it, a narrower one. */
  private Heard ban(
      Situation at, Situation.Act act, Instrument text, Clause clause, Lifted lifted) {
    Heard direct = new Heard(text, clause, Truth.FALSE, Set.of());
    Heard narrower = direct;
    if (covered.covers(clause, act.action())) {
      direct = ban(at, act, text, clause, lifted, false);
    }
    if (covered.mayMean(clause, act.action())) {
      narrower = ban(at, act, text, clause, lifted, true);
    }
    return direct.truth().compareTo(narrower.truth()) >= 0 ? direct : narrower;
  }

  private Heard ban(
      Situation at,
      Situation.Act act,
      Instrument text,
      Clause clause,
      Lifted lifted,
      boolean maybe) {
    boolean unsettled = covered.isMiningBanBesideSilence(clause, act.action(), text);
    boolean sure = act.done() == Truth.TRUE && !maybe && !unsettled && clause.confidence().isFirm();
    Truth truth = sure ? Truth.TRUE : Truth.UNKNOWN;
    Set<String> missing = new TreeSet<>(act.missing());
    if (maybe) {
      missing.add("action");
    }
    for (Conditions.Outcome outcome :
        conditions.outcomes(
            maybe ? clause.constraints() : covered.conditions(clause, act.action()),
            at.stated(),
            false)) {
      switch (outcome.about()) {
        case FACT -> truth = truth.and(outcome.truth());
        // A ban on a part is a note, except where the whole question is open anyway.
        case PART -> truth = unsettled ? truth : Truth.FALSE;
        // Counted over the audit, but an implied act takes at least one.
        case QUANTITY -> truth = !act.own() && allowsNone(clause) ? truth : Truth.FALSE;
        // A breach elsewhere is a finding of its own.
        case BREACH -> truth = Truth.FALSE;
        case DEAL -> {
          truth = truth.and(lifted.truth().not());
          missing.addAll(lifted.missing());
        }
      }
      if (outcome.truth() == Truth.UNKNOWN && outcome.about() == Conditions.About.FACT) {
        missing.addAll(outcome.missing());
      }
    }
    return new Heard(text, clause, truth, truth == Truth.UNKNOWN ? missing : Set.of());
  }

  private static boolean allowsNone(Clause clause) {
    return clause.constraints().stream()
        .anyMatch(
            each -> each instanceof Constraint.Ceiling ceiling && ceiling.cap().signum() == 0);
  }

  private static boolean concerns(Clause clause, Situation at) {
    return (clause.party() == Clause.Party.ANYONE || at.source().usedByPlatform())
        && at.source().isReachedBy(clause);
  }

  Covered covered() {
    return covered;
  }

  Conditions conditions() {
    return conditions;
  }
}
