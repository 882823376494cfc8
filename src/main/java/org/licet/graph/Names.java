package org.licet.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs for the ids of an audit, and back. They are names: nothing is ever fetched. */
public final class Names {
  private static final String BASE = "https://w3id.org/licet/id/";
  private static final String CATALOG = "https://w3id.org/licet/catalog/";
  private static final String CONCEPT = "https://w3id.org/licet/concept/";
  private static final List<String> LAST_SEGMENT = List.of(BASE, CATALOG, CONCEPT);

  /** What an id names. */
  public enum Kind {
    RECORD,
    CLASS,
    DATASET,
    AGREEMENT,
    PARTY,
    PLATFORM;

    private String base() {
      return BASE + name().toLowerCase(Locale.ROOT) + "/";
    }
  }

  private Names() {}

  /** The IRI of a thing with an id. */
  public static Node iri(Kind kind, String id) {
    return NodeFactory.createURI(kind.base() + encode(id));
  }

  /** Whether an IRI names a thing of this kind; platforms are named by the catalog too. */
  static boolean isOf(Kind kind, String iri) {
    return iri.startsWith(kind.base()) || kind == Kind.PLATFORM && iri.startsWith(CATALOG);
  }

  /** The word or id that an IRI of ours stands for; any other IRI stands for itself. */
  static String text(String iri) {
    if (iri.startsWith(LicetTerms.NS)) {
      return iri.substring(LicetTerms.NS.length());
    }
    return LAST_SEGMENT.stream().anyMatch(iri::startsWith)
        ? URLDecoder.decode(
            iri.substring(iri.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8)
        : iri;
  }

  /** Percent-encodes all but the unreserved characters of RFC 3986. */
  private static String encode(String id) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format("%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
