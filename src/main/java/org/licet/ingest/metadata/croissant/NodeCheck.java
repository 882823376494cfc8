package org.licet.ingest.metadata.croissant;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** Checks what every part of a description has: its type, its name, its texts. */
final class NodeCheck {
  private static final Set<String> TEXTS =
      Set.of("sc:name", "sc:description", "sc:contentUrl", "sc:encodingFormat");

  private static final Set<String> IN_LANGUAGES = Set.of("sc:name", "sc:description");

  private final Findings findings;
  private final Version version;

  NodeCheck(Findings findings, Version version) {
    this.findings = findings;
    this.version = version;
  }

  /** The object that a value is; another value is a fault. */
  Optional<LdNode> object(LdValue value, String what) {
    Optional<LdNode> node = value.node();
    if (node.isEmpty()) {
      findings.fault(
          value.line(),
          Quote.of(value.path()) + " is " + value.tree().what() + ", not " + what,
          "describe it as an object with an `@type`");
    }
    return node;
  }

  /** Whether an object is of one of some types; another one is a fault. */
  boolean type(LdNode node, Set<String> allowed, String expected) {
    if (node.types().stream().anyMatch(allowed::contains)) {
      return true;
    }
    String at = Quote.of(node.at("@type"));
    boolean none = node.types().isEmpty();
    long line =
        node.fields().fields().stream()
            .filter(field -> field.name().equals("@type") || field.name().equals("type"))
            .map(field -> field.value().line())
            .findFirst()
            .orElse(node.line());
    findings.fault(
        line,
        none
            ? at + " is missing"
            : at + " is " + Quote.of(String.join(", ", node.types())) + ", not `" + expected + "`",
        none ? "state `" + expected + "`" : "correct the type");
    return false;
  }

  /** Asks for the name by which the parts of a dataset are told apart. */
  void named(LdNode node, String what) {
    if (!node.has("sc:name") && node.id().isEmpty()) {
      String key = version.hasIds() ? "@id" : "name";
      findings.fault(
          node.line(),
          "the " + what + " " + Quote.of(node.path()) + " has no " + Quote.of(key),
          "give it one, so that others can refer to it");
    }
  }

  /** Asks that what is for people or programs to read is text, in one language or in several. */
  void texts(LdNode node) {
    for (String term : TEXTS) {
      boolean inLanguages = IN_LANGUAGES.contains(term);
      node.values(term).forEach(value -> text(value.tree(), value.path(), inLanguages));
    }
  }

  private void text(Tree tree, String path, boolean inLanguages) {
    if (tree instanceof Tree.Text) {
      return;
    }
    if (tree instanceof Tree.Fields fields && (inLanguages || isValueOrReference(fields))) {
      fields.fields().stream()
          .flatMap(field -> Trees.items(field.value()).stream().map(each -> Map.entry(field, each)))
          .forEach(each -> text(each.getValue(), path + "." + each.getKey().name(), false));
      return;
    }
    findings.fault(
        tree.line(),
        Quote.of(path) + " is " + tree.what() + ", not text",
        inLanguages ? "state a text, or an object with a text for each language" : "state a text");
  }

  private static boolean isValueOrReference(Tree.Fields fields) {
    return fields.fields().stream()
        .anyMatch(field -> field.name().equals("@value") || field.name().equals("@id"));
  }
}
