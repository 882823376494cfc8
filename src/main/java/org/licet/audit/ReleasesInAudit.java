package org.licet.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licet.license.LicenseChooser;
import org.licet.model.FindingKind;
import org.licet.model.LicensesLeft;
import org.licet.model.UsageRecord;
import org.licet.rules.Acts;

/** Works out for what an audit passes on which licenses are left. */
final class ReleasesInAudit {
  /** More kinds of release than people look at; each takes a hundred judgments. */
  private static final int MOST = 25;

  private final Setting setting;
  private final AuditRun run;
  private final LocalDate asOf;

  ReleasesInAudit(Setting setting, AuditRun run, LocalDate asOf) {
    this.setting = setting;
    this.run = run;
    this.asOf = asOf;
  }

  /** The licenses left, for the releases of most records first. */
  List<LicensesLeft> licensesLeft(Map<DecidedClass, Long> sizes) {
    Acts acts = new Acts(setting.vocabulary());
    Map<List<Object>, Long> records = new LinkedHashMap<>();
    Map<List<Object>, UsageRecord> members = new LinkedHashMap<>();
    sizes.forEach(
        (decided, count) -> {
          if (dependsOnLicense(decided, acts)) {
            List<Object> release = release(decided.member());
            records.merge(release, count, Long::sum);
            members.putIfAbsent(release, decided.member());
          }
        });
    List<List<Object>> most =
        records.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    LicenseChooser chooser = new LicenseChooser(run.engine(), setting.catalog(), List.of());
    Map<LicensesLeft, Long> left = new LinkedHashMap<>();
    for (List<Object> release : most.subList(0, Math.min(MOST, most.size()))) {
      LicensesLeft one =
          LicensesLeft.of(chooser.choose(members.get(release), setting.reading(), asOf), 0);
      left.merge(one, records.get(release), Long::sum);
    }
    List<LicensesLeft> all = new ArrayList<>();
    left.forEach((one, count) -> all.add(one.and(count)));
    all.sort(
        Comparator.comparing(LicensesLeft::records, Comparator.reverseOrder())
            .thenComparing(LicensesLeft::target)
            .thenComparing(LicensesLeft::action));
    if (most.size() > MOST) {
      run.notice(
          "licenses left were worked out for the "
              + MOST
              + " kinds of release with most records, of "
              + most.size());
    }
    return all;
  }

  /** What is the same for all records that differ in the license of their release alone. */
  private static List<Object> release(UsageRecord record) {
    return List.of(
        record.action(),
        record.target(),
        record.platform(),
        record.url(),
        record.license(),
        record.channel(),
        record.tier(),
        record.collectedAt(),
        record.usedAt(),
        record.assignee(),
        record.assigneeType(),
        record.purpose(),
        record.jurisdiction(),
        record.boundBy(),
        record.facts());
  }

  /** Whether the license of what is passed on matters: a finding says so, or share-alike is due. */
  private static boolean dependsOnLicense(DecidedClass decided, Acts acts) {
    var action = decided.judgment().usage().getAction();
    if (!acts.isRelease(action) && !acts.isDistribution(action)) {
      return false;
    }
    return decided.drafts().stream()
        .anyMatch(
            draft ->
                draft.kind() == FindingKind.LICENSE_INCOMPATIBLE
                    || draft.missing().contains("outputLicense")
                    || !draft.path().isEmpty() && draft.duties().contains("share-alike"));
  }
}
