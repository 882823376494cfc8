package org.licet.model;

import java.util.List;

/**
 * Terms that the description of a dataset puts on its use, as ODRL 2.2 states them: an {@code
 * odrl:Offer} under {@code usageInfo} of Croissant 1.1 or under {@code odrl:hasPolicy} of DCAT 3.
 * They bind beside the license, as one that is granted for what it names.
 *
 * @param id name of the policy; unique within an audit
 * @param origin where it is stated
 * @param rules what it permits, prohibits and obliges to, in the order stated
 */
public record DatasetPolicy(String id, Origin origin, List<Rule> rules) {
  public DatasetPolicy {
    rules = List.copyOf(rules);
  }

  /**
   * One rule ({@code odrl:Rule}).
   *
   * @param modality permission, prohibition or obligation
   * @param action the action as stated: an IRI of ODRL or Creative Commons, or a word of ours
   * @param conditions all of which must hold
   * @param duties names or IRIs of what a permission obliges to
   * @param line where it is stated, from 1; 0 when the input has no lines
   */
  public record Rule(
      Clause.Modality modality,
      String action,
      List<Condition> conditions,
      List<String> duties,
      long line) {
    public Rule {
      conditions = List.copyOf(conditions);
      duties = List.copyOf(duties);
    }
  }

  /**
   * One comparison ({@code odrl:Constraint}), as stated. What is not understood in it makes it
   * unknown, never false.
   *
   * @param operand the left operand, an IRI or a word; empty when the policy leaves it out
   * @param operator the operator of ODRL by its local name, for example {@code eq}
   * @param values the right operand; at least one value
   */
  public record Condition(String operand, String operator, List<String> values) {
    public Condition {
      values = List.copyOf(values);
    }
  }
}
