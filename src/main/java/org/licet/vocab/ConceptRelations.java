package org.licet.vocab;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.licet.model.Truth;

/**
 * Which concept is which, worked out once for all pairs that are related at all (RULINGS, hierarchy
 * and jurisdiction). Pairs without a relation are different, so their answer is false; only where a
 * scheme has a complement does a name that nobody knows stay unknown, for it may lie on either side
 * of the line.
 */
final class ConceptRelations {
  private final Map<String, Map<String, Truth>> table = new HashMap<>();
  private final Stated stated;

  /**
   * What the ontology states of concepts, all by IRI.
   *
   * @param schemes the scheme of every concept
   * @param broader {@code skos:broader}
   * @param perhapsBroader {@code licet:perhapsBroader}
   * @param complements {@code licet:complementOf}
   */
  record Stated(
      SortedMap<String, String> schemes,
      Map<String, Set<String>> broader,
      Map<String, Set<String>> perhapsBroader,
      SortedMap<String, String> complements) {

    private boolean isDivided(String scheme) {
      return complements.keySet().stream().anyMatch(each -> scheme.equals(schemes.get(each)));
    }
  }

  /** The relations that follow from what is stated. */
  ConceptRelations(Stated stated) {
    this.stated = stated;
    climb();
    stated.complements().forEach(this::divide);
  }

  /** Whether one concept is the other or narrower than it. */
  Truth isA(String concept, String asked) {
    if (concept.equals(asked)) {
      return Truth.TRUE;
    }
    Map<String, Truth> row = table.get(concept);
    if (row != null) {
      return row.getOrDefault(asked, Truth.FALSE);
    }
    String scheme = stated.schemes().get(asked);
    return scheme != null && stated.isDivided(scheme) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Relations along {@code skos:broader} and {@code licet:perhapsBroader}. */
  private void climb() {
    Map<String, Set<String>> either = new HashMap<>();
    for (String concept : stated.schemes().keySet()) {
      table.put(concept, new HashMap<>());
      Set<String> above = new LinkedHashSet<>(stated.broader().getOrDefault(concept, Set.of()));
      above.addAll(stated.perhapsBroader().getOrDefault(concept, Set.of()));
      either.put(concept, above);
    }
    Hierarchy certain = Hierarchy.of(stated.broader());
    Hierarchy possible = Hierarchy.of(either);
    for (String concept : stated.schemes().keySet()) {
      for (String above : possible.above(concept)) {
        put(concept, above, certain.reaches(concept, above) ? Truth.TRUE : Truth.UNKNOWN);
      }
    }
  }

  /** Whatever is known not to be under the whole is under its complement. */
  private void divide(String complement, String whole) {
    String scheme = stated.schemes().get(complement);
    for (String concept : stated.schemes().keySet()) {
      if (concept.equals(complement) || !stated.schemes().get(concept).equals(scheme)) {
        continue;
      }
      String otherWhole = stated.complements().get(concept);
      if (otherWhole == null) {
        put(concept, complement, isA(concept, whole).not());
      } else {
        // What is outside the one is outside the other only if the other lies within the one.
        put(concept, complement, isA(whole, otherWhole).or(Truth.UNKNOWN));
      }
    }
  }

  private void put(String concept, String above, Truth truth) {
    if (truth != Truth.FALSE) {
      row(concept).merge(above, truth, Truth::or);
      // What is stated more coarsely than what is asked for leaves the answer open.
      row(above).merge(concept, Truth.UNKNOWN, Truth::or);
    }
  }

  private Map<String, Truth> row(String concept) {
    return table.computeIfAbsent(concept, key -> new HashMap<>());
  }
}
