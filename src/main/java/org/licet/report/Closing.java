package org.licet.report;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.AuditReport;
import org.licet.model.Verdict;

/** The last words of every report: what was found, what to do next, what green does not mean. */
final class Closing {
  private Closing() {}

  /** What was found, in one sentence. */
  static String found(AuditReport report) {
    if (report.records() == 0) {
      return "Nothing was checked: no record was judged. This is not a pass.";
    }
    Verdicts verdicts = new Verdicts(report);
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdicts.WORST_FIRST) {
      long count = verdicts.count(verdict);
      if (count > 0) {
        parts.add(Wording.number(count) + " " + does(verdict, verdicts, count == 1));
      }
    }
    return "Of " + Wording.records(report.records()) + ", " + String.join(", ", parts) + ".";
  }

  private static String does(Verdict verdict, Verdicts verdicts, boolean one) {
    return switch (verdict) {
      case VIOLATION, DUTY, PERMITTED ->
          (one ? "is " : "are ")
              + verdicts.label(verdict).replace("breach of terms", "in breach of terms");
      case REVIEW -> one ? "needs review" : "need review";
    };
  }

  /** What to do next, most urgent first; never empty. */
  static List<String> next(AuditReport report) {
    List<String> steps = new ArrayList<>();
    if (report.run().inputs().stream().anyMatch(input -> !input.refused().isEmpty())) {
      steps.add("Mend the inputs that were refused, and audit again.");
    }
    Verdicts verdicts = new Verdicts(report);
    if (verdicts.count(Verdict.VIOLATION) > 0) {
      steps.add(
          "Leave out or clear the records that the terms prohibit: each finding says what would"
              + " cure it; `--keep FILE` writes a copy without them.");
    }
    if (verdicts.count(Verdict.REVIEW) > 0) {
      steps.add(
          report.questions().isEmpty()
              ? "Give the records that need review to those named beside each cause."
              : "Answer the questions first: each says how many records wait for it.");
    }
    if (verdicts.count(Verdict.DUTY) > 0) {
      steps.add("Fulfill the duties, and record that in `fulfilled`.");
    }
    if (report.records() == 0) {
      steps.add("Check that the inputs hold usage records, or name an `--action` for datasets.");
    }
    if (steps.isEmpty()) {
      steps.add("File this report with the data, and audit again when the use changes.");
    }
    return steps;
  }

  /** What a green result does not mean. */
  static List<String> green() {
    return List.of(
        "Permitted means: a text in the catalog grants the use, and no clause known for that day"
            + " forbids it, on the facts as the records state them. Licet does not check the facts.",
        "Privacy, personality and patent law are out of scope; personal data may raise a note.",
        "It is evidence for a decision, not legal advice.");
  }
}
