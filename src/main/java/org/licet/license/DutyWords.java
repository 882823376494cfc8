package org.licet.license;

import java.util.Map;
import java.util.Optional;

/** What the duties that travel with data ask for, in our own words. */
final class DutyWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("attribution", "Name the authors in the way that they ask for"),
          Map.entry("notice", "Keep the copyright notice, the license notice and the disclaimer"),
          Map.entry("include-license", "Pass on the text of the license, or a link to it"),
          Map.entry("indicate-changes", "Say that the data was changed, and how"),
          Map.entry(
              "share-alike",
              "Share what is adapted from it under the same license or one that it accepts"),
          Map.entry("link-back", "Link to the source"),
          Map.entry("keep-open", "Pass on a copy that no technical measure locks"),
          Map.entry("bind-recipients", "Bind those who receive it to the same restrictions of use"),
          Map.entry(
              "acceptable-use", "Hand on the restrictions of use of the license or its policy"),
          Map.entry("built-with-label", "Show the label that names the model or material used"),
          Map.entry("name-prefix", "Begin the name of a released model with the given word"),
          Map.entry("no-endorsement", "Do not use the authors' names to endorse what is made"),
          Map.entry("disclose-source", "Offer the source form to those who receive the work"),
          Map.entry(
              "network-source", "Offer the source form to those who use the work over a network"),
          Map.entry("rename", "Give a changed version another name"),
          Map.entry("source-and-date", "Name the source and the date of the data"),
          Map.entry(
              "onward-license-noncommercial",
              "Pass it on only under terms that keep it non-commercial"));

  private DutyWords() {}

  /** The words for a duty; empty when the clause has to say it itself. */
  static Optional<String> of(String duty) {
    return Optional.ofNullable(WORDS.get(duty));
  }
}
