package org.licet.terms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Ceiling;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.DutyClause;
import org.licet.model.Operand;
import org.licet.model.Operator;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/** Clauses, their conditions and duties in plain words. */
public final class ClauseWords {
  private static final String ARTICLE = "the ";

  private final Vocabulary vocabulary;

  /** In the words of a vocabulary. */
  public ClauseWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the clause does, as a heading: {@code permits}, {@code prohibits} and so on. */
  public static String modality(Clause.Modality modality) {
    return switch (modality) {
      case PERMISSION -> "permits";
      case PROHIBITION -> "prohibits";
      case OBLIGATION -> "requires";
      case SILENCE -> "is silent";
    };
  }

  /** The preferred word for a concept, by its IRI. */
  public String concept(String iri) {
    return vocabulary.label(iri);
  }

  /**
   * All conditions of the clause, each a phrase that begins with {@code if} or {@code unless};
   * refinements name their action.
   */
  public List<String> conditions(Clause clause) {
    List<String> phrases = new ArrayList<>();
    clause.constraints().forEach(each -> phrases.add(phrase(each)));
    clause
        .refinements()
        .forEach(
            (action, all) ->
                all.forEach(each -> phrases.add("for " + action + " alone: " + phrase(each))));
    if (clause.party() != Clause.Party.ANYONE) {
      phrases.add(
          "if the party is the "
              + clause.party().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    if (!clause.reaches().isEmpty()) {
      phrases.add(
          "if the data is derived by "
              + clause.reaches().stream().map(kind -> kind.id()).collect(or()));
    }
    return phrases;
  }

  /** A condition as a phrase that begins with {@code if} or {@code unless}. */
  public String phrase(Constraint constraint) {
    List<Constraint> parts = parts(constraint);
    boolean exceptions = parts.stream().allMatch(ClauseWords::isException);
    return exceptions
        ? "unless " + parts.stream().map(each -> positive((Comparison) each)).collect(or())
        : "if " + words(constraint);
  }

  /** A duty with its particulars. */
  public String duty(DutyClause duty) {
    StringBuilder words = new StringBuilder(duty.duty());
    duty.deadline().ifPresent(length -> words.append(" within ").append(length(length)));
    List<String> particulars = new ArrayList<>();
    particulars.add(
        switch (duty.triggeredBy()) {
          case SHARING -> "when shared";
          case RELEASE -> "on release";
          case PERFORMING -> "with the act";
          case EVENT -> "on an event";
          case STANDING -> "as long as data is held";
        });
    duty.detail().forEach((name, text) -> particulars.add(name + ": " + text));
    return words.append(" (").append(String.join("; ", particulars)).append(')').toString();
  }

  private static List<Constraint> parts(Constraint constraint) {
    return constraint instanceof Logical logical && logical.connective() == Logical.Connective.AND
        ? logical.parts()
        : List.of(constraint);
  }

  private static boolean isException(Constraint constraint) {
    return constraint instanceof Comparison comparison
        && comparison.operator().isNegative()
        && !(comparison.right().get(0) instanceof Value.Flag);
  }

  private String words(Constraint constraint) {
    if (constraint instanceof Comparison comparison) {
      if (comparison.right().get(0) instanceof Value.Flag flag) {
        boolean holds = flag.flag() != comparison.operator().isNegative();
        return (holds ? "it is so: " : "it is not so: ")
            + operand(comparison.operand()).substring(ARTICLE.length())
            + qualifiers(comparison);
      }
      return operand(comparison.operand())
          + " "
          + comparison.operator().words()
          + " "
          + values(comparison)
          + qualifiers(comparison);
    }
    if (constraint instanceof Ceiling ceiling) {
      return ceiling(ceiling);
    }
    Logical logical = (Logical) constraint;
    if (logical.parts().size() == 1) {
      return words(logical.parts().get(0));
    }
    String joint =
        switch (logical.connective()) {
          case AND -> " and ";
          case OR -> " or ";
          case XONE -> " or else ";
          case AND_SEQUENCE -> " and then ";
        };
    return logical.parts().stream().map(this::words).collect(Collectors.joining(joint, "(", ")"));
  }

  private String positive(Comparison comparison) {
    return operand(comparison.operand()) + " is " + values(comparison) + qualifiers(comparison);
  }

  private String values(Comparison comparison) {
    boolean all = comparison.operator() == Operator.IS_ALL_OF;
    return comparison.right().stream()
        .map(this::value)
        .collect(Collectors.joining(all ? " and " : " or "));
  }

  private String value(Value value) {
    if (value instanceof Value.Term term) {
      return vocabulary.isConcept(term.iri()) ? vocabulary.label(term.iri()) : term.toString();
    }
    if (value instanceof Value.Span span) {
      return length(span.duration());
    }
    if (value instanceof Value.Flag flag) {
      return flag.flag() ? "true" : "false";
    }
    return value.toString();
  }

  private static String qualifiers(Comparison comparison) {
    StringBuilder words = new StringBuilder();
    comparison.asOf().ifPresent(day -> words.append(" on ").append(day));
    comparison.scope().ifPresent(scope -> words.append(", counted over ").append(scope));
    comparison
        .whenMissing()
        .filter(missing -> missing == Operand.WhenMissing.NOT_SHOWN)
        .ifPresent(missing -> words.append(" (to be shown)"));
    return words.append(comparison.doubtful() ? " (the text leaves this open)" : "").toString();
  }

  private String ceiling(Ceiling ceiling) {
    String unit =
        ceiling
            .unit()
            .map(vocabulary::label)
            .map(label -> " " + label + (label.endsWith("s") ? "" : "s"))
            .orElse("");
    String window =
        ceiling
            .window()
            .map(
                each ->
                    each.isCalendar()
                        ? " and calendar " + (each.isMonth() ? "month" : "day")
                        : " in any " + length(each.length()))
            .orElse("");
    return "the count "
        + ceiling.operator().words()
        + " "
        + String.format(Locale.ROOT, "%,d", ceiling.limit().toBigInteger())
        + unit
        + " per "
        + ceiling.per().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + window;
  }

  private String operand(String id) {
    String label = vocabulary.operand(id).map(Operand::label).orElse(id);
    // An acronym keeps its letters.
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return ARTICLE
        + (acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1));
  }

  private static String length(Duration length) {
    long hours = length.toHours();
    return hours % 24 == 0 && hours > 24
        ? hours / 24 + " days"
        : hours == 1 ? "1 hour" : hours > 0 ? hours + " hours" : length.toMinutes() + " minutes";
  }

  private static Collector<CharSequence, ?, String> or() {
    return Collectors.joining(" or ");
  }
}
