package org.licet.ingest.metadata;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;

/** Documents for the readers of metadata. */
public final class Documents {
  private Documents() {}

  /** A JSON text as the readers get it. */
  public static Tree json(String text) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      return new JsonTrees(parser).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader that recognizes a document reads from it; {@code file} is its name. */
  public static Metadata read(String text) throws RefusedException {
    Tree document = json(text);
    MetadataReader reader =
        MetadataReaders.of(document).orElseThrow(() -> new AssertionError("not recognized"));
    return reader.read("file", document);
  }
}
