package org.licet.ingest.metadata.croissant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;

/**
 * Tells keys that stand twice in one object: programs differ in which of the two they take (RFC
 * 8259, section 4). Records that are given as examples are data, not description.
 */
final class DuplicateKeys {
  private static final Set<String> DATA = Set.of("data", "examples", "cr:data", "cr:examples");

  private final Findings findings;

  DuplicateKeys(Findings findings) {
    this.findings = findings;
  }

  void check(Tree document) {
    check(document, "");
  }

  private void check(Tree value, String path) {
    if (value instanceof Tree.Items items) {
      List<Tree> each = items.items();
      for (int i = 0; i < each.size(); i++) {
        check(each.get(i), path + "[" + i + "]");
      }
    } else if (value instanceof Tree.Fields fields) {
      Set<String> seen = new HashSet<>();
      for (Tree.Field field : fields.fields()) {
        String at = path.isEmpty() ? field.name() : path + "." + field.name();
        if (!seen.add(field.name())) {
          findings.fault(
              field.line(),
              Quote.of(at) + " stands twice, and programs differ in which they take",
              "keep one of them");
        }
        if (!DATA.contains(field.name())) {
          check(field.value(), at);
        }
      }
    }
  }
}
