package org.licet.ingest;

import java.util.Optional;
import org.licet.ingest.tree.Tree;
import org.licet.model.Origin;

/**
 * A record as a format states it.
 *
 * @param origin where it stands
 * @param fields its keys and values
 * @param fallbackId its id when it states none; absent where an id must be stated
 * @param unreadableId the id under which it is reported when it has no id of its own
 */
record RawRecord(
    Origin origin, Tree.Fields fields, Optional<String> fallbackId, String unreadableId) {

  /** A record that must state its id. */
  static RawRecord of(Origin origin, Tree.Fields fields) {
    return new RawRecord(origin, fields, Optional.empty(), origin.toString());
  }
}
