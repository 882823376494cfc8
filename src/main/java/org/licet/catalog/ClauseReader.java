package org.licet.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Clause.Confidence;
import org.licet.model.Clause.Modality;
import org.licet.model.Clause.Party;
import org.licet.model.Constraint;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.DutyClause;
import org.licet.vocab.Described;
import org.licet.vocab.Ontology;
import org.licet.vocab.Vocabulary;

/** Reads the clauses of an instrument. A clause that cannot be cited or matched does not load. */
final class ClauseReader {
  static final Map<String, Confidence> CONFIDENCES =
      Map.of(
          "primary-text-read", Confidence.PRIMARY_TEXT_READ,
          "secondary", Confidence.SECONDARY,
          "inferred", Confidence.INFERRED,
          "unknown", Confidence.UNKNOWN);

  private static final Map<String, Party> PARTIES =
      Map.of(
          "platform-party", Party.PLATFORM,
          "platform-group", Party.PLATFORM_GROUP,
          "platform-partners", Party.PLATFORM_PARTNERS);

  private static final Map<String, Modality> MODALITIES =
      Map.of(
          "odrl:permission", Modality.PERMISSION,
          "odrl:prohibition", Modality.PROHIBITION,
          "odrl:obligation", Modality.OBLIGATION,
          "licet:silentOn", Modality.SILENCE);

  private final Vocabulary vocabulary;
  private final ConstraintReader constraints;
  private final DutyReader duties;

  ClauseReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.constraints = new ConstraintReader(vocabulary);
    this.duties = new DutyReader(vocabulary, constraints);
  }

  /** The clauses of an instrument: permissions first, then by id, for RDF keeps no order. */
  List<Clause> read(Described instrument) {
    List<Clause> clauses = new ArrayList<>();
    MODALITIES.forEach(
        (property, modality) ->
            instrument
                .links(property)
                .forEach(clause -> clauses.add(read(instrument, clause, modality))));
    clauses.sort(Comparator.comparing(Clause::modality).thenComparing(Clause::id));
    return clauses;
  }

  private Clause read(Described instrument, Described clause, Modality modality) {
    if (clause.isAnonymous()) {
      throw instrument.broken("has a clause without a name: name it, for it has to be cited");
    }
    TreeMap<String, List<Constraint>> refinements = new TreeMap<>();
    List<String> actions = actions(clause, modality, refinements);
    List<DutyClause> owed = new ArrayList<>();
    for (String property : List.of("odrl:duty", "odrl:remedy", "licet:imposes")) {
      owed.addAll(duties.read(clause, property));
    }
    boolean hasPremise = !actions.isEmpty() || (modality == Modality.OBLIGATION && !owed.isEmpty());
    if (!hasPremise) {
      throw clause.broken("has no premise: name an action, or for an obligation a duty");
    }
    return new Clause(
        clause.iri(),
        clause.localName(),
        instrument.iri(),
        clause.need("licet:section"),
        modality,
        actions,
        clause.has("odrl:assignee") ? clause.choose("odrl:assignee", PARTIES) : Party.ANYONE,
        constraints.read(clause, "odrl:constraint"),
        owed,
        clause.need("licet:paraphrase"),
        SourceReader.read(clause),
        clause.choose("licet:confidence", CONFIDENCES),
        note(clause),
        reaches(clause),
        refinements);
  }

  private List<String> actions(
      Described clause, Modality modality, TreeMap<String, List<Constraint>> refinements) {
    TreeSet<String> names = new TreeSet<>();
    String property = modality == Modality.OBLIGATION ? "licet:coversAct" : "odrl:action";
    for (Described action : clause.links(property)) {
      // An action with a condition of its own is a node with rdf:value (ODRL 2.2, refinement).
      String word =
          action.isAnonymous()
              ? action
                  .text("rdf:value")
                  .orElseThrow(() -> clause.broken("refines an action without `rdf:value`: add it"))
              : action.iri();
      String name = canonical(clause, word);
      names.add(name);
      List<Constraint> refinement = constraints.read(action, "odrl:refinement");
      if (action.isAnonymous() && !refinement.isEmpty()) {
        refinements.put(name, refinement);
      }
    }
    return List.copyOf(names);
  }

  private String canonical(Described clause, String word) {
    Action action =
        vocabulary
            .action(word)
            .orElseThrow(
                () ->
                    clause.broken(
                        "names the action `"
                            + Ontology.localName(word)
                            + "`, which `actions.ttl` does not have: add it there"));
    return action.id();
  }

  private static String note(Described clause) {
    List<String> notes = new ArrayList<>(clause.texts("skos:note"));
    notes.addAll(clause.texts("licet:conditional"));
    return String.join(" ", notes);
  }

  private static List<Kind> reaches(Described clause) {
    return clause.links("licet:reaches").stream()
        .map(
            kind ->
                Kind.ofId(kind.localName())
                    .orElseThrow(
                        () ->
                            clause.broken(
                                "reaches `"
                                    + kind.localName()
                                    + "`, which is no kind of derivation")))
        .sorted()
        .toList();
  }
}
