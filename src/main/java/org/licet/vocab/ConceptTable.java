package org.licet.vocab;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.licet.model.Truth;

/**
 * The values of operands: SKOS concepts by scheme. The scheme of a concept is named like the
 * operand, {@code licet:purpose} for {@code purpose}.
 */
final class ConceptTable {
  private final Map<String, Words> words = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final TreeMap<String, String> schemes = new TreeMap<>();
  private final Map<String, List<String>> impliedActs = new HashMap<>();
  private final Set<String> derivedFromDeal = new LinkedHashSet<>();
  private final ConceptRelations relations;

  /** The concepts of these files. */
  ConceptTable(List<TurtleFile> files) {
    Map<String, Set<String>> broader = new HashMap<>();
    Map<String, Set<String>> perhapsBroader = new HashMap<>();
    TreeMap<String, String> complements = new TreeMap<>();
    for (TurtleFile file : files) {
      for (Described concept : file.things("skos:Concept")) {
        add(concept);
        broader.put(concept.iri(), new LinkedHashSet<>(concept.iris("skos:broader")));
        perhapsBroader.put(
            concept.iri(), new LinkedHashSet<>(concept.iris("licet:perhapsBroader")));
        concept
            .link("licet:complementOf")
            .ifPresent(whole -> complements.put(concept.iri(), whole.iri()));
      }
    }
    relations =
        new ConceptRelations(
            new ConceptRelations.Stated(schemes, broader, perhapsBroader, complements));
  }

  /** The concept of a scheme with this name, spelling or IRI. */
  Optional<String> find(String scheme, String word) {
    if (scheme.equals(schemes.get(word))) {
      return Optional.of(word);
    }
    return Optional.ofNullable(words.get(scheme)).flatMap(known -> known.meaning(word));
  }

  Truth isA(String concept, String asked) {
    return relations.isA(concept, asked);
  }

  String label(String concept) {
    return labels.getOrDefault(concept, Ontology.localName(concept));
  }

  boolean isKnown(String concept) {
    return schemes.containsKey(concept);
  }

  /** Local names of the actions that a value implies besides the record's own. */
  List<String> impliedActs(String concept) {
    return impliedActs.getOrDefault(concept, List.of());
  }

  boolean isDerivedFromDeal(String concept) {
    return derivedFromDeal.contains(concept);
  }

  private void add(Described concept) {
    String scheme = concept.needLink("skos:inScheme").localName();
    String iri = concept.iri();
    schemes.put(iri, scheme);
    labels.put(iri, concept.need("skos:prefLabel"));
    Words known = words.computeIfAbsent(scheme, key -> new Words());
    known.add(concept, iri, List.of(concept.need("skos:notation")));
    known.add(concept, iri, concept.texts("skos:altLabel"));
    List<String> acts =
        concept.links("licet:impliesAct").stream().map(Described::localName).toList();
    if (!acts.isEmpty()) {
      impliedActs.put(iri, acts);
    }
    if (concept.flag("licet:derivedFromDeal")) {
      derivedFromDeal.add(iri);
    }
  }
}
