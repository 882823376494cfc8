package org.licet.graph;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** IRIs and literals as Turtle writes them, with a fixed set of prefixes. */
final class Terms {
  /** The prefixes, by name. */
  static final SortedMap<String, String> PREFIXES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "dcat", LicetTerms.DCAT,
                  "dct", LicetTerms.DCT,
                  "licet", LicetTerms.NS,
                  "odrl", LicetTerms.ODRL,
                  "prov", LicetTerms.PROV,
                  "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                  "schema", "https://schema.org/",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "xsd", "http://www.w3.org/2001/XMLSchema#")));

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_]([A-Za-z0-9_-]*[A-Za-z0-9_])?");

  /** A node that is not blank. */
  String of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    String text = "\"" + quoted(node.getLiteralLexicalForm()) + "\"";
    String language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      return text + "@" + language;
    }
    String type = node.getLiteralDatatypeURI();
    return type.equals(PREFIXES.get("xsd") + "string") ? text : text + "^^" + iri(type);
  }

  private static String iri(String iri) {
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && LOCAL.matcher(iri.substring(namespace.length())).matches()) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return "<" + escaped(iri, "<>\"{}|^`\\ ") + ">";
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return escaped(escaped.replace("\r", "\\r").replace("\t", "\\t"), "");
  }

  /** Escapes control characters and the characters that end or break the term. */
  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point < 0x20 || point == 0x7f || special.indexOf(point) >= 0) {
                escaped.append(String.format("\\u%04X", point));
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
