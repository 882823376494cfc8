package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Optional;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Utf8;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * A JSON text that is held in memory.
 *
 * @param tree its value; nothing where it is malformed
 * @param fault what is wrong with it
 */
record JsonDocument(Tree tree, Optional<Problem> fault) {

  /**
   * Parses a text.
   *
   * @throws RefusedException when it is not UTF-8
   */
  static JsonDocument parse(InputFile file, byte[] bytes) throws RefusedException {
    String text = Utf8.decode(file.name(), bytes);
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      JsonTrees trees = new JsonTrees(parser);
      Tree tree = trees.read();
      if (trees.isTooDeep()) {
        return fault(file, 0, "it is nested deeper than " + Caps.DEPTH + " levels");
      }
      return parser.nextToken() == null
          ? new JsonDocument(tree, Optional.empty())
          : fault(file, trees.line(), "text stands after the end of the document");
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      return fault(file, line, "malformed JSON: " + JsonTrees.reason(e));
    } catch (IOException e) {
      return fault(file, 0, "it ends too early");
    }
  }

  private static JsonDocument fault(InputFile file, long line, String message) {
    Problem problem = new Problem(new Origin(file.name(), line), message, "nothing of it was read");
    return new JsonDocument(new Tree.Nothing(line), Optional.of(problem));
  }
}
