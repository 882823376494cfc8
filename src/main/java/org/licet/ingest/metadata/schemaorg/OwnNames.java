package org.licet.ingest.metadata.schemaorg;

import java.util.Optional;
import org.licet.ingest.metadata.Identities;

/** The identities by which descriptions on the web name datasets. */
final class OwnNames {
  private OwnNames() {}

  /**
   * An address, DOI or {@code urn} in normal form. The front page of a site tells nothing from
   * anything else, and a name with a prefix that nobody explains is the document's own: neither is
   * an identity.
   */
  static Optional<String> of(String text) {
    return Identities.of(text.strip().replaceFirst("(?<=.)#.*$", ""))
        .filter(name -> name.startsWith("urn:") || name.matches("https://[^/?]+[/?].+"));
  }
}
