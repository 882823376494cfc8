package org.licet.ingest.metadata.schemaorg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.model.Hosts;

/** What tells a dataset from all others: addresses, DOIs and names of the {@code urn} kind. */
final class Identities {
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://[^/?#]+/+[^?#].*|https?://[^/?#]+/?\\?.+");

  private Identities() {}

  /**
   * An identity in normal form: a DOI as its address, an address without fragment and final slash,
   * by {@code https}. The front page of a site tells nothing from anything else, so it is none.
   */
  static Optional<String> of(String text) {
    String stripped = text.strip();
    Matcher doi = DOI.matcher(stripped);
    if (doi.matches()) {
      return Optional.of("https://doi.org/" + doi.group(1));
    }
    if (stripped.regionMatches(true, 0, "urn:", 0, 4)) {
      return Optional.of(stripped);
    }
    return ADDRESS.matcher(stripped).matches() ? address(stripped) : Optional.empty();
  }

  private static Optional<String> address(String text) {
    String rest = text.substring(text.indexOf("://") + "://".length());
    int path = rest.indexOf('/') < 0 ? rest.indexOf('?') : rest.indexOf('/');
    String tail = rest.substring(path).replaceFirst("#.*$", "").replaceFirst("/+$", "");
    return Hosts.of(text).map(host -> "https://" + host + tail);
  }
}
