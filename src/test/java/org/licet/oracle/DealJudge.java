package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.DutyClause;
import org.licet.model.FindingKind;
import org.licet.model.Instrument;
import org.licet.model.Truth;
import org.licet.model.Verdict;
import org.licet.oracle.Clauses.Heard;
import org.licet.oracle.Situation.Act;
import org.licet.vocab.Vocabulary;

/** What one deal says of the acts of a record (DESIGN section 3, points 2, 5 and 6). */
final class DealJudge {
  private static final String LATER = "q-later-terms";

  private final Clauses clauses;
  private final OracleAgreements agreements;

  DealJudge(Vocabulary vocabulary) {
    this.clauses = new Clauses(vocabulary);
    this.agreements = new OracleAgreements(vocabulary);
  }

  /**
   * What a deal comes to.
   *
   * @param findings reasons against the use
   * @param granted whether the record's own act is granted
   * @param perhaps whether it may be
   * @param banned whether a prohibition applies to it
   */
  record Outcome(List<OracleFinding> findings, boolean granted, boolean perhaps, boolean banned) {}

  Outcome judge(Situation at, Deal deal, List<Act> acts) {
    List<OracleFinding> findings = new ArrayList<>();
    boolean granted = false;
    boolean perhaps = false;
    boolean banned = false;
    for (Act act : acts) {
      boolean displaced = deal.platform() && agreements.permits(at, act);
      if (displaced) {
        granted |= act.own();
        continue;
      }
      boolean collecting = clauses.covered().isCollection(act.action());
      List<Instrument> then = List.copyOf(deal.atCollection());
      List<Instrument> later = collecting ? List.of() : deal.readAtUse();
      List<? extends Instrument> newer = collecting ? List.of() : deal.atUse();
      Clauses.Lifted liftedThen = permitted(at, deal, act, acts, then);
      Clauses.Lifted liftedLater =
          newer.isEmpty() ? liftedThen : permitted(at, deal, act, acts, later);
      // What the provider permits by the day of the act lifts earlier words, but not the reverse.
      Clauses.Lifted lifted =
          liftedLater.truth().compareTo(liftedThen.truth()) > 0 ? liftedLater : liftedThen;
      List<Heard> bans = clauses.prohibitions(at, act, then, lifted);
      List<Heard> newBans = clauses.prohibitions(at, act, newer, liftedLater);
      ban(at, deal, act, bans, newBans, findings);
      boolean forbidden = applies(bans) || applies(newBans);
      if (act.own()) {
        boolean given = grants(at, deal, act, then, newer, later, forbidden, findings);
        granted |= given;
        perhaps |= mayGrant(at, deal, act, then) || mayGrant(at, deal, act, later);
        banned |= forbidden;
      }
      for (List<? extends Instrument> texts : List.of(then, newer)) {
        for (Heard obligation : clauses.obligations(at, act, texts)) {
          if (obligation.truth() != Truth.FALSE) {
            owe(at, act, obligation.clause(), obligation.truth() == Truth.TRUE, findings);
          }
        }
      }
    }
    return new Outcome(findings, granted, perhaps, banned);
  }

  /** How far the deal permits the act, or for an implied act the record's own. */
  private Clauses.Lifted permitted(
      Situation at, Deal deal, Act act, List<Act> acts, List<Instrument> texts) {
    List<Heard> all = new ArrayList<>(clauses.permissions(at, act, texts, deal.all()));
    for (Act other : acts) {
      if (other.own() && !act.own()) {
        // Obtaining the data is over when it is used.
        boolean obtaining = clauses.covered().isCollection(other.action());
        List<Instrument> when = obtaining ? List.copyOf(deal.atCollection()) : texts;
        all.addAll(clauses.permissions(at, other, when, deal.all()));
      }
    }
    Clauses.Lifted best = new Clauses.Lifted(Truth.FALSE, Set.of());
    for (Heard heard : all) {
      if (heard.truth().compareTo(best.truth()) > 0) {
        best = new Clauses.Lifted(heard.truth(), heard.missing());
      }
    }
    return best;
  }

