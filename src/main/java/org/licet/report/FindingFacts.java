package org.licet.report;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.Finding;
import org.licet.model.Mitigation;

/** What a finding says beside its message and its clauses, as named lines for people. */
final class FindingFacts {
  /** The name of the line that says what would cure the finding. */
  static final String FIX = "to fix";

  private FindingFacts() {}

  /**
   * One line.
   *
   * @param name what it is about
   * @param text what it says
   */
  record Line(String name, String text) {}

  /** The lines of a finding, without those that would be empty; how to fix it comes first. */
  static List<Line> of(Finding finding) {
    List<Line> lines = new ArrayList<>();
    add(lines, FIX, Wording.sentence(finding.howToFix()));
    add(lines, "missing", String.join(", ", finding.missing()));
    add(lines, "duties", String.join(", ", finding.duties()));
    if (finding.path().size() > 1) {
      add(lines, "lineage", Wording.path(finding.path()));
    }
    for (Mitigation mitigation : finding.mitigations()) {
      add(lines, "law", mitigation(mitigation));
    }
    add(lines, "unsettled", String.join(", ", finding.questions()));
    add(lines, "readings", Wording.otherReadings(finding));
    return lines;
  }

  private static String mitigation(Mitigation mitigation) {
    StringBuilder text = new StringBuilder(mitigation.title());
    text.append(" ").append(Wording.fit(mitigation)).append(". ");
    text.append(Wording.sentence(mitigation.sentence()));
    text.append(" Overrides a contract: ").append(mitigation.overridesContract());
    text.append("; state: ").append(mitigation.status());
    if (!mitigation.decisions().isEmpty()) {
      text.append("; decisions: ").append(String.join("; ", mitigation.decisions()));
    }
    return text.append(".").toString();
  }

  private static void add(List<Line> lines, String name, String text) {
    if (!text.isEmpty()) {
      lines.add(new Line(name, text));
    }
  }
}
