package org.licet.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.DatasetPolicy;
import org.licet.model.Document;
import org.licet.model.DutyClause;
import org.licet.model.License;
import org.licet.model.Operand;
import org.licet.model.Operator;
import org.licet.model.Source;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/**
 * A policy that the description of a dataset puts on its use, as an instrument that binds beside
 * the license. One that permits anything grants what it names and no more; one that only forbids
 * and obliges grants nothing (DESIGN section 3, point 5).
 *
 * @param instrument the policy; it has no clause for what is not understood
 * @param notUnderstood prohibitions and duties whose words Licet does not know, each in words: what
 *     they forbid has to be looked at by a person
 */
public record PolicyTerms(License instrument, List<String> notUnderstood) {
  /** What the IRI of such an instrument begins with. */
  public static final String PREFIX = "urn:licet:policy:";

  /** Stands for the left operand that a condition leaves out; nothing can state its value. */
  private static final String UNSTATED = "odrl:leftOperand";

  /** Where the act takes place, as ODRL 2.2 says it. */
  private static final Set<String> SPATIAL =
      Set.of("spatial", "odrl:spatial", "http://www.w3.org/ns/odrl/2/spatial");

  private static final Set<Operator> CEILINGS =
      Set.of(Operator.LT, Operator.LTEQ, Operator.GT, Operator.GTEQ);

  public PolicyTerms {
    notUnderstood = List.copyOf(notUnderstood);
  }

  /** The terms of a policy, by the words of a vocabulary. */
  public static PolicyTerms of(DatasetPolicy policy, Vocabulary vocabulary) {
    String iri = PREFIX + policy.id();
    List<Clause> clauses = new ArrayList<>();
    List<String> notUnderstood = new ArrayList<>();
    int number = 0;
    for (DatasetPolicy.Rule rule : policy.rules()) {
      number++;
      List<String> actions = actions(rule, vocabulary);
      List<String> duties = duties(rule);
      duties.stream()
          .filter(duty -> vocabulary.duty(duty).isEmpty())
          .forEach(duty -> notUnderstood.add("duty " + duty));
      if (actions.isEmpty() && rule.modality() == Clause.Modality.PROHIBITION) {
        notUnderstood.add(word(rule.modality()) + " of " + rule.action());
      }
      if (!actions.isEmpty() || rule.modality() == Clause.Modality.OBLIGATION) {
        clauses.add(clause(policy, iri, number, rule, actions, vocabulary));
      }
    }
    boolean permits =
        policy.rules().stream().anyMatch(rule -> rule.modality() == Clause.Modality.PERMISSION);
    return new PolicyTerms(
        new License(
            iri,
            policy.id(),
            "the policy `" + policy.id() + "`",
            "",
            permits ? Document.Grants.CLOSED : Document.Grants.NOTHING,
            "policy",
            "none",
            false,
            false,
            false,
            false,
            List.of(),
            List.of(),
            clauses),
        notUnderstood);
  }

  /** The action that a rule is about; what an obligation obliges to is a duty on every act. */
  private static List<String> actions(DatasetPolicy.Rule rule, Vocabulary vocabulary) {
    return rule.modality() == Clause.Modality.OBLIGATION
        ? List.of()
        : vocabulary
            .action(rule.action())
            .map(action -> List.of(action.readsAs().orElse(action.id())))
            .orElse(List.of());
  }

  private static List<String> duties(DatasetPolicy.Rule rule) {
    List<String> duties = new ArrayList<>(rule.duties());
    if (rule.modality() == Clause.Modality.OBLIGATION) {
      duties.add(0, rule.action());
    }
    return duties;
  }

  private static Clause clause(
      DatasetPolicy policy,
      String iri,
      int number,
      DatasetPolicy.Rule rule,
      List<String> actions,
      Vocabulary vocabulary) {
    List<Constraint> conditions =
        rule.conditions().stream()
            .<Constraint>map(condition -> comparison(condition, vocabulary))
            .toList();
    String id = word(rule.modality()) + "-" + number;
    return new Clause(
        iri + "#" + id,
        id,
        iri,
        rule.line() > 0 ? "at line " + rule.line() : "rule " + number,
        rule.modality(),
        actions,
        Clause.Party.ANYONE,
        conditions,
        duties(rule).stream()
            .flatMap(duty -> vocabulary.duty(duty).stream())
            .map(duty -> duty(duty, vocabulary))
            .toList(),
        paraphrase(policy, rule, conditions),
        new Source("dataset-description", policy.origin().toString(), Optional.empty(), ""),
        Clause.Confidence.PRIMARY_TEXT_READ,
        "",
        List.of());
  }

  /**
   * A condition. What is not understood in it makes it a question that no record answers: an
   * operand or operator that nobody knows, and a value that is none of those that tell records
   * apart, for to take it as different from what a record states would be a guess.
   */
  private static Constraint comparison(DatasetPolicy.Condition condition, Vocabulary vocabulary) {
    Optional<Operand> operand = operand(condition.operand(), vocabulary);
    Optional<Operator> operator = Operator.ofId(condition.operator());
    List<Value> values =
        condition.values().stream()
            .map(
                text ->
                    operand
                        .map(known -> vocabulary.value(known, text))
                        .orElseGet(() -> new Value.Text(text)))
            .toList();
    boolean understood =
        operator.isPresent()
            && operand.isPresent()
            && (operand.get().type() == Operand.Type.TEXT
                || values.stream().noneMatch(Value.Text.class::isInstance));
    if (understood
        && operand.get().id().equals("count")
        && values.size() == 1
        && values.get(0) instanceof Value.Numeric limit
        && CEILINGS.contains(operator.get())) {
      return new Constraint.Ceiling(
          operator.get(),
          limit.number(),
          Optional.empty(),
          Constraint.Ceiling.Per.ASSIGNEE,
          Optional.empty());
    }
    String stated = condition.operand().isEmpty() ? UNSTATED : condition.operand();
    return new Constraint.Comparison(
        understood ? operand.get().id() : stated + " " + condition.operator() + " as stated",
        operator.orElse(Operator.EQ),
        values);
  }

  private static Optional<Operand> operand(String stated, Vocabulary vocabulary) {
    return Optional.of(SPATIAL.contains(stated) ? "jurisdiction" : stated)
        .filter(name -> !name.isEmpty())
        .flatMap(vocabulary::operand);
  }

  private static DutyClause duty(String duty, Vocabulary vocabulary) {
    return new DutyClause(duty, vocabulary.trigger(duty), Optional.empty(), new TreeMap<>());
  }

  private static String paraphrase(
      DatasetPolicy policy, DatasetPolicy.Rule rule, List<Constraint> conditions) {
    String what =
        switch (rule.modality()) {
          case PERMISSION -> " permits ";
          case PROHIBITION -> " forbids ";
          case OBLIGATION -> " obliges to ";
          case SILENCE -> " says nothing on ";
        };
    String where =
        conditions.isEmpty()
            ? ""
            : " where "
                + String.join(" and ", conditions.stream().map(Constraint::toString).toList());
    return "The policy `"
        + policy.id()
        + "` in the description of the data"
        + what
        + rule.action().replaceFirst(".*[/#]", "")
        + where
        + ".";
  }

  private static String word(Clause.Modality modality) {
    return modality.name().toLowerCase(Locale.ROOT);
  }
}
