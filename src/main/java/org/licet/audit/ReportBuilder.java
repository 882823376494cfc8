package org.licet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.model.AuditReport;
import org.licet.model.Cause;
import org.licet.model.Finding;
import org.licet.model.LicensesLeft;
import org.licet.model.OpenQuestion;
import org.licet.model.ProviderDuty;
import org.licet.model.Verdict;
import org.licet.rules.RuleBase;

/** Counts what was decided and puts the report together. */
final class ReportBuilder {
  private static final int FIRST_IDS = 10;
  private static final int QUESTIONS = 3;

  private final Setting setting;
  private final RuleBase rules;
  private final String tool;
  private final AuditRequest request;
  private final AuditRun run;
  private final RowDecisions decisions;
  private final Messages messages;

  ReportBuilder(
      Setting setting,
      RuleBase rules,
      String tool,
      AuditRequest request,
      AuditRun run,
      RowDecisions decisions) {
    this.setting = setting;
    this.rules = rules;
    this.tool = tool;
    this.request = request;
    this.run = run;
    this.decisions = decisions;
    this.messages = new Messages(setting.vocabulary());
  }

  /** The report over all rows. */
  AuditOutcome outcome() {
    Tally tally = new Tally(run.rows(), decisions);
    List<Tally.Counted> ordered = tally.findings();
    // Before the remarks are collected: it may add one.
    List<LicensesLeft> left =
        new ReleasesInAudit(setting, run, request.asOf()).licensesLeft(run.rows().sizes());
    AuditReport report =
        new AuditReport(
            facts(),
            tally.verdicts(),
            findings(ordered),
            questions(ordered),
            vacuity(),
            notices(),
            providerDuties(),
            left);
    return new AuditOutcome(report, run.rows().invalidCount());
  }

  private List<Finding> findings(List<Tally.Counted> ordered) {
    Citations citations = new Citations(setting.catalog());
    Proofs proofs = new Proofs(rules.sentences());
    OtherReadings otherReadings = new OtherReadings(setting, run);
    Mitigations mitigations = new Mitigations(setting.catalog(), request.asOf());
    List<Finding> findings = new ArrayList<>();
    for (Tally.Counted counted : ordered) {
      Draft draft = counted.draft();
      findings.add(
          new Finding(
              draft.fingerprint(),
              draft.kind(),
              draft.level(),
              draft.cause(),
              draft.act(),
              draft.source(),
              draft.clauses().stream().map(citations::of).toList(),
              counted.records(),
              counted.ids(),
              counted.isPlanned(),
              draft.path(),
              draft.missing(),
              draft.duties(),
              mitigations.of(draft, counted.classes()),
              messages.message(draft.kind(), draft),
              messages.howToFix(draft.kind(), draft),
              draft.questions(),
              otherReadings.of(draft, counted.member()),
              proofs.of(draft)));
    }
    return findings;
  }

  private List<OpenQuestion> questions(List<Tally.Counted> ordered) {
    Map<String, Long> waiting = new TreeMap<>();
    Map<String, Cause> causes = new TreeMap<>();
    for (Tally.Counted counted : ordered) {
      if (counted.draft().level() == Verdict.REVIEW) {
        for (String key : counted.draft().missing()) {
          waiting.merge(key, counted.records(), Long::sum);
          counted
              .draft()
              .cause()
              .ifPresent(cause -> causes.merge(key, cause, (first, second) -> first));
        }
      }
    }
    return waiting.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(QUESTIONS)
        .map(
            entry ->
                new OpenQuestion(
                    entry.getKey(),
                    messages.question(entry.getKey()),
                    causes.getOrDefault(entry.getKey(), Cause.MISSING_FACT).askWhom(),
                    entry.getValue()))
        .toList();
  }

  private List<ProviderDuty> providerDuties() {
    ProviderDuties duties = new ProviderDuties(setting.catalog(), setting.vocabulary());
    run.rows().sizes().forEach((decided, size) -> duties.add(decided.judgment().usage(), size));
    return duties.listed();
  }

  private List<String> vacuity() {
    long uncovered =
        run.rows().classes().stream().filter(decided -> decided.judgment().uncovered()).count();
    return uncovered == 0
        ? List.of()
        : List.of(
            "No clause of a governing text spoke of the act in "
                + uncovered
                + " of "
                + run.rows().classes().size()
                + " usage classes.");
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>(run.notices());
    notices.addAll(sources());
    notices.addAll(StandIns.notices(run.rows().classes()));
    SortedMap<String, SortedSet<String>> parts = new TreeMap<>();
    run.rows().classes().stream()
        .flatMap(decided -> decided.judgment().parts().stream())
        .map(part -> part.covers().clause())
        .forEach(
            clause ->
                parts
                    .computeIfAbsent(clause.paraphrase(), key -> new TreeSet<>())
                    .add(clause.id()));
    parts.forEach(
        (paraphrase, ids) ->
            notices.add(
                "`"
                    + ids.first()
                    + "`"
                    + (ids.size() > 1 ? " (and " + (ids.size() - 1) + " more)" : "")
                    + " is a limit on a part of the data alone: "
                    + paraphrase));
    return notices;
  }

  /** How much the domains with findings of their own are of all without known terms. */
  private List<String> sources() {
    Sources sources = run.rows().sources();
    if (!sources.hasOthers()) {
      return List.of();
    }
    long told = sources.told().stream().mapToLong(sources::records).sum();
    return List.of(
        sources.records()
            + " records come from "
            + sources.size()
            + " domains without known terms; the "
            + Sources.TOLD
            + " with the most records ("
            + told
            + ") have findings of their own, the rest is under `"
            + sources.name(Sources.OTHERS)
            + "`");
  }

  private AuditReport.Run facts() {
    SortedMap<String, String> options = new TreeMap<>();
    request.defaults().forEach((key, values) -> options.put(key, String.join(",", values)));
    request.action().ifPresent(action -> options.put("action", action));
    request.profile().ifPresent(profile -> options.put("profile", profile));
    options.put("strict", Boolean.toString(request.strict()));
    return new AuditReport.Run(
        tool,
        request.asOf(),
        setting.reading().name(),
        run.inputs(),
        setting.catalog().digest(),
        rules.digest(),
        rules.size(),
        options,
        run.rows().classes().size());
  }
}
