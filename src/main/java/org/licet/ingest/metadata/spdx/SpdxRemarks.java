package org.licet.ingest.metadata.spdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.bom.CopyrightNotice;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;

/**
 * What the Dataset and AI profiles say in words that bears on rights: a fact where it is one, and a
 * line for the person who runs the audit where only a person can judge it.
 */
final class SpdxRemarks {
  private SpdxRemarks() {}

  /** Looks at one element, called by its id. */
  static void on(SpdxElement element, String id, DescribedDataset.Builder dataset, Notes notes) {
    boolean personal =
        element.term("hasSensitivePersonalInformation").filter("yes"::equals).isPresent()
            || element.term("useSensitivePersonalInformation").filter("yes"::equals).isPresent();
    if (personal) {
      dataset.fact("dataElement", List.of("personal-information"));
    }
    String called = Quote.of(id);
    element
        .term("datasetAvailability")
        .flatMap(SpdxRemarks::access)
        .ifPresent(access -> notes.remark(called + " " + access));
    element
        .term("confidentialityLevel")
        .filter(level -> !level.toLowerCase(Locale.ROOT).matches("clear|white"))
        .ifPresent(
            level ->
                notes.remark(
                    called
                        + " has the confidentiality level "
                        + Quote.of(level)
                        + ": mind with whom the report is shared"));
    List<String> words = new ArrayList<>();
    element.text("intendedUse").ifPresent(text -> words.add("intended use " + Quote.of(text)));
    element
        .text("dataCollectionProcess")
        .ifPresent(text -> words.add("collection " + Quote.of(text)));
    element
        .text("informationAboutTraining")
        .ifPresent(text -> words.add("training " + Quote.of(text)));
    element
        .text("copyrightText")
        .filter(text -> !text.matches("(?i)NO[ _-]?ASSERTION|NONE"))
        .filter(text -> !CopyrightNotice.isNotice(text))
        .ifPresent(text -> words.add("copyright " + Quote.of(text)));
    if (!words.isEmpty()) {
      notes.remark(called + " states in words, which are not judged: " + String.join("; ", words));
    }
  }

  private static Optional<String> access(String availability) {
    return switch (availability) {
      case "clickthrough" ->
          Optional.of("is had by accepting terms that are not stated here: read them");
      case "registration" ->
          Optional.of("is had by registering, under terms that are not stated here: read them");
      case "query" -> Optional.of("is had by queries only, under terms that are not stated here");
      case "scrapingScript" ->
          Optional.of(
              "is a script that collects the data: the terms of the sites that it collects from"
                  + " apply, and are judged when a manifest names these sites");
      default -> Optional.empty();
    };
  }
}
