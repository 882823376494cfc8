package org.licet.report;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.Finding;
import org.licet.model.Mitigation;
import org.licet.model.Truth;

/** What a finding says beside its message and its clauses, as named lines for people. */
final class FindingFacts {
  /** The name of the line that says what would cure the finding. */
  static final String FIX = "to fix";

  private static final String LAW = "law";
  private static final int MOST_LAWS = 2;

  private FindingFacts() {}

  /**
   * One line.
   *
   * @param name what it is about
   * @param text what it says
   */
  record Line(String name, String text) {}

  /** The lines of a finding for the terminal: of the law beside it no more than one. */
  static List<Line> brief(Finding finding) {
    List<Line> lines = new ArrayList<>();
    of(finding).stream().filter(line -> !line.name().equals(LAW)).forEach(lines::add);
    add(lines, LAW, law(finding));
    return lines;
  }

  private static String law(Finding finding) {
    List<String> speaking =
        finding.mitigations().stream()
            .filter(mitigation -> mitigation.fit() != Truth.FALSE)
            .map(mitigation -> mitigation.title() + " " + Wording.fit(mitigation))
            .toList();
    int most = Math.min(MOST_LAWS, speaking.size());
    String more = speaking.size() > most ? "; and " + (speaking.size() - most) + " more" : "";
    return speaking.isEmpty() ? "" : String.join("; ", speaking.subList(0, most)) + more;
  }

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
      add(lines, LAW, mitigation(mitigation));
    }
    add(lines, "unsettled", String.join(", ", finding.questions()));
    add(lines, "readings", Wording.otherReadings(finding));
    return lines;
  }

  private static String mitigation(Mitigation mitigation) {
    StringBuilder text = new StringBuilder(mitigation.title());
    text.append(". ").append(Wording.sentence(mitigation.sentence()));
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
