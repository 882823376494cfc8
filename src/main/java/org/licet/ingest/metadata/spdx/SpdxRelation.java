package org.licet.ingest.metadata.spdx;

import java.util.List;
import org.licet.ingest.tree.Tree;

/**
 * A relationship from one element to another; one with several targets is several of these.
 *
 * @param type the local name of the relationship type, for example {@code trainedOn}
 * @param from the id of the element that it is about
 * @param to the id of the other element
 * @param fields its properties
 * @param line where the other element is named
 */
record SpdxRelation(String type, String from, String to, Tree.Fields fields, long line) {
  /** Whether it is of one of these types. */
  boolean isOf(String... types) {
    return List.of(types).contains(type);
  }
}
