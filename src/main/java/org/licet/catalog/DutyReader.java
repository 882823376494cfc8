package org.licet.catalog;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licet.model.Constraint;
import org.licet.model.DutyClause;
import org.licet.model.DutyClause.Trigger;
import org.licet.model.Value;
import org.licet.vocab.Described;
import org.licet.vocab.Ontology;
import org.licet.vocab.Vocabulary;

/** Reads duties (ODRL 2.2 Information Model, section 2.6.3; DESIGN section 3, point 12). */
final class DutyReader {
  private static final Map<String, Trigger> TRIGGERS =
      Map.of(
          "sharing", Trigger.SHARING,
          "release", Trigger.RELEASE,
          "performing", Trigger.PERFORMING,
          "event", Trigger.EVENT,
          "standing", Trigger.STANDING);

  private static final Set<String> NO_DETAIL =
      Set.of(
          Ontology.iri("odrl:action"),
          Ontology.iri("rdf:type"),
          Ontology.iri("licet:deadline"),
          Ontology.iri("licet:triggeredBy"),
          Ontology.iri("odrl:constraint"));

  /** Five business days to a week. */
  private static final int CALENDAR_DAYS_PER_WEEK = 7;

  private static final int BUSINESS_DAYS_PER_WEEK = 5;

  private final Vocabulary vocabulary;
  private final ConstraintReader constraints;

  DutyReader(Vocabulary vocabulary, ConstraintReader constraints) {
    this.vocabulary = vocabulary;
    this.constraints = constraints;
  }

  /** The duties that a property of a rule leads to, in the order of their names and details. */
  List<DutyClause> read(Described owner, String property) {
    return owner.links(property).stream()
        .map(node -> duty(owner, node))
        .sorted(Comparator.comparing(DutyClause::duty).thenComparing(duty -> "" + duty.detail()))
        .toList();
  }

  private DutyClause duty(Described owner, Described node) {
    // A duty may be named directly, or be a node with particulars.
    String word =
        node.isAnonymous()
            ? node.text("odrl:action")
                .orElseThrow(() -> owner.broken("has a duty without `odrl:action`: add it"))
            : node.iri();
    String duty =
        vocabulary
            .duty(word)
            .orElseThrow(
                () ->
                    owner.broken(
                        "names the duty `"
                            + Ontology.localName(word)
                            + "`, which `duties.ttl` does not have: add it there"));
    boolean direct = !node.isAnonymous();
    TreeMap<String, String> detail = direct ? new TreeMap<>() : detail(owner, node);
    Trigger trigger = direct ? vocabulary.trigger(duty) : trigger(node, duty);
    if (trigger == Trigger.EVENT) {
      vocabulary.triggeringEvent(duty).ifPresent(event -> detail.putIfAbsent("when", event));
    }
    return new DutyClause(duty, trigger, direct ? Optional.empty() : deadline(owner, node), detail);
  }

  /** A clause that names an event makes the duty one of that event. */
  private Trigger trigger(Described node, String duty) {
    if (node.has("licet:triggeredBy")) {
      return node.choose("licet:triggeredBy", TRIGGERS);
    }
    return node.has("licet:when") || node.has("licet:requester")
        ? Trigger.EVENT
        : vocabulary.trigger(duty);
  }

  private static Optional<Duration> deadline(Described owner, Described node) {
    Optional<String> text = node.text("licet:deadline");
    try {
      if (text.isPresent()) {
        return text.map(each -> Value.Span.parse(each).duration());
      }
      return node.text("licet:deadlineBusinessDays")
          .map(Integer::parseInt)
          .map(
              days ->
                  Duration.ofDays(
                      (days * CALENDAR_DAYS_PER_WEEK + BUSINESS_DAYS_PER_WEEK - 1L)
                          / BUSINESS_DAYS_PER_WEEK));
    } catch (DateTimeException | NumberFormatException e) {
      throw owner.broken(
          "has the deadline `"
              + text.orElse("")
              + "`: use an ISO 8601 duration such as `PT24H`, or a number of business days");
    }
  }

  private TreeMap<String, String> detail(Described owner, Described node) {
    TreeMap<String, String> detail = new TreeMap<>();
    for (String property : node.properties()) {
      if (!NO_DETAIL.contains(property)) {
        detail.put(
            Ontology.localName(property),
            node.texts(property).stream()
                .map(Ontology::shortName)
                .collect(Collectors.joining(", ")));
      }
    }
    List<Constraint> limits = constraints.read(node, "odrl:constraint");
    if (!limits.isEmpty()) {
      detail.put(
          "constraint",
          limits.stream().map(Constraint::toString).collect(Collectors.joining(", ")));
    }
    return detail;
  }
}
