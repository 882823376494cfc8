package org.licet.ingest.metadata;

import java.util.Optional;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;

/** Reads one format of metadata whose documents are JSON or YAML. */
public interface MetadataReader {
  /** The name of the format in reports, for example {@code croissant}. */
  String kind();

  /** Whether a document is of this format, by its content alone. */
  boolean recognizes(Tree document);

  /**
   * Reads a document that it recognizes. What is malformed in a part costs that part, and is told
   * as a fault with its place.
   *
   * @param file the file as given on the command line, for places
   * @throws RefusedException when the document as a whole describes nothing that can be read, with
   *     the reason
   */
  Metadata read(String file, Tree document) throws RefusedException;

  /**
   * How to read a file of which every line is a document that this reader recognizes, if they
   * belong together; otherwise each line is read by itself.
   *
   * @param file the file as given on the command line, for places
   */
  default Optional<MetadataLines> lines(String file) {
    return Optional.empty();
  }
}
