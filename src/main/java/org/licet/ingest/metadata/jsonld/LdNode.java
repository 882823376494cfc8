package org.licet.ingest.metadata.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * An object of a JSON-LD document.
 *
 * @param fields its keys and values
 * @param context what its terms stand for
 * @param path where it stands in the document, for example {@code distribution[2]}; empty for the
 *     document itself
 * @param document the document that it stands in
 */
public record LdNode(Tree.Fields fields, LdContext context, String path, LdDocument document) {
  /** Vocabularies whose terms people write without a prefix, whatever their context says. */
  private static final Set<String> LENIENT = Set.of("sc:", "cr:", "odrl:", "prov:", "rai:");

  /**
   * The values of a term, whatever way it is written: lists taken apart, explicit nothings left
   * out. A key without prefix counts as the term of its name, even where the context forgets it.
   *
   * @param term by our prefixes, for example {@code sc:license}
   */
  public List<LdValue> values(String term) {
    List<LdValue> values = new ArrayList<>();
    for (Tree.Field field : fields.fields()) {
      if (isTerm(field.name(), term)) {
        add(values, field);
      }
    }
    return List.copyOf(values);
  }

  private void add(List<LdValue> values, Tree.Field field) {
    String at = path.isEmpty() ? field.name() : path + "." + field.name();
    Tree value =
        Trees.get(field.value(), "@list")
            .or(() -> Trees.get(field.value(), "@set"))
            .orElse(field.value());
    if (value instanceof Tree.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        add(values, items.items().get(i), at + "[" + i + "]");
      }
    } else {
      add(values, value, at);
    }
  }

  private void add(List<LdValue> values, Tree value, String at) {
    if (!(value instanceof Tree.Nothing)) {
      values.add(new LdValue(value, at, this));
    }
  }

  private boolean isTerm(String key, String term) {
    return context.term(key).equals(term)
        || !key.contains(":")
            && term.endsWith(":" + key)
            && LENIENT.contains(term.substring(0, term.indexOf(':') + 1))
            && !context.defines(key);
  }

  /** The first value of a term. */
  public Optional<LdValue> first(String term) {
    return values(term).stream().findFirst();
  }

  /** Whether a term has a value. */
  public boolean has(String term) {
    return !values(term).isEmpty();
  }

  /** The first text of a term that is not blank, stripped. */
  public Optional<String> text(String term) {
    return texts(term).stream().findFirst();
  }

  /** The texts of a term that are not blank, stripped. */
  public List<String> texts(String term) {
    return values(term).stream().flatMap(value -> value.text().stream()).toList();
  }

  /** Its {@code @id}, as written. */
  public Optional<String> id() {
    return Trees.text(fields, "@id").or(() -> Trees.text(fields, "id"));
  }

  /** Its types by our prefixes, for example {@code sc:Dataset}. */
  public Set<String> types() {
    Set<String> types = new TreeSet<>();
    for (String key : List.of("@type", "type")) {
      Trees.texts(fields, key).forEach(type -> types.add(context.term(type)));
    }
    return types;
  }

  /** Whether it only refers to an object that is described elsewhere. */
  public boolean isReference() {
    return id().isPresent() && fields.fields().size() == 1;
  }

  /** The line on which it starts, from 1; 0 when the input has no lines. */
  public long line() {
    return fields.line();
  }

  /** Its path followed by a key. */
  public String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
