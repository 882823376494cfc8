package org.licet.catalog.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Ceiling;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.Operand;
import org.licet.model.Value;
import org.licet.vocab.Ontology;
import org.licet.vocab.Vocabulary;

/** Whether constraints use operands and values that the vocabulary has, so that they can be met. */
final class WordCheck {
  private final Vocabulary vocabulary;

  WordCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Words of the constraints of one rule that the vocabulary lacks. */
  List<LintProblem> check(String file, String subject, List<Constraint> constraints) {
    List<LintProblem> problems = new ArrayList<>();
    BiConsumer<Level, String> report =
        (level, message) -> problems.add(new LintProblem(level, file, subject, message));
    constraints.forEach(constraint -> check(constraint, report));
    return problems;
  }

  private void check(Constraint constraint, BiConsumer<Level, String> report) {
    if (constraint instanceof Logical logical) {
      logical.parts().forEach(part -> check(part, report));
    } else if (constraint instanceof Comparison comparison) {
      comparison(comparison, report);
    } else if (constraint instanceof Ceiling ceiling) {
      ceiling
          .unit()
          .filter(unit -> !vocabulary.isConcept(unit))
          .ifPresent(
              unit ->
                  report.accept(
                      Level.ERROR, "counts in `" + unit + "`, which `concepts.ttl` does not have"));
    }
  }

  private void comparison(Comparison comparison, BiConsumer<Level, String> report) {
    Optional<Operand> operand = vocabulary.operand(comparison.operand());
    if (operand.isEmpty()) {
      boolean ours = comparison.operand().startsWith(Ontology.LICET);
      report.accept(
          ours ? Level.ERROR : Level.WARNING,
          "asks for `"
              + comparison.operand()
              + "`, which `operands.ttl` does not have: it will always be unknown");
      return;
    }
    for (Value value : comparison.right()) {
      if (!fits(operand.get(), value)) {
        report.accept(
            Level.ERROR,
            "compares `"
                + operand.get().id()
                + "` with `"
                + value
                + "`, which is no "
                + operand.get().type().name().toLowerCase(java.util.Locale.ROOT)
                + " of it");
      }
    }
  }

  private boolean fits(Operand operand, Value value) {
    return switch (operand.type()) {
      case CONCEPT ->
          value instanceof Value.Term term
              && vocabulary.concept(operand.id(), term.iri()).isPresent();
      case NUMBER -> value instanceof Value.Numeric;
      case DATE -> value instanceof Value.Dated;
      case DURATION -> value instanceof Value.Span;
      case BOOLEAN -> value instanceof Value.Flag;
      case TEXT -> true;
    };
  }
}
