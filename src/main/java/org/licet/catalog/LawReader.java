package org.licet.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.licet.model.Action;
import org.licet.model.CourtDecision;
import org.licet.model.DutyClause;
import org.licet.model.Statute;
import org.licet.vocab.Described;
import org.licet.vocab.Ontology;
import org.licet.vocab.TurtleFile;
import org.licet.vocab.Vocabulary;

/** Reads the law beside the instruments: statutes and decisions (DESIGN section 3, point 8). */
final class LawReader {
  /** Stands for a first day that nobody knows, as in the versions of terms. */
  private static final LocalDate UNKNOWN_START = LocalDate.EPOCH;

  private final Vocabulary vocabulary;
  private final ConstraintReader constraints;
  private final DutyReader duties;

  LawReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.constraints = new ConstraintReader(vocabulary);
    this.duties = new DutyReader(vocabulary, constraints);
  }

  /** The statutes of a file. */
  List<Statute> statutes(TurtleFile file) {
    return file.things("licet:Statute").stream().map(this::statute).toList();
  }

  /** The decisions of a file. */
  List<CourtDecision> decisions(TurtleFile file) {
    return file.things("licet:Decision").stream().map(LawReader::decision).toList();
  }

  private Statute statute(Described statute) {
    statute.need("licet:effectiveFromBasis");
    return new Statute(
        statute.iri(),
        statute.localName(),
        statute.needLink("licet:jurisdiction").iri(),
        statute.need("licet:instrumentName"),
        statute.need("licet:section"),
        statute.day("licet:effectiveFrom").orElse(UNKNOWN_START),
        statute.day("licet:effectiveTo"),
        statute.iris("licet:who"),
        statute.iris("licet:purpose"),
        actions(statute),
        constraints.read(statute, "odrl:constraint"),
        statute.needLink("licet:effect").localName(),
        statute.need("licet:overridesContract"),
        statute.need("licet:status"),
        Stream.of("odrl:duty", "licet:imposes")
            .flatMap(property -> duties.read(statute, property).stream())
            .map(DutyClause::duty)
            .distinct()
            .sorted()
            .toList(),
        statute.links("licet:bearsOn").stream().map(Described::localName).toList(),
        statute.need("licet:paraphrase"),
        statute.need("schema:url"),
        statute.choose("licet:confidence", ClauseReader.CONFIDENCES),
        !statute.has("licet:effectiveFrom"));
  }

  private List<String> actions(Described statute) {
    TreeSet<String> actions = new TreeSet<>();
    for (String iri : statute.iris("odrl:action")) {
      actions.add(
          vocabulary
              .action(iri)
              .map(Action::id)
              .orElseThrow(
                  () ->
                      statute.broken(
                          "names the action `"
                              + Ontology.localName(iri)
                              + "`, which `actions.ttl` does not have: add it there")));
    }
    return List.copyOf(actions);
  }

  private static CourtDecision decision(Described decision) {
    return new CourtDecision(
        decision.iri(),
        decision.localName(),
        decision.need("licet:caseName"),
        decision.need("licet:court"),
        decision.day("licet:decidedOn"),
        Ontology.shortName(decision.need("licet:jurisdiction")),
        decision.need("licet:status"),
        decision.day("licet:statusAsOf"),
        decision.need("licet:holding"),
        decision.links("licet:bears").stream()
            .map(bears -> bears.needLink("licet:question").localName())
            .distinct()
            .sorted()
            .toList(),
        decision.text("schema:url").orElse(""));
  }
}
