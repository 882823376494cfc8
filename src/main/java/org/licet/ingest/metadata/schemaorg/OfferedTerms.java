package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.model.Clause;
import org.licet.model.DatasetPolicy;
import org.licet.model.DatasetPolicy.Condition;
import org.licet.model.DatasetPolicy.Rule;

/**
 * The terms of the Data Use Ontology that a policy permits by (Croissant 1.1 writes them as the
 * action of a permission, and as values that must hold), taken out of the policy: the catalog says
 * what each of them means, while ODRL knows no such action.
 *
 * @param terms the IRIs of the terms, each of which binds
 * @param particulars what the terms leave to the dataset to name, such as the disease, in words
 * @param rest the policy without the rules that the terms say in full; absent when nothing is left
 */
record OfferedTerms(Set<String> terms, List<String> particulars, Optional<DatasetPolicy> rest) {
  private static final Set<String> POSITIVE = Set.of("eq", "isA", "isAllOf");

  /** The property by which a term is restricted to something, such as a disease. */
  private static final String RESTRICTED_TO = "http://purl.obolibrary.org/obo/DUO_0000010";

  static OfferedTerms of(DatasetPolicy policy) {
    Set<String> terms = new LinkedHashSet<>();
    List<String> particulars = new ArrayList<>();
    List<Rule> rest = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      // A term that a prohibition names, or that must not hold, grants nothing.
      if (rule.modality() == Clause.Modality.PERMISSION) {
        DataUseTerms.numbered(rule.action()).ifPresent(terms::add);
        rule.conditions().forEach(condition -> terms.addAll(named(condition)));
      }
      if (!isSaidByTerms(rule)) {
        rest.add(rule);
      }
      rule.conditions().stream()
          .filter(OfferedTerms::isParticular)
          .forEach(
              condition ->
                  particulars.add(
                      "the use is restricted to "
                          + Quote.of(String.join(", ", condition.values()))
                          + ": state as `withinStatedResearch` whether yours is"));
    }
    return new OfferedTerms(
        terms,
        particulars,
        rest.isEmpty() && !policy.rules().isEmpty()
            ? Optional.empty()
            : Optional.of(new DatasetPolicy(policy.id(), policy.origin(), rest)));
  }

  /** Whether terms say all that a rule says. */
  private static boolean isSaidByTerms(Rule rule) {
    return rule.modality() == Clause.Modality.PERMISSION
        && DataUseTerms.numbered(rule.action()).isPresent()
        && rule.duties().isEmpty()
        && rule.conditions().stream()
            .allMatch(
                condition ->
                    isParticular(condition)
                        || named(condition).size() == condition.values().size()
                            && condition.operand().isEmpty());
  }

  private static boolean isParticular(Condition condition) {
    return condition.operand().equals(RESTRICTED_TO) && POSITIVE.contains(condition.operator());
  }

  private static List<String> named(Condition condition) {
    return POSITIVE.contains(condition.operator())
        ? condition.values().stream()
            .flatMap(value -> DataUseTerms.numbered(value).stream())
            .toList()
        : List.of();
  }
}
