package org.licet.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Action;
import org.licet.model.Dataset;
import org.licet.model.Operand;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/**
 * What is stated about one source of a record: platform defaults stand when nothing better is said,
 * then come what the action implies, the dataset, the record, and what a possibility supposes.
 */
final class Stated {
  private final Vocabulary vocabulary;
  private final Map<String, List<Value>> values = new HashMap<>();

  Stated(
      Vocabulary vocabulary,
      UsageRecord record,
      Action action,
      Dataset dataset,
      Map<String, String> defaults,
      Map<String, String> supposed) {
    this.vocabulary = vocabulary;
    defaults.forEach((operand, iri) -> values.put(operand, List.of(new Value.Term(iri))));
    action.implies().forEach((operand, word) -> say(operand, List.of(word)));
    dataset.facts().forEach(this::say);
    say("assigneeType", record.assigneeType().stream().toList());
    say("purpose", record.purpose());
    say("recipient", record.recipient().stream().toList());
    say("jurisdiction", record.jurisdiction().stream().toList());
    record.facts().forEach(this::say);
    supposed.forEach((operand, word) -> say(operand, List.of(word)));
  }

  private void say(String operand, List<String> words) {
    if (!words.isEmpty()) {
      Operand known = operand(operand);
      values.put(known.id(), words.stream().map(word -> vocabulary.value(known, word)).toList());
    }
  }

  Operand operand(String name) {
    return vocabulary
        .operand(name)
        .orElse(
            new Operand(
                name, name, Operand.Type.TEXT, Operand.WhenMissing.UNKNOWN, name, "facts." + name));
  }

  List<Value> of(String operand) {
    return values.getOrDefault(operand(operand).id(), List.of());
  }

  /** A yes-or-no fact; unknown when nothing is stated, or neither. */
  Truth flag(String operand) {
    Optional<Value> stated = of(operand).stream().findFirst();
    return stated
        .filter(Value.Flag.class::isInstance)
        .map(value -> Truth.of(((Value.Flag) value).flag()))
        .orElse(Truth.UNKNOWN);
  }

  /** Whether one of the stated values is one of these concepts or narrower. */
  Truth isAny(String operand, String... words) {
    List<Value> stated = of(operand);
    if (stated.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth truth = Truth.FALSE;
    for (Value value : stated) {
      for (String word : words) {
        Optional<String> wanted = vocabulary.concept(operand, word);
        if (wanted.isPresent()) {
          truth = truth.or(Conditions.same(vocabulary, value, new Value.Term(wanted.get())));
        }
      }
    }
    return truth;
  }
}
