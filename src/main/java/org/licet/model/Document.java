package org.licet.model;

import java.util.List;

/**
 * A legal text of a platform through all its versions (DESIGN section 3, points 1 and 5).
 *
 * @param iri its name
 * @param id {@code platform/document}
 * @param platform id of the platform
 * @param title for people
 * @param grants what its silence means
 * @param grantor who permits through it
 * @param channels the channels that it governs; empty: every channel
 * @param appliesAt when its versions bind
 * @param selectedBy which date selects the version
 * @param deal the deal that it belongs to
 * @param reason why it is read so
 */
public record Document(
    String iri,
    String id,
    String platform,
    String title,
    Grants grants,
    Grantor grantor,
    List<String> channels,
    AppliesAt appliesAt,
    SelectedBy selectedBy,
    String deal,
    String reason) {

  public Document {
    channels = List.copyOf(channels);
  }

  /** What an instrument grants ({@code licet:grants}). */
  public enum Grants {
    /** Everything but what it restricts. */
    OPEN,
    /** What it names; on the rest it is silent. */
    CLOSED,
    /** Nothing: it only forbids and obliges. */
    NOTHING
  }

  /** Who permits through an instrument ({@code licet:grantor}). */
  public enum Grantor {
    /** The holder of the rights. */
    RIGHTS_HOLDER,
    /** One entitled to pass rights on. */
    LICENSEE,
    /** Whoever runs the service, without rights in the content: no objection, never a grant. */
    OPERATOR
  }

  /** When the versions of a document bind ({@code licet:appliesAt}). */
  public enum AppliesAt {
    COLLECTION,
    BOTH
  }

  /** What selects the version that governs ({@code licet:selectedBy}). */
  public enum SelectedBy {
    COLLECTION,
    CONTRIBUTION,
    MODEL_VERSION
  }
}
