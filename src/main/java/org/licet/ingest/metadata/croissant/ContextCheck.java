package org.licet.ingest.metadata.croissant;

import java.util.HashSet;
import java.util.Set;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;

/**
 * Checks that the context knows the terms of Croissant that the description uses. A term that it
 * forgets belongs to schema.org, which has no such property, so that other programs drop what it
 * says.
 */
final class ContextCheck {
  /** The terms without which nobody finds the records. */
  private static final Set<String> TERMS =
      Set.of(
          "recordSet",
          "field",
          "subField",
          "dataType",
          "source",
          "extract",
          "column",
          "fileProperty",
          "jsonPath",
          "fileObject",
          "fileSet",
          "references",
          "parentField",
          "includes",
          "arrayShape",
          "isArray");

  /** What is data, not description. */
  private static final Set<String> DATA = Set.of("@context", "data", "examples", "value");

  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  ContextCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LdNode dataset) {
    // A context that stands elsewhere is not fetched, so it is taken to know every term.
    if (dataset.context().isComplete()) {
      check(dataset.fields(), dataset.path(), dataset);
    }
  }

  private void check(Tree value, String path, LdNode dataset) {
    if (value instanceof Tree.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        check(items.items().get(i), path + "[" + i + "]", dataset);
      }
    } else if (value instanceof Tree.Fields fields) {
      for (Tree.Field field : fields.fields()) {
        String at = path.isEmpty() ? field.name() : path + "." + field.name();
        term(field, at, dataset);
        if (!DATA.contains(field.name())) {
          check(field.value(), at, dataset);
        }
      }
    }
  }

  private void term(Tree.Field field, String at, LdNode dataset) {
    String name = field.name();
    if (!TERMS.contains(name)
        || dataset.context().term(name).startsWith("cr:")
        || !told.add(name)) {
      return;
    }
    findings.fault(
        field.line(),
        Quote.of(at)
            + " uses "
            + Quote.of(name)
            + ", which the `@context` reads as "
            + Quote.of(dataset.context().term(name))
            + ", so other programs find nothing there",
        "add `\"" + name + "\": \"cr:" + name + "\"` to the `@context`");
  }
}
