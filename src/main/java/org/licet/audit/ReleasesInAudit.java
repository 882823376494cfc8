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
    Map<LicensesLeft, Long> left = new LinkedHashMap<>();
    List<Map.Entry<DecidedClass, Long>> asking =
        sizes.entrySet().stream()
            .filter(entry -> dependsOnLicense(entry.getKey(), acts))
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    for (Map.Entry<DecidedClass, Long> entry : asking.subList(0, Math.min(MOST, asking.size()))) {
      LicensesLeft one =
          LicensesLeft.of(
              new LicenseChooser(run.engine(), setting.catalog(), List.of())
                  .choose(entry.getKey().member(), setting.reading(), asOf),
              0);
      left.merge(one, entry.getValue(), Long::sum);
    }
    List<LicensesLeft> all = new ArrayList<>();
    left.forEach((one, records) -> all.add(one.and(records)));
    all.sort(
        Comparator.comparing(LicensesLeft::records, Comparator.reverseOrder())
            .thenComparing(LicensesLeft::target)
            .thenComparing(LicensesLeft::action));
    if (asking.size() > MOST) {
      run.notice(
          "licenses left were worked out for the "
              + MOST
              + " kinds of release with most records, of "
              + asking.size());
    }
    return all;
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
