package org.licet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licet.model.Citation;
import org.licet.model.Clause;
import org.licet.model.Finding;
import org.licet.model.Mitigation;
import org.licet.model.Source;
import org.licet.model.Verdict;

/** The phrases that all formats share. A use is never called illegal: that is for courts to say. */
final class Wording {
  /** So many steps of a long lineage are named at either end. */
  private static final int PATH_ENDS = 5;

  private Wording() {}

  /** {@code 1 record}, {@code 12,000 records}. */
  static String records(long count) {
    return number(count) + (count == 1 ? " record" : " records");
  }

  /** {@code 1 record waits}, {@code 12,000 records wait}. */
  static String waiting(long count) {
    return records(count) + (count == 1 ? " waits" : " wait");
  }

  /** A number with separators of thousands. */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** What a finding makes of its records, for people. */
  static String level(Finding finding) {
    return isNote(finding) ? "note" : finding.level().label(finding.planned());
  }

  /** Whether a finding changes no verdict. */
  static boolean isNote(Finding finding) {
    return finding.level() == Verdict.PERMITTED;
  }

  /**
   * Where the clause stands: text, version and section. A policy in the description of a dataset
   * has no version, and its rules are found by their lines.
   */
  static String place(Citation citation) {
    return citation.version().isBlank()
        ? citation.instrument() + ", " + citation.section()
        : citation.instrument() + ", " + citation.version() + ", section " + citation.section();
  }

  /** When the cited version is in force; both days are inclusive. */
  static String inForce(Citation citation) {
    Optional<LocalDate> from = citation.effectiveFrom();
    Optional<LocalDate> to = citation.effectiveTo();
    if (from.isPresent()) {
      return to.map(last -> "in force " + from.get() + " to " + last)
          .orElse("in force since " + from.get());
    }
    return to.map(last -> "in force until " + last).orElse("not dated");
  }

  /** What the clause does. */
  static String modality(Clause.Modality modality) {
    return switch (modality) {
      case PERMISSION -> "permits";
      case PROHIBITION -> "prohibits";
      case OBLIGATION -> "obliges";
      case SILENCE -> "is silent";
    };
  }

  /** How well the clause was read. */
  static String confidence(Clause.Confidence confidence) {
    return switch (confidence) {
      case PRIMARY_TEXT_READ -> "primary text read";
      case SECONDARY -> "read in a secondary source";
      case INFERRED -> "inferred, not read";
      case UNKNOWN -> "not known how well it was read";
    };
  }

  /** Where a clause was read. */
  static String source(Source source) {
    String day = source.recordedOn().map(recorded -> ", recorded on " + recorded).orElse("");
    String note = source.note().isEmpty() ? "" : " (" + source.note() + ")";
    return source.kind() + ": " + source.where() + day + note;
  }

  /** How far a law beside the instruments reaches the use. */
  static String fit(Mitigation mitigation) {
    return switch (mitigation.fit()) {
      case TRUE -> "fits";
      case UNKNOWN ->
          mitigation.missing().isEmpty()
              ? "may fit"
              : "may fit, depending on " + String.join(", ", mitigation.missing());
      case FALSE ->
          mitigation.failing().isEmpty()
              ? "does not fit"
              : "does not fit: " + String.join("; ", mitigation.failing());
    };
  }

  /** The way from the dataset used to the one that the finding is about. */
  static String path(List<String> path) {
    String step = ", derived from ";
    int left = path.size() - 2 * PATH_ENDS;
    return left <= 1
        ? String.join(step, path)
        : String.join(step, path.subList(0, PATH_ENDS))
            + ", derived through "
            + left
            + " more from "
            + String.join(step, path.subList(path.size() - PATH_ENDS, path.size()));
  }

  /** What the finding would be under other readings; empty when it would be the same. */
  static String otherReadings(Finding finding) {
    return finding.otherReadings().entrySet().stream()
        .map(
            other ->
                "under the "
                    + other.getKey()
                    + " reading: "
                    + (other.getValue() == Verdict.PERMITTED
                        ? "no finding"
                        : other.getValue().label(finding.planned())))
        .collect(Collectors.joining("; "));
  }

  /** The first letter as a capital, and a final period: a sentence out of a message. */
  static String sentence(String message) {
    String text = message.strip();
    if (text.isEmpty()) {
      return text;
    }
    // An id at the start of a message keeps its letters.
    String capital = text.matches("(?s)\\p{L}+[.?!]?( .*)?") ? sentenceCase(text) : text;
    return ".!?".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
  }

  /** The first letter as a capital. */
  static String sentenceCase(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
