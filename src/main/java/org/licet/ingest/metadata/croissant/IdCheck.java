package org.licet.ingest.metadata.croissant;

import java.util.HashMap;
import java.util.Map;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;

/** Checks the names by which parts refer to each other: each is an IRI, and each stands once. */
final class IdCheck {
  private final Findings findings;

  IdCheck(Findings findings) {
    this.findings = findings;
  }

  void check(References references) {
    Map<String, LdNode> first = new HashMap<>();
    for (References.Named part : references.all()) {
      LdNode node = part.node();
      LdNode before = first.putIfAbsent(part.name(), node);
      if (before != null && !before.fields().equals(node.fields())) {
        findings.fault(
            node.line(),
            Quote.of(node.path())
                + " is called "
                + Quote.of(part.name())
                + ", as "
                + Quote.of(before.path())
                + " is",
            "give each part a name of its own");
      } else if (before != null && !before.path().equals(node.path())) {
        findings.fault(
            node.line(),
            Quote.of(node.path())
                + " says the same as "
                + Quote.of(before.path())
                + " under the same name",
            "keep one of them");
      }
      spelling(node);
    }
  }

  private void spelling(LdNode node) {
    for (Tree.Field field : node.fields().fields()) {
      if (!field.name().equals("@id")) {
        continue;
      }
      String at = Quote.of(node.at("@id"));
      if (!(field.value() instanceof Tree.Text id) || id.text().isBlank()) {
        findings.fault(field.line(), at + " is " + field.value().what() + ", not a name", "");
      } else if (id.text()
          .chars()
          .anyMatch(c -> Character.isWhitespace(c) || c < ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
        findings.fault(
            field.line(),
            at + " is " + Quote.of(id.text()) + ", which no IRI can be",
            "write ids without blanks, quotes and brackets");
      }
    }
  }
}
