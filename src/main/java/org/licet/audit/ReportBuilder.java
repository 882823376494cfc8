package org.licet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.model.AuditReport;
import org.licet.model.Cause;
import org.licet.model.Finding;
import org.licet.model.OpenQuestion;
import org.licet.model.Origin;
import org.licet.model.ProviderDuty;
import org.licet.model.UsageRecord;
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
  private final Messages messages;

  ReportBuilder(Setting setting, RuleBase rules, String tool, AuditRequest request, AuditRun run) {
    this.setting = setting;
    this.rules = rules;
    this.tool = tool;
    this.request = request;
    this.run = run;
    this.messages = new Messages(setting.vocabulary());
  }

  /** A finding as it is counted. */
  private static final class Counted {
    private final Draft draft;
    private final UsageRecord member;
    private final Set<DecidedClass> classes = new LinkedHashSet<>();
    private final List<String> ids = new ArrayList<>();
    private long records;
    private boolean planned = true;

    private Counted(Draft draft, UsageRecord member) {
      this.draft = draft;
      this.member = member;
    }
  }

  /** The report over all rows. */
  AuditOutcome outcome() {
    SortedMap<Verdict, Long> verdicts = new TreeMap<>();
    Map<String, Counted> findings = new LinkedHashMap<>();
    RowDecisions decisions = new RowDecisions(run);
    Rows rows = run.rows();
    for (int row = 0; row < rows.size(); row++) {
      RowDecision decision = decisions.of(row);
      verdicts.merge(decision.verdict(), 1L, Long::sum);
      for (Draft draft : decision.drafts()) {
        count(findings, draft, row);
      }
    }
    List<Counted> ordered = new ArrayList<>(findings.values());
    ordered.sort(
        Comparator.comparing((Counted counted) -> counted.draft.level(), Comparator.reverseOrder())
            .thenComparing(counted -> counted.records, Comparator.reverseOrder())
            .thenComparing(counted -> counted.draft.kind().id())
            .thenComparing(counted -> counted.draft.fingerprint()));
    AuditReport report =
        new AuditReport(
            facts(),
            verdicts,
            findings(ordered),
            questions(ordered),
            vacuity(),
            notices(),
            providerDuties());
    return new AuditOutcome(report, rows.invalidCount());
  }

  private void count(Map<String, Counted> findings, Draft draft, int row) {
    Optional<UsageRecord> member =
        run.rows().invalid(row).isPresent()
            ? Optional.empty()
            : Optional.of(run.rows().classOf(row).member());
    Counted counted =
        findings.computeIfAbsent(
            draft.fingerprint(),
            key -> new Counted(draft, member.orElseGet(() -> placeholder(run.rows().id(row)))));
    counted.records++;
    if (member.isPresent()) {
      counted.classes.add(run.rows().classOf(row));
    }
    if (counted.ids.size() < FIRST_IDS) {
      counted.ids.add(run.rows().id(row));
    }
    counted.planned &= member.isPresent() && run.rows().classOf(row).judgment().usage().isPlanned();
  }

  /** An invalid record has no member; nothing is asked of it but its id. */
  private static UsageRecord placeholder(String id) {
    return new UsageRecord.Builder(id, new Origin("", 0), "").build();
  }

  private List<Finding> findings(List<Counted> ordered) {
    Citations citations = new Citations(setting.catalog());
    Proofs proofs = new Proofs(rules.sentences());
    OtherReadings otherReadings = new OtherReadings(setting, run);
    Mitigations mitigations = new Mitigations(setting.catalog(), request.asOf());
    List<Finding> findings = new ArrayList<>();
    for (Counted counted : ordered) {
      Draft draft = counted.draft;
      findings.add(
          new Finding(
              draft.fingerprint(),
              draft.kind(),
              draft.level(),
              draft.cause(),
              draft.act(),
              draft.source(),
              draft.clauses().stream().map(citations::of).toList(),
              counted.records,
              counted.ids,
              counted.planned,
              draft.path(),
              draft.missing(),
              draft.duties(),
              mitigations.of(draft, List.copyOf(counted.classes)),
              draft.message().isEmpty() ? messages.message(draft.kind(), draft) : draft.message(),
              messages.howToFix(draft.kind(), draft),
              draft.questions(),
              otherReadings.of(draft, counted.member),
              proofs.of(draft)));
    }
    return findings;
  }

  private List<OpenQuestion> questions(List<Counted> ordered) {
    Map<String, Long> waiting = new TreeMap<>();
    Map<String, Cause> causes = new TreeMap<>();
    for (Counted counted : ordered) {
      if (counted.draft.level() == Verdict.REVIEW) {
        for (String key : counted.draft.missing()) {
          waiting.merge(key, counted.records, Long::sum);
          counted
              .draft
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
    Map<DecidedClass, Long> sizes = new HashMap<>();
    Rows rows = run.rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.invalid(row).isEmpty()) {
        sizes.merge(rows.classOf(row), 1L, Long::sum);
      }
    }
    ProviderDuties duties = new ProviderDuties(setting.catalog(), setting.vocabulary());
    rows.classes()
        .forEach(
            decided -> duties.add(decided.judgment().usage(), sizes.getOrDefault(decided, 0L)));
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
