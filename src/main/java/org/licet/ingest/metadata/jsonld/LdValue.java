package org.licet.ingest.metadata.jsonld;

import java.util.Optional;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * One value of a term.
 *
 * @param tree the value as stated
 * @param path where it stands in the document
 * @param owner the object that it is a value of
 */
public record LdValue(Tree tree, String path, LdNode owner) {
  private static final String VALUE = "@value";

  /** A text or number, also where it is written as an object with {@code @value}. */
  public Optional<String> text() {
    return tree instanceof Tree.Fields ? Trees.text(tree, VALUE) : Trees.text(tree);
  }

  /** The object, also where the value refers to one of the document's graph. */
  public Optional<LdNode> node() {
    if (tree instanceof Tree.Text name) {
      // A context may say that a text is a reference; it is one if something has that name.
      return owner
          .document()
          .node(name.text())
          .filter(node -> !node.fields().equals(owner.fields()));
    }
    if (!(tree instanceof Tree.Fields fields) || Trees.get(fields, VALUE).isPresent()) {
      return Optional.empty();
    }
    LdNode node = new LdNode(fields, owner.context(), path, owner.document());
    return node.isReference()
        ? node.id().flatMap(owner.document()::node).or(() -> Optional.of(node))
        : Optional.of(node);
  }

  /** What it refers to: the id of the object, or the text. */
  public Optional<String> reference() {
    return tree instanceof Tree.Fields fields
        ? new LdNode(fields, owner.context(), path, owner.document()).id().or(this::text)
        : text();
  }

  /** A text for people: the text, the one in English of several languages, or the first of them. */
  public Optional<String> inLanguage() {
    return text()
        .or(() -> Trees.text(tree, "en"))
        .or(
            () ->
                tree instanceof Tree.Fields fields
                    ? fields.fields().stream()
                        .flatMap(field -> Trees.text(field.value()).stream())
                        .findFirst()
                    : Optional.empty());
  }

  /** The line on which it starts, from 1; 0 when the input has no lines. */
  public long line() {
    return tree.line();
  }
}
