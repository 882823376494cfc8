package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.Tree;

/** Cells of CSV, which are all text, as the values that a key asks for. */
final class CsvCells {
  private CsvCells() {}

  /** The value of a cell that is not empty; a cell of the wrong kind stays text. */
  static Tree value(String key, String cell, long line) {
    if (key.startsWith(FactReader.PREFIX) || RecordKeys.SEVERAL.contains(key)) {
      return severalOf(cell, line);
    }
    if (RecordKeys.OBJECTS.contains(key)) {
      return json(cell, line);
    }
    return key.equals("count") && Numbers.isNumber(cell)
        ? new Tree.Numeral(cell, line)
        : new Tree.Text(cell, line);
  }

  private static Tree severalOf(String cell, long line) {
    if (cell.indexOf('|') < 0) {
      return new Tree.Text(cell, line);
    }
    List<Tree> items =
        Arrays.stream(cell.split("\\|", -1))
            .map(part -> (Tree) new Tree.Text(part.strip(), line))
            .toList();
    return new Tree.Items(items, line);
  }

  /** The value of a cell that holds JSON; text where it does not. */
  static Tree json(String cell, long line) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(cell)) {
      parser.nextToken();
      JsonTrees trees = JsonTrees.ofLine(parser, line);
      Tree tree = trees.read();
      return parser.nextToken() == null && !trees.isTooDeep() ? tree : new Tree.Text(cell, line);
    } catch (IOException e) {
      return new Tree.Text(cell, line);
    }
  }
}