  private void ban(
      Situation at,
      Deal deal,
      Act act,
      List<Heard> bans,
      List<Heard> newBans,
      List<OracleFinding> findings) {
    for (Heard ban : bans) {
      if (unsettled(act, ban, findings)) {
        continue;
      }
      boolean bound = deal.bound().contains(ban.text());
      if (ban.truth() == Truth.TRUE) {
        add(
            findings,
            bound ? broken(ban) : FindingKind.PROHIBITED_LATER,
            bound ? Verdict.VIOLATION : Verdict.REVIEW,
            act,
            ban.clause(),
            Set.of());
      } else if (!applies(bans)) {
        unclear(act, ban, findings);
      }
    }
    for (Heard ban : newBans) {
      if (unsettled(act, ban, findings)) {
        continue;
      }
      boolean already =
          bans.stream()
              .anyMatch(
                  old -> old.truth() == Truth.TRUE && Deal.sameDocument(old.text(), ban.text()));
      Truth active = at.strict(LATER) || already ? Truth.TRUE : at.stated().flag("accountActive");
      if (ban.truth() == Truth.UNKNOWN) {
        if (!applies(newBans)) {
          unclear(act, ban, findings);
        }
      } else {
        switch (active) {
          case TRUE -> add(findings, broken(ban), Verdict.VIOLATION, act, ban.clause(), Set.of());
          case FALSE ->
              add(
                  findings,
                  FindingKind.PROHIBITED_LATER,
                  Verdict.REVIEW,
                  act,
                  ban.clause(),
                  Set.of());
          case UNKNOWN ->
              add(
                  findings,
                  FindingKind.MISSING_FACT,
                  Verdict.REVIEW,
                  act,
                  ban.clause(),
                  Set.of("accountActive"));
        }
      }
    }
  }

  private static FindingKind broken(Heard ban) {
    boolean cap =
        ban.clause().constraints().stream()
            .anyMatch(org.licet.model.Constraint.Ceiling.class::isInstance);
    return cap ? FindingKind.QUOTA_EXCEEDED : FindingKind.PROHIBITED_USE;
  }

  private boolean unsettled(Act act, Heard ban, List<OracleFinding> findings) {
    boolean unsettled =
        clauses.covered().isMiningBanBesideSilence(ban.clause(), act.action(), ban.text());
    if (unsettled) {
      add(findings, FindingKind.UNSETTLED_LAW, Verdict.REVIEW, act, ban.clause(), Set.of());
    }
    return unsettled;
  }

  private static void unclear(Act act, Heard ban, List<OracleFinding> findings) {
    FindingKind kind =
        ban.missing().isEmpty() ? FindingKind.UNSETTLED_LAW : FindingKind.MISSING_FACT;
    add(findings, kind, Verdict.REVIEW, act, ban.clause(), ban.missing());
  }

  private boolean applies(List<Heard> bans) {
    return bans.stream().anyMatch(ban -> ban.truth() == Truth.TRUE);
  }

  private boolean mayGrant(Situation at, Deal deal, Act act, List<Instrument> texts) {
    return clauses.permissions(at, act, texts, deal.all()).stream()
        .anyMatch(heard -> heard.truth() == Truth.UNKNOWN && canGrant(heard.text(), act));
  }

  private static boolean canGrant(Instrument text, Act act) {
    return act.isAccess() || !Deal.byOperator(text);
  }

  /** Whether the record's own act is granted; where it is not, why that is a question. */
  private boolean grants(
      Situation at,
      Deal deal,
      Act act,
      List<Instrument> then,
      List<? extends Instrument> newer,
      List<Instrument> later,
      boolean forbidden,
      List<OracleFinding> findings) {
    boolean wordless =
        at.source().dataset().isOwn()
            || act.isAccess()
                && !forbidden
                && at.stated().isAny("authorization", "platform-consent") == Truth.TRUE;
    Truth first = truth(at, deal, act, then, forbidden, findings);
    Truth second = newer.isEmpty() ? first : truth(at, deal, act, later, forbidden, findings);
    boolean granted = wordless || first == Truth.TRUE || second == Truth.TRUE;
    if (forbidden) {
      return granted;
    }
    if (!granted && (first == Truth.UNKNOWN || second == Truth.UNKNOWN)) {
      add(findings, FindingKind.MISSING_FACT, Verdict.REVIEW, act, List.of(), Set.of());
    }
    if (first == Truth.FALSE && !wordless && isClosed(then, act)) {
      silence(at, deal, act, then, findings);
    } else if (second == Truth.FALSE && !wordless && isClosed(newer, act)) {
      switch (at.stated().flag("accountActive")) {
        case TRUE -> silence(at, deal, act, newer, findings);
        case UNKNOWN ->
            add(
                findings,
                FindingKind.MISSING_FACT,
                Verdict.REVIEW,
                act,
                List.of(),
                Set.of("accountActive"));
        case FALSE -> {}
      }
    } else if (!granted && act.isAccess() && deal.platform() && !then.isEmpty()) {
      add(findings, FindingKind.TERMS_SILENT, Verdict.REVIEW, act, List.of(), Set.of());
    }
    return granted;
  }

