package org.licet.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.licet.model.Action;
import org.licet.model.DutyClause;
import org.licet.model.Moment;
import org.licet.model.Operand;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/** A vocabulary of a few words, enough for reading records. */
final class SmallVocabulary implements Vocabulary {
  private static final Map<String, Set<String>> CONCEPTS =
      Map.of(
          "assigneeType", Set.of("company", "academic-institution"),
          "purpose", Set.of("commercial", "non-commercial-research"),
          "channel", Set.of("api", "crawl", "dump"),
          "recipient", Set.of("third-party", "public"),
          "jurisdiction", Set.of("US", "EU", "NO"),
          "tier", Set.of("free", "enterprise"),
          "registration", Set.of("commercial", "non-commercial"),
          "dataElement", Set.of("ai-output", "reviews"));

  private final List<Action> actions =
      List.of(
          action("display", Optional.empty(), Map.of()),
          action("fine-tune", Optional.empty(), Map.of()),
          action("sell", Optional.empty(), Map.of()),
          action(
              "train-competing-model",
              Optional.of("train-model"),
              Map.of("competesWithProvider", "true")),
          action("train-foundation-model", Optional.empty(), Map.of("modelClass", "foundation")),
          action("train-model", Optional.empty(), Map.of()));

  private final List<Operand> operands =
      List.of(
          operand("accountActive", Operand.Type.BOOLEAN, "facts."),
          operand("assigneeMonthlyActiveUsers", Operand.Type.NUMBER, "facts."),
          operand("assigneeType", Operand.Type.CONCEPT, ""),
          operand("channel", Operand.Type.CONCEPT, ""),
          operand("competesWithProvider", Operand.Type.BOOLEAN, "facts."),
          operand("contributionDate", Operand.Type.DATE, "facts."),
          operand("count", Operand.Type.NUMBER, ""),
          operand("dataElement", Operand.Type.CONCEPT, "facts."),
          operand("jurisdiction", Operand.Type.CONCEPT, ""),
          operand("modelClass", Operand.Type.TEXT, "facts."),
          operand("purpose", Operand.Type.CONCEPT, ""),
          operand("recipient", Operand.Type.CONCEPT, ""),
          operand("registration", Operand.Type.CONCEPT, "facts."),
          operand("tier", Operand.Type.CONCEPT, ""));

  private static final Map<String, String> ACTION_ALIASES =
      Map.of(
          "sell-resell", "sell",
          "display-embed", "display",
          "http://www.w3.org/ns/odrl/2/display", "display");

  private static final Map<String, String> OPERAND_ALIASES =
      Map.of("mau", "assigneeMonthlyActiveUsers", "quantity", "count");

  private static final Map<String, String> DUTIES =
      Map.of("attribution", "attribution", "attribute", "attribution", "notify", "notify");

  @Override
  public List<Action> actions() {
    return actions;
  }

  @Override
  public Optional<Action> action(String word) {
    String name = ACTION_ALIASES.getOrDefault(word, word);
    return actions.stream().filter(action -> action.id().equals(name)).findFirst();
  }

  @Override
  public boolean isIncludedIn(String narrower, String broader) {
    return narrower.equals(broader);
  }

  @Override
  public List<Operand> operands() {
    return operands;
  }

  @Override
  public Optional<Operand> operand(String word) {
    String name = OPERAND_ALIASES.getOrDefault(word, word);
    return operands.stream().filter(operand -> operand.id().equals(name)).findFirst();
  }

  @Override
  public Value value(Operand operand, String text) {
    return switch (operand.type()) {
      case CONCEPT ->
          concept(operand.id(), text).<Value>map(Value.Term::new).orElse(new Value.Text(text));
      case NUMBER ->
          Numbers.parse(text).<Value>map(Value.Numeric::new).orElse(new Value.Text(text));
      case BOOLEAN ->
          Set.of("true", "false").contains(text)
              ? new Value.Flag(Boolean.parseBoolean(text))
              : new Value.Text(text);
      case DATE -> date(text);
      case DURATION -> Value.Span.parse(text);
      case TEXT -> new Value.Text(text);
    };
  }

  @Override
  public Optional<String> concept(String operand, String word) {
    return Optional.of(word)
        .filter(CONCEPTS.getOrDefault(operand, Set.of())::contains)
        .map(known -> "https://w3id.org/licet/concept/" + operand + "/" + known);
  }

  @Override
  public Truth isA(String concept, String broader) {
    return Truth.of(concept.equals(broader));
  }

  @Override
  public String label(String concept) {
    return concept;
  }

  @Override
  public Optional<String> duty(String word) {
    return Optional.ofNullable(DUTIES.get(word));
  }

  @Override
  public DutyClause.Trigger trigger(String duty) {
    return DutyClause.Trigger.SHARING;
  }

  private static Value date(String text) {
    try {
      return new Value.Dated(Moment.parse(text));
    } catch (IllegalArgumentException e) {
      return new Value.Text(text);
    }
  }

  @Override
  public List<String> impliedActs(String word) {
    return List.of();
  }

  @Override
  public boolean isConcept(String iri) {
    return false;
  }

  @Override
  public boolean isDerivedFromDeal(String concept) {
    return false;
  }

  @Override
  public List<String> duties() {
    return List.of();
  }

  @Override
  public Optional<String> triggeringEvent(String duty) {
    return Optional.empty();
  }

  private static Action action(String id, Optional<String> readsAs, Map<String, String> implies) {
    return new Action(id, id, Action.Kind.USE, false, List.of(), readsAs, new TreeMap<>(implies));
  }

  private static Operand operand(String id, Operand.Type type, String prefix) {
    return new Operand(
        id, id, type, Operand.WhenMissing.UNKNOWN, "What is " + id + "?", prefix + id);
  }

  /** Names of all facts, for tests that fill records. */
  static List<String> factNames() {
    return new SmallVocabulary()
        .operands.stream()
            .filter(operand -> operand.recordKey().startsWith("facts."))
            .map(Operand::id)
            .sorted(Collections.reverseOrder())
            .toList();
  }
}
