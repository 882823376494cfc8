package org.licet.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Finds keys that stand twice in one object: which of the two counts, nobody can say. */
final class RepeatedKeys {
  private RepeatedKeys() {}

  /** A problem for each, in the order of the text. */
  static List<Problem> in(String file, Tree tree) {
    List<Problem> problems = new ArrayList<>();
    find(file, tree, problems);
    return problems;
  }

  /** Trees are no deeper than their parser allows. */
  private static void find(String file, Tree tree, List<Problem> problems) {
    if (tree instanceof Tree.Items items) {
      items.items().forEach(item -> find(file, item, problems));
    } else if (tree instanceof Tree.Fields fields) {
      Set<String> seen = new HashSet<>();
      for (Tree.Field field : fields.fields()) {
        if (!seen.add(field.name())) {
          problems.add(
              new Problem(
                  new Origin(file, field.line()),
                  "key " + Quote.of(field.name()) + " stands twice",
                  "keep one of the two; the first was read"));
        }
        find(file, field.value(), problems);
      }
    }
  }
}
