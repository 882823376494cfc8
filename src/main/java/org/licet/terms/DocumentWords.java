package org.licet.terms;

import org.licet.model.Document;

/** What a document is, in plain words. */
public final class DocumentWords {
  private DocumentWords() {}

  /** What its silence means. */
  public static String grants(Document.Grants grants) {
    return switch (grants) {
      case OPEN -> "open: everything but what it restricts";
      case CLOSED -> "closed: what it names; on the rest it is silent";
      case NOTHING -> "nothing: it only forbids and obliges";
    };
  }

  /** Who permits through it. */
  public static String grantor(Document.Grantor grantor) {
    return switch (grantor) {
      case RIGHTS_HOLDER -> "the holder of the rights";
      case LICENSEE -> "one entitled to pass rights on";
      case OPERATOR -> "the operator of the service, without rights in the content";
    };
  }

  /** When its versions bind. */
  public static String binds(Document document) {
    String at =
        switch (document.appliesAt()) {
          case COLLECTION -> "as received";
          case BOTH -> "at collection and at use";
        };
    return at
        + switch (document.selectedBy()) {
          case COLLECTION -> "; the day of collection selects the version";
          case CONTRIBUTION -> "; the day of contribution selects the version";
          case MODEL_VERSION -> "; the model selects the version";
        };
  }

  /** Which channels it governs. */
  public static String channels(Document document) {
    return document.channels().isEmpty() ? "every channel" : String.join(", ", document.channels());
  }
}
