package org.licet.audit;

import java.util.List;
import java.util.Locale;
import org.licet.model.FindingKind;
import org.licet.rules.fact.UnknownLicense;
import org.licet.vocab.Vocabulary;

/** What findings say to people: what is the matter, and what would settle or cure it. */
final class Messages {
  private static final int CANDIDATES = 6;

  private final Vocabulary vocabulary;

  Messages(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is the matter, in one or two sentences. */
  String message(FindingKind kind, Draft draft) {
    if (!draft.message().isEmpty() && kind != FindingKind.RESERVATION_IGNORED) {
      return draft.message();
    }
    String act = draft.act().isEmpty() ? "the use" : "to " + label(draft.act());
    String first = draft.clauses().isEmpty() ? "" : " " + draft.clauses().get(0).paraphrase();
    return switch (kind) {
      case PROHIBITED_USE -> texts(draft) + " forbids " + act + ":" + first;
      case PROHIBITED_LATER ->
          texts(draft) + " forbids " + act + ", but whether it binds here is open:" + first;
      case TERMS_SILENT ->
          draft.clauses().isEmpty()
              ? "No text in force speaks of it: that nobody objects to "
                  + label(draft.act())
                  + " is no grant."
              : texts(draft)
                  + " lists what it grants and does not name it: "
                  + label(draft.act())
                  + "."
                  + first;
      case TERMS_UNKNOWN ->
          "No text of `"
              + draft.source()
              + "` is known for that day and channel, and no text is no permission.";
      case MISSING_FACT ->
          draft.clauses().isEmpty()
              ? "It depends on " + keys(draft.missing()) + ", which is not stated."
              : texts(draft)
                  + " decides "
                  + act
                  + " by "
                  + keys(draft.missing())
                  + ", which is not stated:"
                  + first;
      case UNSETTLED_LAW ->
          "Whether " + texts(draft) + " stands against it is not settled:" + first;
      case UNKNOWN_SOURCE -> "The catalog knows no terms of `" + draft.source() + "`.";
      case LICENSE_MISSING ->
          "Nothing that is known grants it: "
              + label(draft.act())
              + ", data of `"
              + draft.source()
              + "`.";
      case LICENSE_UNKNOWN -> unknownLicense(draft);
      case LICENSE_MISLABELED ->
          "The license declared on `"
              + draft.source()
              + "` allows more than where the data comes from:"
              + first;
      case LICENSE_INCOMPATIBLE -> incompatible(draft);
      case QUOTA_EXCEEDED -> "The quantity is above what " + texts(draft) + " allows:" + first;
      case DUTY_OUTSTANDING ->
          texts(draft) + " asks for " + String.join(", ", draft.duties()) + ".";
      case DUTY_OVERDUE ->
          texts(draft)
              + " asked for "
              + String.join(", ", draft.duties())
              + ", and the deadline has passed.";
      case RESERVATION_IGNORED -> Signals.message(draft);
      case AGREEMENT_LAPSED ->
          "Agreement " + names(draft) + " would have covered it, but was not in force on that day.";
      case CONTRADICTION ->
          "Texts of one deal disagree, and the stricter counts: " + names(draft) + ".";
      case LINEAGE_CYCLE -> "`" + draft.source() + "` is described as made from itself.";
      case CATALOG_STALE ->
          "The terms of `"
              + draft.source()
              + "` were last verified more than 180 days before the audit.";
      case WAIVER_LAPSED, WAIVER_UNUSED, INVALID_RECORD -> first.strip();
    };
  }

  private static String incompatible(Draft draft) {
    if (draft.isMadeBy("adaptation-not-shareable")) {
      return texts(draft)
          + " lets nobody share an adaptation of `"
          + draft.source()
          + "`, under any license.";
    }
    if (draft.isMadeBy("licenses-exclude-each-other")) {
      return "No license meets both what `"
          + draft.source()
          + "` hands down ("
          + String.join(", ", draft.duties())
          + ") and what other data that it is put together with hands down: "
          + names(draft)
          + ".";
    }
    return "The license of the release does not meet what "
        + texts(draft)
        + " hands down ("
        + String.join(", ", draft.duties())
        + ").";
  }

  /** What would settle or cure it. */
  String howToFix(FindingKind kind, Draft draft) {
    return switch (kind) {
      case PROHIBITED_USE ->
          "Do without this data for this act, or record an agreement or authorization that permits it"
              + documents(draft)
              + ".";
      case PROHIBITED_LATER ->
          "Have counsel say whether the text binds you; record `boundBy` or `accountActive` if it is known.";
      case TERMS_SILENT ->
          "Ask counsel, or get the provider's written permission and record it as an agreement.";
      case TERMS_UNKNOWN -> "Find the text that was in force and add it to the catalog.";
      case MISSING_FACT -> "State " + keys(draft.missing()) + "." + questions(draft.missing());
      case UNSETTLED_LAW -> "Have counsel decide under which reading you act.";
      case UNKNOWN_SOURCE ->
          "Add the source's terms to the catalog, or state the platform by a name that it knows.";
      case LICENSE_MISSING ->
          "Ask who holds the rights and under which license; state it as `license`, or `rightsHolder: self`.";
      case LICENSE_UNKNOWN ->
          "State the license by its SPDX id, with its version; a text that the catalog lacks can be"
              + " added to a catalog of your own, and terms in other words a person has to read.";
      case LICENSE_MISLABELED ->
          "Correct the declared license, or drop the data that it cannot cover.";
      case LICENSE_INCOMPATIBLE ->
          draft.isMadeBy("release-license-incompatible")
              ? "Release under a license that meets it, or leave out the data that demands it."
              : "Leave out the data that demands it, or get another license from its holder.";
      case QUOTA_EXCEEDED ->
          "Stay within the ceiling, or get a plan or written permission for more.";
      case DUTY_OUTSTANDING -> "Do it, and record it under `fulfilled`.";
      case DUTY_OVERDUE -> "Do it now, record it under `fulfilled`, and tell counsel.";
      case RESERVATION_IGNORED -> Signals.howToFix(draft);
      case AGREEMENT_LAPSED -> "Renew the agreement, or check its dates.";
      case CONTRADICTION -> "Nothing to do for the verdict; ask the provider which text prevails.";
      case LINEAGE_CYCLE -> "Correct `derivedFrom` in the manifest.";
      case CATALOG_STALE -> "Check the provider's current text and update the catalog.";
      case WAIVER_LAPSED, WAIVER_UNUSED -> "Renew or remove the waiver.";
      case INVALID_RECORD -> "Correct the record and run again.";
    };
  }

  /** The question that a missing fact asks. */
  String question(String key) {
    return vocabulary
        .operand(key)
        .map(operand -> operand.question())
        .orElseGet(
            () ->
                switch (key) {
                  case "license" ->
                      "Who holds the rights in the data, and under which license is it offered?";
                  case "outputLicense" -> "Under which license will the output be released?";
                  case "collectedAt" -> "On which day was the data obtained?";
                  case "usedAt" -> "On which day is the data used?";
                  case "action" ->
                      "What exactly is done: training a foundation model, or fine-tuning?";
                  case "count" -> "How many units are used?";
                  default -> "What is `" + key + "`?";
                });
  }

  private String questions(List<String> missing) {
    return missing.isEmpty()
        ? ""
        : " " + String.join(" ", missing.stream().map(this::question).toList());
  }

  private String label(String action) {
    return vocabulary
        .action(action)
        .map(known -> known.label().toLowerCase(Locale.ROOT))
        .orElse(action);
  }

  private static String documents(Draft draft) {
    return draft.clauses().stream().anyMatch(clause -> clause.toString().contains("authorization"))
        ? " (the clause itself excepts an authorization)"
        : "";
  }

  private static String texts(Draft draft) {
    return draft.clauses().isEmpty()
        ? "The text"
        : "`"
            + draft.clauses().get(0).id()
            + "`"
            + (draft.clauses().size() > 1
                ? " (and " + (draft.clauses().size() - 1) + " more)"
                : "");
  }

  /** What is not resolved and why; the candidates as far as a reader takes them in. */
  private static String unknownLicense(Draft draft) {
    if (draft.unknownLicense().isEmpty()) {
      return "The license of the release, `"
          + draft.source()
          + "`, stands for no text of the catalog.";
    }
    UnknownLicense unknown = draft.unknownLicense().orElseThrow();
    List<String> shown = unknown.candidates().stream().limit(CANDIDATES).toList();
    int more = unknown.candidates().size() - shown.size();
    String candidates =
        shown.isEmpty()
            ? ""
            : "; it may stand for `"
                + String.join("`, `", shown)
                + "`"
                + (more == 0 ? "" : " (and " + more + " more)");
    return (unknown.statedBy().isEmpty()
            ? "The declared license `" + unknown.text() + "` is not resolved: "
            : "`" + unknown.text() + "`, stated by " + unknown.statedBy() + ", is not resolved: ")
        + unknown.why()
        + candidates
        + ".";
  }

  private static String names(Draft draft) {
    return "`"
        + String.join("`, `", draft.clauses().stream().map(clause -> clause.id()).toList())
        + "`";
  }

  private static String keys(List<String> missing) {
    return missing.isEmpty() ? "facts of the record" : "`" + String.join("`, `", missing) + "`";
  }
}
