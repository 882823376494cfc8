package org.licet.ingest.metadata.schemaorg;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the terms of the Data Use Ontology (DUO): its IRIs, the short forms of these, and the
 * letters by which people know them.
 */
public final class DataUseTerms {
  private static final String NAMESPACE = "http://purl.obolibrary.org/obo/DUO_";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:https?://purl\\.obolibrary\\.org/obo/|obo:|http://identifiers\\.org/)?"
              + "duo[_:-](?:duo_)?(\\d{7})");

  /** The letters, and what may follow them: {@code DS-[MONDO_0005070]}, {@code TS-12}. */
  private static final Pattern LETTERS =
      Pattern.compile("([A-Z]{2,6}(?:-CC)?)(?:[- ]?(?:\\[.*]|\\(.*\\)|[A-Z]{2}|\\d+|XX))?");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("NRES", "0000004"),
          Map.entry("GRU-CC", "0000005"),
          Map.entry("HMB", "0000006"),
          Map.entry("DS", "0000007"),
          Map.entry("POA", "0000011"),
          Map.entry("RS", "0000012"),
          Map.entry("RU", "0000014"),
          Map.entry("NMDS", "0000015"),
          Map.entry("GSO", "0000016"),
          Map.entry("NPUNCU", "0000018"),
          Map.entry("PUB", "0000019"),
          Map.entry("COL", "0000020"),
          Map.entry("IRB", "0000021"),
          Map.entry("GS", "0000022"),
          Map.entry("MOR", "0000024"),
          Map.entry("TS", "0000025"),
          Map.entry("US", "0000026"),
          Map.entry("PS", "0000027"),
          Map.entry("IS", "0000028"),
          Map.entry("RTN", "0000029"),
          Map.entry("GRU", "0000042"),
          Map.entry("CC", "0000043"),
          Map.entry("NPOA", "0000044"),
          Map.entry("NPU", "0000045"),
          Map.entry("NCU", "0000046"));

  private DataUseTerms() {}

  /** The IRI of the term that a text names by its number, in whatever form. */
  public static Optional<String> numbered(String text) {
    Matcher matcher = NUMBERED.matcher(text.strip());
    return matcher.matches() ? Optional.of(NAMESPACE + matcher.group(1)) : Optional.empty();
  }

  /**
   * The IRI of the term that a text names by its letters. The letters are words of other languages
   * too, so ask only where a term on use is expected.
   */
  public static Optional<String> lettered(String text) {
    Matcher matcher = LETTERS.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(NUMBERS.get(matcher.group(1).toUpperCase(Locale.ROOT)))
        .map(number -> NAMESPACE + number);
  }

  /** The IRI of the term that a text names, where a term on use is expected. */
  public static Optional<String> named(String text) {
    return numbered(text).or(() -> lettered(text));
  }
}
