package org.licet.terms.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.licet.catalog.Catalog;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Clause.Modality;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Operator;
import org.licet.model.TermsVersion;
import org.licet.model.Value;
import org.licet.vocab.Ontology;
import org.licet.vocab.Vocabulary;

/**
 * Writes the hierarchies out: each clause with all actions and all concepts that it is about, its
 * channels and places as conditions (DESIGN section 3, point 4; section 6).
 */
public final class ClosedForm {
  private static final String TRAINING = "train-model";

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Concepts concepts;

  /** The closed form of texts of a catalog. */
  public ClosedForm(Catalog catalog, Vocabulary vocabulary, Concepts concepts) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.concepts = concepts;
  }

  /** The versions of a platform that are in force on a day and whose text was found. */
  public List<ClosedPolicy> policies(String platform, LocalDate day) {
    List<TermsVersion> inForce =
        catalog.versions(platform).stream()
            .filter(version -> version.inForceOn(day) && version.textFound())
            .toList();
    return inForce.stream().map(version -> policy(version, inForce)).toList();
  }

  private ClosedPolicy policy(TermsVersion version, List<TermsVersion> inForce) {
    List<TermsVersion> deal =
        inForce.stream()
            .filter(each -> each.document().deal().equals(version.document().deal()))
            .toList();
    List<ClosedRule> rules = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Clause clause : version.clauses()) {
      Optional<String> reason = reason(clause);
      List<ClosedRule> parts = reason.isPresent() ? List.of() : rules(clause, version, deal);
      rules.addAll(parts);
      if (parts.isEmpty()) {
        leftOut.add(
            clause.id()
                + ": "
                + reason.orElse("a condition whose effect the text leaves open never holds"));
      }
    }
    return new ClosedPolicy(version, rules, leftOut);
  }

  private static Optional<String> reason(Clause clause) {
    if (clause.modality() == Modality.SILENCE) {
      return Optional.of("the text is silent, which is no rule");
    }
    if (clause.modality() == Modality.PERMISSION && !clause.confidence().isFirm()) {
      return Optional.of("a permission that was inferred, not read");
    }
    return Optional.empty();
  }

  private List<ClosedRule> rules(Clause clause, TermsVersion version, List<TermsVersion> deal) {
    List<String> plain =
        clause.actions().stream().filter(name -> !clause.refinements().containsKey(name)).toList();
    boolean divided = !clause.refinements().isEmpty();
    List<ClosedRule> rules = new ArrayList<>();
    TreeSet<String> taken = new TreeSet<>();
    if (!plain.isEmpty() || clause.actions().isEmpty()) {
      List<String> actions = included(plain, clause, deal);
      taken.addAll(actions);
      add(rules, clause, divided ? 1 : 0, actions, conditions(clause, version, List.of()));
    }
    clause
        .refinements()
        .forEach(
            (name, refinement) -> {
              List<String> actions = new ArrayList<>(included(List.of(name), clause, deal));
              // An action that the clause names without a condition needs none.
              actions.removeAll(taken);
              add(
                  rules,
                  clause,
                  rules.size() + 1,
                  actions,
                  conditions(clause, version, refinement));
            });
    return rules;
  }

  private static void add(
      List<ClosedRule> rules,
      Clause clause,
      int part,
      List<String> actions,
      Optional<List<Constraint>> conditions) {
    boolean aboutNothing = actions.isEmpty() && clause.modality() != Modality.OBLIGATION;
    if (!aboutNothing && conditions.isPresent()) {
      rules.add(new ClosedRule(clause, part, actions, conditions.get()));
    }
  }

  /**
   * The actions, and all included in them. A permission reaches a narrower action only where no
   * clause of the deal names it, and training only by a word for training.
   */
  private List<String> included(List<String> named, Clause clause, List<TermsVersion> deal) {
    TreeSet<String> all = new TreeSet<>(named);
    for (Action action : vocabulary.actions()) {
      boolean covered =
          named.stream().anyMatch(broader -> vocabulary.isIncludedIn(action.id(), broader));
      if (covered && (clause.modality() != Modality.PERMISSION || reaches(named, action, deal))) {
        all.add(action.id());
      }
    }
    return List.copyOf(all);
  }

  private boolean reaches(List<String> named, Action action, List<TermsVersion> deal) {
    if (named.contains(action.id())) {
      return true;
    }
    boolean elsewhere =
        deal.stream()
            .flatMap(version -> version.clauses().stream())
            .anyMatch(clause -> clause.actions().contains(action.id()));
    if (elsewhere) {
      return false;
    }
    return !vocabulary.isIncludedIn(action.id(), TRAINING)
        || named.stream()
            .anyMatch(
                broader ->
                    vocabulary.isIncludedIn(broader, TRAINING)
                        && vocabulary.isIncludedIn(action.id(), broader));
  }

  private Optional<List<Constraint>> conditions(
      Clause clause, TermsVersion version, List<Constraint> refinement) {
    List<Constraint> all =
        new ArrayList<>(Stream.concat(clause.constraints().stream(), refinement.stream()).toList());
    List<String> channels = version.document().channels();
    if (!channels.isEmpty()) {
      all.add(
          isAnyOf(
              "channel",
              channels.stream().map(name -> Ontology.CONCEPT + "channel/" + name).toList()));
    }
    version.jurisdiction().ifPresent(place -> all.add(isAnyOf("jurisdiction", List.of(place))));
    boolean permission = clause.modality() == Modality.PERMISSION;
    return new ClosedConditions(concepts, permission).close(all);
  }

  private static Constraint isAnyOf(String operand, List<String> values) {
    return new Comparison(
        operand,
        Operator.IS_ANY_OF,
        values.stream().map(iri -> (Value) new Value.Term(iri)).toList());
  }
}
