package org.licet.ingest.metadata;

import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;

/** Reads a file of which every line is a document, where only all of them together say it all. */
public interface MetadataLines {
  /**
   * Reads the next line.
   *
   * @throws RefusedException when the line describes nothing that can be read, with the reason; the
   *     others are read all the same
   */
  void add(Tree document) throws RefusedException;

  /** What all lines say. */
  Metadata end();
}
