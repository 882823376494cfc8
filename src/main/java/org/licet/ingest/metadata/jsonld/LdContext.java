package org.licet.ingest.metadata.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * What the terms of a document stand for (JSON-LD 1.1, section 4.1): the part of its {@code
 * @context} that stands in the document. A context that stands elsewhere is known by its address
 * alone.
 */
public final class LdContext {
  private static final String VOCABULARY = "@vocab";

  /** Contexts elsewhere whose words without prefix are those of schema.org. */
  private static final List<String> VOCABULARIES =
      List.of("schema.org", "mlcommons.org/croissant", "mlcommons.org/schema");

  /** A term that is defined by a term, and so on; a definition in a circle ends here. */
  private static final int MAX_STEPS = 8;

  private final Map<String, String> terms = new TreeMap<>();
  private final List<String> elsewhere = new ArrayList<>();
  private final boolean stated;

  private LdContext(boolean stated) {
    this.stated = stated;
  }

  /** The context of a document: an object, an address, or a list of them. */
  public static LdContext of(Tree document) {
    Optional<Tree> stated = Trees.get(document, "@context");
    LdContext context = new LdContext(stated.isPresent());
    stated.map(Trees::items).orElse(List.of()).forEach(context::add);
    if (VOCABULARIES.stream().anyMatch(context::isElsewhere)) {
      context.terms.putIfAbsent(VOCABULARY, "https://schema.org/");
    }
    return context;
  }

  private boolean isElsewhere(String address) {
    return elsewhere.stream().anyMatch(each -> each.contains(address));
  }

  private void add(Tree part) {
    Trees.text(part).ifPresent(elsewhere::add);
    if (!(part instanceof Tree.Fields fields)) {
      return;
    }
    for (Tree.Field field : fields.fields()) {
      Optional<String> iri =
          field.value() instanceof Tree.Fields
              ? Trees.text(field.value(), "@id")
              : Trees.text(field.value());
      iri.ifPresent(found -> terms.put(field.name(), found));
    }
  }

  /** Whether the document has a context. */
  public boolean isStated() {
    return stated;
  }

  /** Whether all of the context stands in the document, so that a term it lacks has no meaning. */
  public boolean isComplete() {
    return stated && elsewhere.isEmpty();
  }

  /** Whether the context, here or elsewhere, is of a vocabulary with this in its address. */
  public boolean mentions(String address) {
    return isElsewhere(address) || terms.values().stream().anyMatch(each -> each.contains(address));
  }

  /** Whether the document says what a term stands for, other than by its default vocabulary. */
  public boolean defines(String term) {
    return terms.containsKey(term);
  }

  /**
   * A key or type by the full name that the document gives it, in our prefixes: {@code sc:license}.
   * One that the document gives no name stays as it is.
   */
  public String term(String word) {
    return Namespaces.shorten(expand(word, 0));
  }

  /** An id or reference as an IRI, where the document or custom says what its prefix stands for. */
  public String iri(String id) {
    int colon = id.indexOf(':');
    return colon > 0 && !id.startsWith("//", colon + 1)
        ? prefix(id.substring(0, colon), 0).map(iri -> iri + id.substring(colon + 1)).orElse(id)
        : id;
  }

  private String expand(String word, int steps) {
    if (word.startsWith("@") || steps > MAX_STEPS) {
      return word;
    }
    String defined = terms.get(word);
    if (defined != null && !defined.equals(word)) {
      return expand(defined, steps + 1);
    }
    int colon = word.indexOf(':');
    if (colon >= 0) {
      return word.startsWith("//", colon + 1)
          ? word
          : prefix(word.substring(0, colon), steps)
              .map(iri -> iri + word.substring(colon + 1))
              .orElse(word);
    }
    return Optional.ofNullable(terms.get(VOCABULARY)).map(iri -> iri + word).orElse(word);
  }

  private Optional<String> prefix(String prefix, int steps) {
    return Optional.ofNullable(terms.get(prefix))
        .map(iri -> iri.contains("://") || steps > MAX_STEPS ? iri : expand(iri, steps + 1))
        .or(() -> Namespaces.customary(prefix));
  }
}