  private static boolean isClosed(List<? extends Instrument> texts, Act act) {
    return texts.stream()
        .anyMatch(text -> text.grants() == Document.Grants.CLOSED && canGrant(text, act));
  }

  /** Whether these texts together permit the act; duties that come with it are told. */
  private Truth truth(
      Situation at,
      Deal deal,
      Act act,
      List<Instrument> texts,
      boolean forbidden,
      List<OracleFinding> findings) {
    Truth truth = Truth.FALSE;
    for (Heard heard : clauses.permissions(at, act, texts, deal.all())) {
      if (canGrant(heard.text(), act)) {
        truth = truth.or(heard.truth());
        if (heard.truth() == Truth.TRUE) {
          owe(at, act, heard.clause(), true, findings);
        }
      }
    }
    for (Instrument text : texts) {
      if (text.grants() == Document.Grants.OPEN
          && !forbidden
          && (!act.isAccess() || !deal.platform())) {
        truth = Truth.TRUE;
        for (Clause clause : openGrant(text, act)) {
          owe(at, act, clause, true, findings);
        }
        if (at.strict("q-open-grant-training")
            && clauses.covered().isTraining(act.action())
            && isSilentOnTraining(text, act)) {
          add(findings, FindingKind.UNSETTLED_LAW, Verdict.REVIEW, act, List.of(), Set.of());
        }
      }
    }
    return truth;
  }

  private List<Clause> openGrant(Instrument text, Act act) {
    List<Clause> permissions =
        text.clauses().stream()
            .filter(clause -> clause.modality() == Clause.Modality.PERMISSION)
            .filter(clause -> clause.party() == Clause.Party.ANYONE)
            .toList();
    List<Clause> speaking =
        permissions.stream()
            .filter(clause -> clauses.covered().speaksOf(clause, act.action(), text))
            .toList();
    return speaking.isEmpty() ? permissions : speaking;
  }

  private boolean isSilentOnTraining(Instrument text, Act act) {
    if (text instanceof org.licet.model.License license) {
      return license.silentOnTraining() && !license.reservesNothing();
    }
    return !clauses.covered().silence(act.action(), text).isEmpty();
  }

  /** Under the strict reading silence is a no, which binds whoever accepted the text. */
  private static void silence(
      Situation at,
      Deal deal,
      Act act,
      List<? extends Instrument> texts,
      List<OracleFinding> findings) {
    boolean accepted =
        texts.stream()
            .filter(text -> text.grants() == Document.Grants.CLOSED && canGrant(text, act))
            .anyMatch(deal.bound()::contains);
    boolean breach = accepted && at.strict("q-silence");
    Verdict level = breach ? Verdict.VIOLATION : Verdict.REVIEW;
    add(findings, FindingKind.TERMS_SILENT, level, act, List.of(), Set.of());
  }

  private static void owe(
      Situation at, Act act, Clause clause, boolean certain, List<OracleFinding> findings) {
    for (DutyClause duty : clause.duties()) {
      Optional<OracleDuties.State> state = OracleDuties.of(duty, at);
      boolean overdue = certain && state.equals(Optional.of(OracleDuties.State.OVERDUE));
      if (state.isPresent()) {
        add(
            findings,
            overdue ? FindingKind.DUTY_OVERDUE : FindingKind.DUTY_OUTSTANDING,
            overdue ? Verdict.VIOLATION : Verdict.DUTY,
            act,
            clause,
            Set.of());
      }
    }
  }

  private static void add(
      List<OracleFinding> findings,
      FindingKind kind,
      Verdict level,
      Act act,
      Clause clause,
      Set<String> missing) {
    add(findings, kind, level, act, List.of(clause), missing);
  }

  private static void add(
      List<OracleFinding> findings,
      FindingKind kind,
      Verdict level,
      Act act,
      List<Clause> clauses,
      Set<String> missing) {
    findings.add(OracleFinding.of(kind, level, act.action().id(), clauses, missing));
  }
}
