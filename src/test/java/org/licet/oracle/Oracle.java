package org.licet.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.model.Action;
import org.licet.model.FindingKind;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.Manifest;
import org.licet.model.Moment;
import org.licet.model.Reading;
import org.licet.model.TermsVersion;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.oracle.Possibilities.Possibility;
import org.licet.oracle.Situation.Act;
import org.licet.oracle.Sources.Source;
import org.licet.vocab.Vocabulary;

/** Decides one record by DESIGN section 3, quantities counted over several records aside. */
public final class Oracle {
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Covered covered;
  private final DealJudge deals;
  private final OracleLicenses licenses;
  private final OracleAgreements agreements;
  private final ReleaseJudge releases;

  /** An oracle over a catalog. */
  public Oracle(Catalog catalog, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.covered = new Covered(vocabulary);
    this.deals = new DealJudge(vocabulary);
    this.licenses = new OracleLicenses(catalog);
    this.agreements = new OracleAgreements(vocabulary);
    this.releases = new ReleaseJudge(licenses, covered);
  }

  /** The answer for one record. */
  OracleAnswer verdict(UsageRecord record, Manifest manifest, Reading reading, LocalDate asOf) {
    Action action = vocabulary.action(record.action()).orElseThrow();
    List<Source> sources = Sources.of(record, manifest, catalog);
    List<ReleaseJudge.Beside> beside = new ArrayList<>();
    for (Source source : sources) {
      List<Instrument> texts = new ArrayList<>();
      for (Possibility possibility : possibilities(source, record, action, asOf)) {
        Deal deal = deal(record, possibility, reading);
        texts.addAll(deal.atCollection());
        texts.addAll(deal.atUse());
      }
      beside.add(new ReleaseJudge.Beside(source, choices(source), texts));
    }
    Set<OracleFinding> findings = new LinkedHashSet<>();
    for (Source source : sources) {
      findings.addAll(judge(source, sources, beside, record, action, manifest, reading, asOf));
    }
    return new OracleAnswer(List.copyOf(findings));
  }

  private List<OracleFinding> judge(
      Source source,
      List<Source> sources,
      List<ReleaseJudge.Beside> beside,
      UsageRecord record,
      Action action,
      Manifest manifest,
      Reading reading,
      LocalDate asOf) {
    List<OracleFinding> findings = new ArrayList<>();
    if (source.unknownPlatform()) {
      findings.add(about(FindingKind.UNKNOWN_SOURCE, action));
    }
    if (isMislabeled(source, sources)) {
      findings.add(about(FindingKind.LICENSE_MISLABELED, action));
    }
    List<Situation> situations = new ArrayList<>();
    List<Deal> texts = new ArrayList<>();
    List<Set<String>> supposed = new ArrayList<>();
    for (Possibility possibility : possibilities(source, record, action, asOf)) {
      situations.add(
          situation(source, record, action, manifest, reading, asOf, Optional.of(possibility)));
      texts.add(deal(record, possibility, reading));
      supposed.add(possibility.missing());
    }
    List<Chosen> perChoice = new ArrayList<>();
    Situation plain = situation(source, record, action, manifest, reading, asOf, Optional.empty());
    for (OracleLicenses.Choice choice : choices(source)) {
      perChoice.add(judge(plain, choice, situations, texts, supposed, beside));
    }
    Chosen best = perChoice.get(0);
    for (Chosen other : perChoice) {
      if (other.badness() < best.badness()) {
        best = other;
      }
    }
    findings.addAll(best.byLicense());
    findings.addAll(best.byPlatform());
    return findings;
  }

  /** What one choice of license comes to, by itself and with the platform's texts beside it. */
  private record Chosen(List<OracleFinding> byLicense, List<OracleFinding> byPlatform) {
    /** The verdict as a whole counts first, then what the license alone adds to it. */
    int badness() {
      Verdict alone = new OracleAnswer(byLicense).verdict();
      Verdict beside = new OracleAnswer(byPlatform).verdict();
      return 10 * alone.worse(beside).ordinal() + alone.ordinal();
    }
  }

