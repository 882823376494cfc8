package org.licet.odrl.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An evaluation in plain words. */
public final class ReportText {
  private ReportText() {}

  /** The lines. */
  public static List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (PolicyReport report : evaluation.reports()) {
      Decision decision = report.decision();
      lines.add(decision.answer().word() + ": " + report.subject());
      lines.add("  because " + decision.why());
      if (!decision.rules().isEmpty()) {
        lines.add("  rules: " + String.join(", ", decision.rules()));
      }
      decision.missing().forEach(missing -> lines.add("  not known: " + missing));
      lines.add(
          "  conflict strategy: "
              + decision.strategy().word()
              + " (from "
              + decision.strategySource()
              + ")");
      for (RuleReport rule : report.rules()) {
        rule(rule, "  ", lines);
      }
    }
    evaluation.notes().forEach(note -> lines.add("note: " + note));
    return lines;
  }

  private static void rule(RuleReport report, String indent, List<String> lines) {
    lines.add(
        indent
            + report.activation().word().toLowerCase(java.util.Locale.ROOT)
            + " "
            + report.rule().kind().word()
            + " "
            + report.rule().id()
            + state(report));
    for (PremiseReport premise : report.premises()) {
      String detail =
          premise.outcomes().stream()
              .map(outcome -> outcome.condition().text())
              .collect(Collectors.joining("; "));
      lines.add(
          indent
              + "  "
              + premise.truth().name().toLowerCase(java.util.Locale.ROOT)
              + ": "
              + premise.aspect().name().toLowerCase(java.util.Locale.ROOT)
              + (detail.isEmpty() ? "" : " (" + detail + ")")
              + (premise.missing().isEmpty()
                  ? ""
                  : "; not known: " + String.join(", ", premise.missing())));
    }
    report.duties().forEach(duty -> rule(duty, indent + "  ", lines));
  }

  private static String state(RuleReport report) {
    return report.rule().kind().isDuty()
        ? " (" + report.performance().word() + ", " + report.deontic().word() + ")"
        : report.attempt().startsWith("urn:licet:log-row:") ? " for " + report.attempt() : "";
  }
}
