package org.licet.ingest.metadata.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.metadata.Territories;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Clause.Modality;
import org.licet.model.DatasetPolicy;
import org.licet.model.DatasetPolicy.Condition;
import org.licet.model.DatasetPolicy.Rule;
import org.licet.model.Origin;

/**
 * Where data may be processed and stored (Data Provenance Standards 1.0.0, sections 4.3.4 to
 * 4.3.7), as prohibitions: of every use outside the places included, of every use in those
 * excluded. They permit nothing.
 */
final class GeographyPolicy {
  private static final String USE = "http://www.w3.org/ns/odrl/2/use";
  private static final String STORE = "store";

  private GeographyPolicy() {}

  /**
   * A place, as a description states it.
   *
   * @param code the ISO 3166 code; empty when the words are no known place
   * @param part the part of the country that is meant, in words; empty when it is the whole
   */
  private record Place(String code, String part) {
    boolean isKnown() {
      return !code.isEmpty();
    }
  }

  /** The policy of a {@code use} group, if it says anything of places. */
  static Optional<DatasetPolicy> of(Tree use, String name, Origin origin) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(outside(Element.PROCESSING_INCLUDED, use, USE));
    rules.addAll(inside(Element.PROCESSING_EXCLUDED, use, USE));
    rules.addAll(outside(Element.STORAGE_ALLOWED, use, STORE));
    rules.addAll(inside(Element.STORAGE_FORBIDDEN, use, STORE));
    return rules.isEmpty() ? Optional.empty() : Optional.of(new DatasetPolicy(name, origin, rules));
  }

  /** Forbidden outside some places; in a country of which a part is meant, nobody can tell. */
  private static List<Rule> outside(Element element, Tree use, String action) {
    List<Place> places = places(element, use);
    if (places.isEmpty() || isEverywhere(element, use)) {
      return List.of();
    }
    long line = line(element, use);
    if (!places.stream().allMatch(Place::isKnown)) {
      return List.of(
          rule(action, line, List.of(Territories.unanswerable("outside the places included"))));
    }
    List<Rule> rules = new ArrayList<>();
    rules.add(rule(action, line, List.of(condition("isNoneOf", places))));
    // A whole country among the places makes its parts superfluous.
    List<String> whole =
        places.stream().filter(place -> place.part().isEmpty()).map(Place::code).toList();
    List<Place> parts =
        places.stream()
            .filter(place -> !place.part().isEmpty() && !whole.contains(place.code()))
            .toList();
    if (!parts.isEmpty()) {
      rules.add(
          rule(
              action,
              line,
              List.of(
                  condition("isAnyOf", parts),
                  Territories.unanswerable("outside the part of the country included"))));
    }
    return rules;
  }

  /** Forbidden in some places; in a country of which a part is meant, nobody can tell. */
  private static List<Rule> inside(Element element, Tree use, String action) {
    List<Rule> rules = new ArrayList<>();
    long line = line(element, use);
    if (isEverywhere(element, use)) {
      return List.of(rule(action, line, List.of()));
    }
    List<Place> places = places(element, use);
    List<Place> whole =
        places.stream().filter(place -> place.isKnown() && place.part().isEmpty()).toList();
    List<Place> parts =
        places.stream().filter(place -> place.isKnown() && !place.part().isEmpty()).toList();
    if (!whole.isEmpty()) {
      rules.add(rule(action, line, List.of(condition("isAnyOf", whole))));
    }
    if (!parts.isEmpty()) {
      rules.add(
          rule(
              action,
              line,
              List.of(
                  condition("isAnyOf", parts),
                  Territories.unanswerable("in the part of the country excluded"))));
    }
    if (!places.stream().allMatch(Place::isKnown)) {
      rules.add(
          rule(action, line, List.of(Territories.unanswerable("in one of the places excluded"))));
    }
    return rules;
  }

  private static Rule rule(String action, long line, List<Condition> conditions) {
    return new Rule(Modality.PROHIBITION, action, conditions, List.of(), line);
  }

  private static Condition condition(String operator, List<Place> places) {
    return new Condition(
        "jurisdiction", operator, places.stream().map(Place::code).distinct().toList());
  }

  private static long line(Element element, Tree use) {
    return element.in(use).map(Tree::line).orElse(0L);
  }

  /** Whether the whole world is among the places of an element. */
  private static boolean isEverywhere(Element element, Tree use) {
    return Territories.of(countries(element, use)).everywhere();
  }

  private static List<String> countries(Element element, Tree use) {
    return element.all(use).stream()
        .flatMap(each -> Trees.text(each).or(() -> Trees.text(each, "country")).stream())
        .toList();
  }

  /** The places of an element. */
  private static List<Place> places(Element element, Tree use) {
    List<Place> places = new ArrayList<>();
    for (Tree each : element.all(use)) {
      String country = Trees.text(each).or(() -> Trees.text(each, "country")).orElse("");
      String state = Trees.text(each, "state").orElse("");
      if (!country.isEmpty()) {
        places.add(place(country, state));
      }
    }
    return places;
  }

  private static Place place(String country, String state) {
    String code = Territories.code(country).orElse("");
    if (state.isEmpty() || code.isEmpty()) {
      return new Place(code, "");
    }
    return Stream.of(state, code + "-" + state)
        .filter(word -> word.toUpperCase(Locale.ROOT).startsWith(code + "-"))
        .flatMap(word -> Territories.code(word).stream())
        .findFirst()
        .map(known -> new Place(known, ""))
        .orElseGet(() -> new Place(code, state));
  }
}
