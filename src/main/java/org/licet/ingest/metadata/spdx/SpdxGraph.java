package org.licet.ingest.metadata.spdx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** The elements of a document and their relationships, wherever in it they are written. */
final class SpdxGraph {
  private final Map<String, SpdxElement> elements = new LinkedHashMap<>();
  private final List<SpdxRelation> relations = new ArrayList<>();
  private final Map<String, List<SpdxRelation>> byFrom = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  private SpdxGraph() {}

  /** Reads a document. A relationship that lacks an end is a fault. */
  static SpdxGraph of(Tree document, Notes notes) {
    SpdxGraph graph = new SpdxGraph();
    Trees.items(document).forEach(graph::addPrefixes);
    Deque<Tree> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      Tree next = open.pop();
      if (next instanceof Tree.Fields object) {
        graph.add(object, notes);
      }
      // What stands first is looked at first, so that the order of the document is kept.
      List<Tree> inside = new ArrayList<>(inside(next));
      Collections.reverse(inside);
      inside.forEach(open::push);
    }
    return graph;
  }

  private void addPrefixes(Tree top) {
    for (Tree context : Trees.items(top, "@context")) {
      if (context instanceof Tree.Fields terms) {
        for (Tree.Field term : terms.fields()) {
          Trees.text(term.value()).ifPresent(iri -> prefixes.putIfAbsent(term.name(), iri));
        }
      }
    }
  }

  private static List<Tree> inside(Tree value) {
    return value instanceof Tree.Fields object
        ? object.fields().stream()
            .filter(field -> !field.name().equals("@context"))
            .map(Tree.Field::value)
            .toList()
        : value instanceof Tree.Items items ? items.items() : List.of();
  }

  private void add(Tree.Fields object, Notes notes) {
    Optional<String> type = SpdxTerms.type(object);
    if (type.isEmpty()) {
      return;
    }
    if (type.get().endsWith("Relationship")) {
      relate(object, notes);
    } else {
      SpdxTerms.id(object)
          .ifPresent(id -> elements.putIfAbsent(id, new SpdxElement(id, type.get(), object)));
    }
  }

  private void relate(Tree.Fields object, Notes notes) {
    Optional<String> type = SpdxTerms.term(object, "relationshipType");
    Optional<String> from = SpdxTerms.text(object, "from");
    List<Tree> to = SpdxTerms.values(object, "to");
    if (type.isEmpty() || from.isEmpty()) {
      notes.fault(
          object.line(),
          "a relationship without " + Quote.of(type.isEmpty() ? "relationshipType" : "from"),
          "nothing is concluded from it");
      return;
    }
    for (Tree each : to) {
      String other = SpdxTerms.text(each).orElseGet(() -> written(each));
      SpdxRelation relation = new SpdxRelation(type.get(), from.get(), other, object, each.line());
      relations.add(relation);
      byFrom.computeIfAbsent(from.get(), any -> new ArrayList<>()).add(relation);
    }
  }

  /** Gives an element that is written where it is referred to, and has no id, a local one. */
  private String written(Tree value) {
    String id = "_:licet" + elements.size();
    if (value instanceof Tree.Fields object) {
      String type = SpdxTerms.type(object).orElse("Element");
      elements.put(id, new SpdxElement(id, type, object));
    }
    return id;
  }

  /** The element with an id, if the document describes it. */
  Optional<SpdxElement> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /**
   * The name that tells an element from those of all other documents; absent when it has none but
   * in this one.
   */
  Optional<String> name(String id) {
    if (id.startsWith("_:") || !id.contains(":")) {
      return Optional.empty();
    }
    int colon = id.indexOf(':');
    boolean full = id.startsWith("//", colon + 1);
    Optional<String> base = Optional.ofNullable(prefixes.get(id.substring(0, colon)));
    return Optional.of(full ? id : base.map(iri -> iri + id.substring(colon + 1)).orElse(id));
  }

  /** All elements, in the order of the document. */
  Collection<SpdxElement> elements() {
    return Collections.unmodifiableCollection(elements.values());
  }

  /** The relationships that are of some kind, in the order of the document. */
  List<SpdxRelation> relations(Predicate<SpdxRelation> kind) {
    return relations.stream().filter(kind).toList();
  }

  /** The relationships from an element that are of one of these types. */
  List<SpdxRelation> from(String id, String... types) {
    return byFrom.getOrDefault(id, List.of()).stream().filter(each -> each.isOf(types)).toList();
  }

  /** The line on which a property of an element is stated; that of the element when it is not. */
  static long lineOf(SpdxElement element, String property) {
    return element.fields().fields().stream()
        .filter(field -> SpdxTerms.local(field.name()).equals(property))
        .map(Tree.Field::line)
        .findFirst()
        .orElse(element.line());
  }

  /** Whether a document says by its context or its terms that it is SPDX 3. */
  static boolean isSpdx(Tree document) {
    List<Tree> tops = new ArrayList<>(Trees.items(document));
    return tops.stream().limit(50).anyMatch(SpdxGraph::speaksSpdx);
  }

  private static boolean speaksSpdx(Tree object) {
    boolean context =
        Trees.items(object, "@context").stream()
            .anyMatch(
                value ->
                    Trees.text(value).filter(SpdxGraph::isVocabulary).isPresent()
                        || value instanceof Tree.Fields terms
                            && terms.fields().stream()
                                .anyMatch(
                                    term ->
                                        Trees.text(term.value())
                                            .filter(SpdxGraph::isVocabulary)
                                            .isPresent()));
    return context
        || Trees.items(object, "@graph").stream().limit(50).anyMatch(SpdxGraph::isElement)
        || isElement(object);
  }

  private static boolean isElement(Tree value) {
    return value instanceof Tree.Fields object
        && (Trees.get(object, "spdxId").isPresent() && SpdxTerms.type(object).isPresent()
            || Trees.texts(object, "@type").stream().anyMatch(SpdxGraph::isVocabulary));
  }

  private static boolean isVocabulary(String iri) {
    return iri.matches("(?i)https?://(www\\.)?spdx\\.(org|github\\.io)/.*(rdf|terms|model).*");
  }
}