  /** The source under one choice of license and all possibilities of its platform. */
  private Chosen judge(
      Situation plain,
      OracleLicenses.Choice choice,
      List<Situation> situations,
      List<Deal> texts,
      List<Set<String>> supposed,
      List<ReleaseJudge.Beside> beside) {
    List<OracleFinding> findings = new ArrayList<>();
    List<Act> acts = acts(plain);
    Optional<Act> own = acts.stream().filter(Act::own).findFirst();
    boolean granted = plain.source().dataset().isOwn();
    boolean open = choice.unknown();
    if (own.isPresent()) {
      boolean authorized =
          own.get().isAccess()
              && plain.stated().isAny("authorization", "platform-consent") == Truth.TRUE;
      granted |= authorized || agreements.permits(plain, own.get());
      if (choice.unknown()) {
        findings.add(about(FindingKind.LICENSE_UNKNOWN, plain.action()));
      }
    }
    for (Act act : acts) {
      // Where there is a platform, the possibilities below say it once.
      if (situations.isEmpty() && agreements.forbids(plain, act)) {
        findings.add(
            OracleFinding.of(
                FindingKind.PROHIBITED_USE,
                Verdict.VIOLATION,
                act.action().id(),
                List.of(),
                List.of()));
      }
    }
    for (License license : choice.licenses()) {
      Deal deal = new Deal(List.of(license), List.of(), List.of(license), false);
      DealJudge.Outcome outcome = deals.judge(plain, deal, acts);
      findings.addAll(outcome.findings());
      granted |= outcome.granted();
      open |= outcome.perhaps() || outcome.banned() || asks(outcome.findings());
    }
    if (own.isPresent()) {
      findings.addAll(releases.judge(plain, own.get(), List.copyOf(choice.licenses()), beside));
    }
    if (situations.isEmpty()) {
      if (own.isPresent() && own.get().isAccess() && !granted && !asks(findings)) {
        findings.add(about(FindingKind.TERMS_SILENT, plain.action()));
      }
      license(plain, own, granted || open, findings);
      return new Chosen(findings, List.of());
    }
    List<List<OracleFinding>> possible = new ArrayList<>();
    for (int i = 0; i < situations.size(); i++) {
      // A license that is declared and not known is asked for once, not once more as missing.
      possible.add(judge(situations.get(i), texts.get(i), granted || choice.unknown(), beside));
    }
    return new Chosen(findings, together(possible, supposed));
  }

  private List<OracleFinding> judge(
      Situation at, Deal deal, boolean granted, List<ReleaseJudge.Beside> beside) {
    List<Act> acts = acts(at);
    Optional<Act> own = acts.stream().filter(Act::own).findFirst();
    DealJudge.Outcome outcome = deals.judge(at, deal, acts);
    List<OracleFinding> findings = new ArrayList<>(outcome.findings());
    for (Act act : acts) {
      if (agreements.forbids(at, act)) {
        findings.add(
            OracleFinding.of(
                FindingKind.PROHIBITED_USE,
                Verdict.VIOLATION,
                act.action().id(),
                List.of(),
                List.of()));
      }
    }
    if (own.isPresent()) {
      if (deal.atCollection().isEmpty()) {
        findings.add(about(FindingKind.TERMS_UNKNOWN, at.action()));
      }
      List<Instrument> all = new ArrayList<>(deal.atCollection());
      all.addAll(deal.atUse());
      findings.addAll(releases.judge(at, own.get(), all, beside));
    }
    boolean settled =
        granted || outcome.granted() || outcome.perhaps() || outcome.banned() || asks(findings);
    license(at, own, settled, findings);
    return findings;
  }

  /** At least one instrument must grant the use of each root (point 7; RULINGS, lineage). */
  private static void license(
      Situation at, Optional<Act> own, boolean settled, List<OracleFinding> findings) {
    if (own.isPresent() && !own.get().isAccess() && at.source().root() && !settled) {
      findings.add(about(FindingKind.LICENSE_MISSING, at.action()));
    }
  }

