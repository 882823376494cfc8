package org.licet.terms.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Clause.Modality;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Ceiling;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.TermsVersion;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.odrl.ConstraintComparison;
import org.licet.vocab.Vocabulary;

/** Whether a clause applies, as DESIGN section 3, points 3 and 4 say, with all hierarchies. */
final class ClauseSemantics {
  private final Vocabulary vocabulary;
  private final ConstraintComparison comparison;

  ClauseSemantics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.comparison = new ConstraintComparison(vocabulary::isA);
  }

  Truth applies(
      Clause clause,
      TermsVersion version,
      List<TermsVersion> deal,
      Action action,
      Map<String, Value> world) {
    if (clause.party() != Clause.Party.ANYONE) {
      return Truth.FALSE;
    }
    List<Constraint> needed = new ArrayList<>(clause.constraints());
    boolean plain =
        clause.actions().stream()
            .anyMatch(
                named ->
                    !clause.refinements().containsKey(named)
                        && covers(clause, named, action, deal));
    List<String> refined =
        clause.refinements().keySet().stream()
            .filter(named -> covers(clause, named, action, deal))
            .toList();
    if (!plain && refined.isEmpty()) {
      return Truth.FALSE;
    }
    if (!plain) {
      needed.addAll(clause.refinements().get(refined.get(0)));
    }
    Truth truth = governs(version, world);
    for (Constraint constraint : needed) {
      truth = truth.and(holds(constraint, world));
    }
    return truth;
  }

  private Truth governs(TermsVersion version, Map<String, Value> world) {
    Truth channel =
        version.document().channels().isEmpty()
            ? Truth.TRUE
            : version.document().channels().stream()
                .map(
                    name ->
                        isA(world.get("channel"), "https://w3id.org/licet/concept/channel/" + name))
                .reduce(Truth.FALSE, Truth::or);
    Truth place =
        version.jurisdiction().map(iri -> isA(world.get("jurisdiction"), iri)).orElse(Truth.TRUE);
    return channel.and(place);
  }

  private Truth isA(Value value, String broader) {
    return value instanceof Value.Term term ? vocabulary.isA(term.iri(), broader) : Truth.FALSE;
  }

  private boolean covers(Clause clause, String named, Action action, List<TermsVersion> deal) {
    if (!vocabulary.isIncludedIn(action.id(), named)) {
      return false;
    }
    if (clause.modality() != Modality.PERMISSION || named.equals(action.id())) {
      return true;
    }
    boolean elsewhere =
        deal.stream()
            .flatMap(version -> version.clauses().stream())
            .anyMatch(other -> other.actions().contains(action.id()));
    boolean training = vocabulary.isIncludedIn(action.id(), "train-model");
    return !elsewhere && (!training || vocabulary.isIncludedIn(named, "train-model"));
  }

  private Truth holds(Constraint constraint, Map<String, Value> world) {
    if (constraint instanceof Comparison one) {
      return comparison.compare(
          one.operator(),
          List.of(world.get(one.operand())),
          one.right(),
          ConstraintComparison.Several.ANY);
    }
    if (constraint instanceof Ceiling ceiling) {
      return comparison.compare(
          ceiling.operator(),
          List.of(world.get("count")),
          List.of(new Value.Numeric(ceiling.limit())),
          ConstraintComparison.Several.ANY);
    }
    Logical logical = (Logical) constraint;
    List<Truth> parts = logical.parts().stream().map(part -> holds(part, world)).toList();
    return switch (logical.connective()) {
      case AND, AND_SEQUENCE -> parts.stream().reduce(Truth.TRUE, Truth::and);
      case OR -> parts.stream().reduce(Truth.FALSE, Truth::or);
      case XONE ->
          parts.contains(Truth.UNKNOWN)
              ? Truth.UNKNOWN
              : Truth.of(parts.stream().filter(Truth.TRUE::equals).count() == 1);
    };
  }
}
