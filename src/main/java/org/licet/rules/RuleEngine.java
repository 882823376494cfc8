package org.licet.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.licet.catalog.Catalog;
import org.licet.model.FindingKind;
import org.licet.model.Manifest;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.rules.fact.Branch;
import org.licet.rules.fact.BranchLevel;
import org.licet.rules.fact.CapExposure;
import org.licet.rules.fact.CapOutcome;
import org.licet.rules.fact.Covers;
import org.licet.rules.fact.Granted;
import org.licet.rules.fact.Helps;
import org.licet.rules.fact.Lowered;
import org.licet.rules.fact.PartLimit;
import org.licet.rules.fact.RunningTotal;
import org.licet.rules.fact.Settled;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Usage;
import org.licet.vocab.Vocabulary;

/** Decides one usage after another by the rules; each in a session of its own. */
public final class RuleEngine {
  /** The phases, in order; a rule belongs to one by its agenda group. */
  private static final List<String> PHASES =
      List.of(
          "acts",
          "governing",
          "gaps",
          "coverage",
          "premises",
          "permissions",
          "exceptions",
          "agreements",
          "prohibitions",
          "grants",
          "deals",
          "later",
          "lineage",
          "duties",
          "owed",
          "law",
          "weighing",
          "verdict",
          "reading");

  /** More firings than any case needs: beyond, a rule runs in circles. */
  private static final int MOST_FIRINGS = 1_000_000;

  private final KieSessionsPool sessions;
  private final CaseBuilder cases;
  private final Map<String, Object> globals;

  /** An engine over a catalog and a manifest. */
  public RuleEngine(RuleBase rules, Catalog catalog, Vocabulary vocabulary, Manifest manifest) {
    this.sessions = rules.sessions();
    this.cases = new CaseBuilder(catalog, vocabulary, manifest);
    Acts acts = new Acts(vocabulary);
    this.globals =
        Map.of(
            "acts", acts,
            "premises", new Premises(vocabulary),
            "texts", new Texts(vocabulary),
            "licenses", new Licenses(catalog, acts),
            "agreements", new Agreements(vocabulary),
            "duties", new DutyStates(acts),
            "laws", new Laws(catalog, vocabulary));
  }

  /**
   * Decides a usage.
   *
   * @throws IllegalStateException when the rules do not come to an end, or concluded nothing
   */
  public Judgment judge(UsageRecord record, Reading reading, LocalDate asOf) {
    return judge(record, reading, asOf, session -> {});
  }

  /** The same, shown to someone who wants to see the rules at work. */
  Judgment judge(
      UsageRecord record, Reading reading, LocalDate asOf, Consumer<KieSession> watcher) {
    List<Object> facts = cases.facts(record, reading, asOf);
    KieSession session = sessions.newKieSession();
    try {
      watcher.accept(session);
      globals.forEach(session::setGlobal);
      facts.forEach(session::insert);
      for (int phase = PHASES.size() - 1; phase >= 0; phase--) {
        session.getAgenda().getAgendaGroup(PHASES.get(phase)).setFocus();
      }
      if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new IllegalStateException("the rules do not come to an end");
      }
      return judgment((Usage) facts.get(0), session);
    } finally {
      session.dispose();
    }
  }

  private static Judgment judgment(Usage usage, KieSession session) {
    List<Lowered> lowered = all(session, Lowered.class);
    List<Settled> settled =
        all(session, Settled.class).stream()
            .map(found -> lowered(found, lowered))
            .collect(Collectors.toCollection(ArrayList::new));
    List<Granted> granted = all(session, Granted.class);
    List<BranchLevel> levels = all(session, BranchLevel.class);
    granted.removeIf(grant -> !isChosen(grant.act().getBranch(), levels));
    List<Helps> helps = all(session, Helps.class);
    List<CapExposure> exposures = all(session, CapExposure.class);
    List<PartLimit> parts = all(session, PartLimit.class);
    boolean uncovered =
        all(session, Covers.class).stream().noneMatch(covers -> covers.act().isOwn())
            && granted.isEmpty()
            && settled.stream()
                .noneMatch(found -> found.concern().kind() == FindingKind.TERMS_SILENT);
    if (settled.isEmpty() && granted.isEmpty() && exposures.isEmpty()) {
      throw new IllegalStateException(
          "no rule concluded anything about `" + usage.getRecord().id() + "`");
    }
    settled.sort(Comparator.comparing(RuleEngine::sortKey));
    granted.sort(Comparator.comparing((Granted grant) -> grant.instrument() + grant.clauses()));
    exposures.sort(Comparator.comparing((CapExposure exposure) -> exposure.covers().clause().id()));
    parts.sort(Comparator.comparing((PartLimit part) -> part.covers().clause().id()));
    helps.sort(Comparator.comparing((Helps help) -> help.statute().id()));
    List<Branch> branches = all(session, Branch.class).stream().filter(Branch::isPlatform).toList();
    List<SourceData> standIns =
        all(session, SourceData.class).stream()
            .filter(source -> source.getAlike() > 0)
            .sorted(Comparator.comparing(SourceData::getName))
            .toList();
    return new Judgment(
        usage, settled, granted, exposures, parts, helps, branches, standIns, uncovered);
  }

  private static Settled lowered(Settled settled, List<Lowered> lowered) {
    return lowered.stream()
        .filter(candidate -> candidate.settled() == settled)
        .findFirst()
        .map(
            found ->
                new Settled(
                    settled.concern().lowered(found.question(), found.because()),
                    Verdict.REVIEW,
                    settled.missing(),
                    found.because()))
        .orElse(settled);
  }

  /** A license that was not taken grants nothing. */
  private static boolean isChosen(Branch branch, List<BranchLevel> levels) {
    return branch.isPlatform()
        || levels.stream()
            .filter(level -> level.branch().getSource() == branch.getSource())
            .min(
                Comparator.comparing(BranchLevel::level)
                    .thenComparing(level -> level.branch().getOrder()))
            .map(level -> level.branch() == branch)
            .orElse(true);
  }

  /** Decides what running totals come to. */
  public List<CapOutcome> judge(List<RunningTotal> totals) {
    return judge(totals, session -> {});
  }

  /** The same, shown to someone who wants to see the rules at work. */
  List<CapOutcome> judge(List<RunningTotal> totals, Consumer<KieSession> watcher) {
    KieSession session = sessions.newKieSession();
    try {
      watcher.accept(session);
      globals.forEach(session::setGlobal);
      totals.forEach(session::insert);
      session.getAgenda().getAgendaGroup("ledger").setFocus();
      session.fireAllRules();
      List<CapOutcome> outcomes = all(session, CapOutcome.class);
      outcomes.sort(
          Comparator.comparing((CapOutcome outcome) -> outcome.total().row())
              .thenComparing(outcome -> outcome.total().exposure().covers().clause().id()));
      return outcomes;
    } finally {
      session.dispose();
    }
  }

  private static String sortKey(Settled settled) {
    return (9 - settled.level().ordinal())
        + settled.concern().kind().id()
        + settled.concern().source().getPath()
        + settled.concern().act()
        + settled.concern().clauses()
        + settled.missing();
  }

  private static <T> List<T> all(KieSession session, Class<T> type) {
    List<T> found = new ArrayList<>();
    session.getObjects(type::isInstance).forEach(object -> found.add(type.cast(object)));
    return found;
  }
}
