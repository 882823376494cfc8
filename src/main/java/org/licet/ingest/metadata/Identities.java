package org.licet.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a dataset from all others, in one spelling: two descriptions that use another spelling
 * of the same address are of the same dataset.
 */
public final class Identities {
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:doi:\\s*|info:doi/|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)");
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://([^/?#\\s]+@)?([^/?#:\\s]+)(:\\d+)?([/?#]\\S*)?");
  private static final Pattern OTHER = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:[^\\s]{2,}");
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Identities() {}

  /**
   * The identity that a text states, in one spelling: DOIs as {@code https://doi.org/...}, web
   * addresses with {@code https} and a host in lower case, UUIDs and other identifiers with a
   * scheme. Absent for plain words, which different datasets may share.
   */
  public static Optional<String> of(String text) {
    String stated = text.strip();
    Optional<String> doi = doi(stated);
    if (doi.isPresent()) {
      return doi;
    }
    Matcher web = WEB.matcher(stated);
    if (web.matches()) {
      return Optional.of(web(web));
    }
    if (UUID.matcher(stated).matches()) {
      return Optional.of("urn:uuid:" + stated.toLowerCase(Locale.ROOT));
    }
    return OTHER.matcher(stated).matches() && !stated.toLowerCase(Locale.ROOT).startsWith("mailto:")
        ? Optional.of(stated.replaceFirst("(?i)^urn:", "urn:"))
        : Optional.empty();
  }

  /** A DOI as an address in lower case, whichever way it is written; absent for anything else. */
  public static Optional<String> doi(String text) {
    Matcher doi = DOI.matcher(text.strip());
    return doi.matches()
        ? Optional.of("https://doi.org/" + doi.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The identity that a text states, or the text itself where it states none. */
  public static String orText(String text) {
    return of(text).orElse(text.strip());
  }

  private static String web(Matcher web) {
    String port = web.group(3) == null ? "" : web.group(3);
    String host = web.group(2).toLowerCase(Locale.ROOT);
    String rest = web.group(4) == null ? "" : web.group(4);
    String address =
        "https://" + host + (port.equals(":80") || port.equals(":443") ? "" : port) + rest;
    return address.replaceFirst("/+$", "");
  }
}
