package org.licet.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.licet.model.Action;
import org.licet.model.Operand;
import org.licet.model.UsageRecord;
import org.licet.model.Value;
import org.licet.rules.fact.Statements;
import org.licet.vocab.Vocabulary;

/**
 * What is stated for a branch, in the order in which it counts: what the branch supposes, what the
 * record states, what the dataset states, what the action implies, what the platform states by
 * default.
 */
final class CaseStatements implements Statements {
  private final Vocabulary vocabulary;
  private final Map<String, List<Value>> values = new HashMap<>();

  CaseStatements(
      Vocabulary vocabulary,
      UsageRecord record,
      Action action,
      SortedMap<String, List<String>> datasetFacts,
      SortedMap<String, String> platformDefaults,
      Map<String, String> branch) {
    this.vocabulary = vocabulary;
    platformDefaults.forEach(
        (operand, concept) -> values.put(operand, List.of(new Value.Term(concept))));
    action.implies().forEach((operand, word) -> put(operand, List.of(word)));
    datasetFacts.forEach(this::put);
    put("assigneeType", record.assigneeType());
    put("purpose", record.purpose());
    put("recipient", record.recipient());
    put("jurisdiction", record.jurisdiction());
    record.facts().forEach(this::put);
    branch.forEach((operand, word) -> put(operand, List.of(word)));
  }

  private void put(String operand, Optional<String> text) {
    text.ifPresent(word -> put(operand, List.of(word)));
  }

  private void put(String operand, List<String> texts) {
    if (!texts.isEmpty()) {
      Operand known = operand(operand);
      values.put(known.id(), texts.stream().map(text -> vocabulary.value(known, text)).toList());
    }
  }

  @Override
  public List<Value> of(String operand) {
    return values.getOrDefault(operand, List.of());
  }

  /**
   * An operand that the vocabulary does not know is unknown when missing, and asked by its name.
   */
  @Override
  public Operand operand(String name) {
    return vocabulary
        .operand(name)
        .orElseGet(
            () ->
                new Operand(
                    name,
                    name,
                    Operand.Type.TEXT,
                    Operand.WhenMissing.UNKNOWN,
                    "What is `" + name + "`?",
                    "facts." + name));
  }
}
