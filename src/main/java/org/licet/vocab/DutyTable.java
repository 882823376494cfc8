package org.licet.vocab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.model.DutyClause.Trigger;

/** The duties and what makes each due. */
final class DutyTable {
  private static final Map<String, Trigger> TRIGGERS =
      Map.of(
          "sharing", Trigger.SHARING,
          "release", Trigger.RELEASE,
          "performing", Trigger.PERFORMING,
          "event", Trigger.EVENT,
          "standing", Trigger.STANDING);

  private final TreeMap<String, Trigger> triggers = new TreeMap<>();
  private final Map<String, String> byIri = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Words words = new Words();

  /** The duties of this file. */
  DutyTable(TurtleFile file) {
    for (Described duty : file.things("licet:Duty")) {
      String id = duty.need("skos:notation");
      triggers.put(id, duty.choose("licet:triggeredBy", TRIGGERS));
      byIri.put(duty.iri(), id);
      duty.iris("skos:exactMatch").forEach(iri -> byIri.put(iri, id));
      words.add(duty, id, List.of(id));
      words.add(duty, id, duty.texts("skos:altLabel"));
      duty.link("licet:onEvent").ifPresent(event -> events.put(id, event.localName()));
    }
  }

  List<String> all() {
    return List.copyOf(triggers.keySet());
  }

  Optional<String> find(String word) {
    return Optional.ofNullable(byIri.get(Ontology.iri(word.strip()))).or(() -> words.meaning(word));
  }

  Trigger trigger(String duty) {
    return Optional.ofNullable(triggers.get(duty))
        .orElseThrow(() -> new IllegalArgumentException("`" + duty + "` is no duty"));
  }

  Optional<String> event(String duty) {
    return Optional.ofNullable(events.get(duty));
  }
}
