package org.licet.ingest.metadata.bom;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.Tree;

/** Documents of the cases, as values with their lines. */
final class BomDocuments {
  private BomDocuments() {}

  /** The value of a JSON text that stands on one line of its file. */
  static Tree jsonOnLine(String text, long line) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      return JsonTrees.ofLine(parser, line).read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The value of a JSON text. */
  static Tree json(String text) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      return new JsonTrees(parser).read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
