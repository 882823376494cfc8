package org.licet.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names by which descriptions refer to datasets, in the form in which they are compared. */
final class DatasetNames {
  private static final Pattern DOI =
      Pattern.compile("^(?:doi:|(?:https?://)?(?:dx\\.)?doi\\.org/)(10\\..+)$");
  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

  private DatasetNames() {}

  /**
   * A name without what does not tell datasets apart: letter case, {@code http} or {@code https},
   * {@code www.}, a final slash, the way in which a DOI is written.
   */
  static String key(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("[/#]+$", "");
    String doi = DOI.matcher(plain).replaceFirst("doi:$1");
    return SCHEME.matcher(doi).replaceFirst("");
  }

  /** Whether a name is an address, under which the data or its page is. */
  static boolean isAddress(String name) {
    return name.strip().matches("(?i)https?://\\S+");
  }
}
