package org.licet.vocab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Action;

/**
 * The actions. Ours are named without prefix, those of ODRL and CC for which we have no word with
 * one. A foreign term that matches ours exactly is another name of ours; one that is a special case
 * of ours is an action of its own, included in ours.
 */
final class ActionTable {
  private static final Map<String, Action.Kind> KINDS =
      Map.of("access", Action.Kind.ACCESS, "use", Action.Kind.USE);

  private final TreeMap<String, Action> actions = new TreeMap<>();
  private final Map<String, String> byIri = new HashMap<>();
  private final Words words = new Words();
  private final Map<String, List<String>> impliedActs = new HashMap<>();
  private final Hierarchy hierarchy;

  /** The actions of these files. */
  ActionTable(List<TurtleFile> files) {
    for (TurtleFile file : files) {
      file.things("odrl:Action").forEach(this::add);
      // Words that are read as an action under a condition are no actions themselves.
      file.things("skos:Concept").stream()
          .filter(word -> word.has("licet:readsAs"))
          .forEach(this::add);
    }
    for (TurtleFile file : files) {
      file.things("odrl:Action").forEach(this::addSpecialCases);
    }
    Map<String, Collection<String>> steps = new HashMap<>();
    actions.values().forEach(action -> steps.put(action.id(), action.broader()));
    hierarchy = Hierarchy.of(steps);
  }

  List<Action> all() {
    return List.copyOf(actions.values());
  }

  Optional<Action> find(String word) {
    return Optional.ofNullable(byIri.get(Ontology.iri(word.strip())))
        .or(() -> words.meaning(word))
        .map(actions::get);
  }

  boolean isIncludedIn(String narrower, String broader) {
    return hierarchy.reaches(narrower, broader);
  }

  /** Names of the actions that an action implies besides itself. */
  List<String> impliedActs(String action) {
    return impliedActs.getOrDefault(action, List.of());
  }

  private void add(Described action) {
    String id = id(action.iri());
    byIri.put(action.iri(), id);
    action.iris("skos:exactMatch").forEach(iri -> byIri.put(iri, id));
    if (action.has("skos:notation")) {
      words.add(action, id, List.of(action.need("skos:notation")));
    }
    words.add(action, id, action.texts("skos:altLabel"));
    List<String> acts = ids(action.links("licet:impliesAct"));
    if (!acts.isEmpty()) {
      impliedActs.put(id, acts);
    }
    actions.put(
        id,
        new Action(
            id,
            action.need("rdfs:label"),
            kind(action),
            action.flag("licet:vague"),
            ids(action.links("odrl:includedIn")),
            action.link("licet:readsAs").map(Described::iri).map(ActionTable::id),
            implies(action)));
  }

  private void addSpecialCases(Described action) {
    for (String iri : action.iris("skos:narrowMatch")) {
      String id = id(iri);
      if (byIri.putIfAbsent(iri, id) == null) {
        Action wider = actions.get(id(action.iri()));
        actions.put(
            id,
            new Action(
                id,
                Ontology.localName(iri),
                wider.kind(),
                false,
                List.of(wider.id()),
                Optional.empty(),
                new TreeMap<>()));
      }
    }
  }

  private static Action.Kind kind(Described action) {
    // A word that is read as an action, and a foreign action, are acts of use.
    if (action.has("licet:readsAs") || !action.iri().startsWith(Ontology.LICET)) {
      return Action.Kind.USE;
    }
    return action.choose("licet:actKind", KINDS);
  }

  private static SortedMap<String, String> implies(Described action) {
    SortedMap<String, String> implies = new TreeMap<>();
    for (Described fact : action.links("licet:impliesFact")) {
      implies.put(
          fact.needLink("licet:operand").localName(), Ontology.localName(fact.need("licet:value")));
    }
    return implies;
  }

  private static List<String> ids(List<Described> actions) {
    List<String> ids = new ArrayList<>();
    actions.forEach(action -> ids.add(id(action.iri())));
    ids.sort(null);
    return ids;
  }

  /** {@code train-model} for ours, {@code odrl:print} for one of ODRL. */
  private static String id(String iri) {
    if (iri.startsWith(Ontology.LICET)) {
      return Ontology.localName(iri);
    }
    if (iri.startsWith(Ontology.ODRL)) {
      return "odrl:" + Ontology.localName(iri);
    }
    return iri.startsWith(Ontology.iri("cc:")) ? "cc:" + Ontology.localName(iri) : iri;
  }
}
