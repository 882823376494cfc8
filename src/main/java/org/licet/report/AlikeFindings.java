package org.licet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.licet.model.Citation;
import org.licet.model.Finding;

/**
 * Findings that say the same of different data, shown once: a hundred cards under one license are
 * one thing to do. Reports for machines and for filing list each.
 *
 * @param shown the first of them, with the records of all
 * @param all the findings that it stands for, at least one
 */
record AlikeFindings(Finding shown, List<Finding> all) {
  AlikeFindings {
    all = List.copyOf(all);
  }

  /** The findings of a list, those that are alike together, in the order of the first of each. */
  static List<AlikeFindings> of(List<Finding> findings) {
    Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(likeness(finding), absent -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(AlikeFindings::join).toList();
  }

  /**
   * All that a reader sees of a finding but the data, its records and its way there. One of which
   * not every record is known by its id is like no other, for nobody could count the records.
   */
  private static List<Object> likeness(Finding finding) {
    boolean counted = finding.recordCount() == finding.recordIds().size();
    return List.of(
        counted ? "" : finding.fingerprint(),
        finding.kind(),
        finding.level(),
        finding.act(),
        finding.clauses().stream().map(Citation::iri).toList(),
        finding.missing(),
        finding.duties(),
        finding.message().replace("`" + finding.source() + "`", "``"),
        finding.howToFix(),
        finding.questions(),
        finding.otherReadings());
  }

  private static AlikeFindings join(List<Finding> all) {
    Finding first = all.get(0);
    if (all.size() == 1) {
      return new AlikeFindings(first, all);
    }
    Set<String> records = new LinkedHashSet<>();
    all.forEach(finding -> records.addAll(finding.recordIds()));
    String others = " (and " + Wording.number(all.size() - 1) + " more like it)";
    Finding shown =
        new Finding(
            first.fingerprint(),
            first.kind(),
            first.level(),
            first.cause(),
            first.act(),
            first.source() + others,
            first.clauses(),
            records.size(),
            List.copyOf(records),
            first.planned(),
            first.path(),
            first.missing(),
            first.duties(),
            first.mitigations(),
            first
                .message()
                .replace("`" + first.source() + "`", "`" + first.source() + "`" + others),
            first.howToFix(),
            first.questions(),
            first.otherReadings(),
            first.proof());
    return new AlikeFindings(shown, all);
  }
}