  private static boolean asks(List<OracleFinding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.kind() == FindingKind.TERMS_SILENT
                    || finding.kind() == FindingKind.TERMS_UNKNOWN
                    || finding.kind() == FindingKind.LICENSE_UNKNOWN);
  }

  /** What holds under every possibility stands; a violation under some alone is a question. */
  private static List<OracleFinding> together(
      List<List<OracleFinding>> possible, List<Set<String>> supposed) {
    boolean always =
        possible.stream().allMatch(each -> new OracleAnswer(each).verdict() == Verdict.VIOLATION);
    List<OracleFinding> findings = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      for (OracleFinding finding : possible.get(i)) {
        boolean lower = finding.level() == Verdict.VIOLATION && !always;
        findings.add(lower ? finding.onlyPossibly(supposed.get(i)) : finding);
      }
    }
    return findings;
  }

  private List<Possibility> possibilities(
      Source source, UsageRecord record, Action action, LocalDate asOf) {
    Moment used = record.usedAt().orElse(Moment.ofDay(asOf));
    return source
        .platform()
        .map(
            platform ->
                new Possibilities(catalog, vocabulary)
                    .of(record, source.dataset(), platform, used, judgedAtUse(action)))
        .orElse(List.of());
  }

  /** Access other than collection, such as writing a post, is judged when it is done. */
  private boolean judgedAtUse(Action action) {
    return !action.isUse() && !covered.isCollection(action);
  }

  private List<OracleLicenses.Choice> choices(Source source) {
    return source
        .dataset()
        .license()
        .map(licenses::choices)
        .orElse(List.of(new OracleLicenses.Choice(List.of(), false)));
  }

  private Deal deal(UsageRecord record, Possibility possibility, Reading reading) {
    List<TermsVersion> bound = new ArrayList<>();
    List<TermsVersion> all = new ArrayList<>(possibility.atCollection());
    all.addAll(possibility.atUse());
    boolean secondHand =
        possibility.channel().map(Possibilities.SECOND_HAND::contains).orElse(false);
    for (TermsVersion version : all) {
      String document = version.document().id();
      boolean accepted =
          record.boundBy().stream()
              .anyMatch(
                  name ->
                      document.equals(name)
                          || document.endsWith("/" + name)
                          || version.id().equals(name));
      if (!secondHand || accepted || record.fact("apiLicensee").contains("true")) {
        bound.add(version);
      }
    }
    boolean changesBind = reading.stance("q-later-terms") != Reading.Stance.PERMISSIVE;
    List<TermsVersion> later =
        possibility.atUse().stream().filter(each -> changesBind && bound.contains(each)).toList();
    return new Deal(possibility.atCollection(), later, bound, true);
  }

  private Situation situation(
      Source source,
      UsageRecord record,
      Action action,
      Manifest manifest,
      Reading reading,
      LocalDate asOf,
      Optional<Possibility> possibility) {
    Map<String, String> defaults =
        possibility.isPresent() ? source.platform().orElseThrow().defaults() : Map.of();
    Map<String, String> supposed = possibility.map(Possibility::supposed).orElse(Map.of());
    Optional<Moment> collected =
        possibility.map(Possibility::day).orElse(source.dataset().collected().at());
    return new Situation(
        record,
        action,
        manifest,
        reading,
        asOf,
        source,
        new Stated(vocabulary, record, action, source.dataset(), defaults, supposed),
        possibility.flatMap(Possibility::channel),
        collected.map(Moment::day));
  }

  /** What is done: the record's own action and what its facts imply (point 4). */
  List<Act> acts(Situation at) {
    List<Act> acts = new ArrayList<>();
    Action action = at.action();
    if (at.source().target() || action.isUse()) {
      acts.add(new Act(action, true, Truth.TRUE, Set.of()));
    }
    if (covered.isTraining(action)) {
      acts.add(new Act(named("store"), false, Truth.TRUE, Set.of()));
    }
    Truth commercial = at.stated().isAny("purpose", "commercial", "advertising");
    if (!action.id().equals("commercialize") && commercial != Truth.FALSE) {
      Set<String> missing =
          commercial == Truth.UNKNOWN ? new TreeSet<>(Set.of("purpose")) : Set.of();
      acts.add(new Act(named("commercialize"), false, commercial, missing));
    }
    if (at.channel().isPresent() && !judgedAtUse(action)) {
      List<String> implied =
          vocabulary
              .concept("channel", at.channel().get())
              .map(vocabulary::impliedActs)
              .orElse(List.of());
      for (String name : implied.isEmpty() ? List.of("collect") : implied) {
        if (!name.equals(action.id())) {
          acts.add(new Act(named(name), false, Truth.TRUE, Set.of()));
        }
      }
    }
    return acts;
  }

  private Action named(String name) {
    return vocabulary.action(name).orElseThrow();
  }

  private boolean isMislabeled(Source source, List<Source> sources) {
    if (source.dataset().license().isEmpty()) {
      return false;
    }
    List<OracleLicenses.Choice> declared = choices(source);
    for (Source ancestor : sources) {
      boolean above =
          source.ancestors().contains(ancestor.dataset().id())
              && !ancestor.dataset().id().equals(source.dataset().id());
      if (above && ancestor.dataset().license().isPresent()) {
        for (OracleLicenses.Choice choice : declared) {
          boolean kept =
              choices(ancestor).stream()
                  .anyMatch(
                      inherited ->
                          inherited.licenses().stream()
                              .allMatch(license -> OracleLicenses.keeps(choice, license)));
          if (!kept) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static OracleFinding about(FindingKind kind, Action action) {
    return OracleFinding.of(kind, Verdict.REVIEW, action.id(), List.of(), List.of());
  }
}
