package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;

/**
 * Reads what a description states as its license: a text, an address, or an object that names the
 * license by address, identifier or name. {@code sdLicense} is the license of the description, not
 * of the data, and never read as such.
 */
public final class LicenseValues {
  private final Findings findings;

  /** A reader that tells what it finds wrong here. */
  public LicenseValues(Findings findings) {
    this.findings = findings;
  }

  /**
   * A license as stated.
   *
   * @param text the most exact text for it: its address, else its id, else its name
   * @param line where it is stated
   */
  public record Stated(String text, long line) {}

  /** The licenses that an object states for itself, in the order stated. */
  public List<Stated> read(LdNode node) {
    List<Stated> licenses = new ArrayList<>();
    List<LdValue> values = new ArrayList<>(node.values("sc:license"));
    values.addAll(node.values("dct:license"));
    for (LdValue value : values) {
      read(value).ifPresent(licenses::add);
    }
    return licenses.stream().distinct().toList();
  }

  private Optional<Stated> read(LdValue value) {
    if (value.tree() instanceof Tree.Text text && text.text().isBlank()) {
      return Optional.empty();
    }
    Optional<String> named =
        value.tree() instanceof Tree.Fields
            ? value.node().flatMap(LicenseValues::mostExact).or(value::text)
            : value.text();
    if (named.isEmpty()) {
      findings.fault(
          value.line(),
          Quote.of(value.path()) + " is " + value.tree().what() + ", which names no license",
          "state the address of the license, or its SPDX id");
    }
    return named.map(text -> new Stated(text, value.line()));
  }

  /** The most exact text by which an object names a license or other terms. */
  static Optional<String> mostExact(LdNode node) {
    Optional<String> id = node.id().map(node.context()::iri).filter(each -> !each.startsWith("_:"));
    return node.first("sc:url")
        .flatMap(LdValue::reference)
        .map(node.context()::iri)
        .or(() -> id.filter(each -> each.contains("://")))
        .or(() -> identifier(node))
        .or(() -> node.first("sc:name").flatMap(LdValue::inLanguage))
        .or(() -> node.first("rdfs:label").flatMap(LdValue::inLanguage))
        .or(() -> id)
        .or(() -> node.first("sc:license").flatMap(LdValue::reference));
  }

  private static Optional<String> identifier(LdNode node) {
    return node.values("sc:identifier").stream()
        .flatMap(
            value ->
                value
                    .text()
                    .or(() -> value.node().flatMap(inner -> inner.text("sc:value")))
                    .stream())
        .findFirst();
  }
}
