package org.licet.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.licet.rules.fact.Conclusion;
import org.licet.rules.fact.Premise;

/** Writes down what the rules conclude, each by the sentence of its rule. */
final class RuleWatcher implements Consumer<KieSession> {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Map<String, String> sentences;
  private final SortedMap<String, List<String>> said = new TreeMap<>();
  private final SortedMap<String, List<Integer>> grounds = new TreeMap<>();

  RuleWatcher(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  @Override
  public void accept(KieSession session) {
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null) {
              write(event.getRule().getName(), event.getObject());
            }
          }
        });
  }

  /** A mutant of a rule speaks for the rule. */
  private void write(String ruleAtWork, Object conclusion) {
    String rule = RuleMutant.original(ruleAtWork);
    Map<String, Object> words =
        conclusion instanceof Conclusion concluded
            ? concluded.words()
            : conclusion instanceof Premise premise
                ? Map.of("premise", premise + ": " + premise.truth().name().toLowerCase())
                : Map.of();
    if (conclusion instanceof Conclusion concluded) {
      grounds
          .computeIfAbsent(rule, name -> new ArrayList<>())
          .add(concluded.because().grounds().size());
    }
    said.computeIfAbsent(rule, name -> new ArrayList<>())
        .add(fill(unquoted(sentences.getOrDefault(ruleAtWork, "")), words));
  }

  /** The compiler of rules keeps the quotes of an annotation. */
  private static String unquoted(String sentence) {
    return sentence.startsWith("\"") && sentence.endsWith("\"")
        ? sentence.substring(1, sentence.length() - 1)
        : sentence;
  }

  private static String fill(String template, Map<String, Object> words) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf(words.getOrDefault(match.group(1), match.group()))));
  }

  /** What was concluded, in sentences, by rule. */
  SortedMap<String, List<String>> said() {
    said.values().forEach(Collections::sort);
    return said;
  }

  /** On how many facts each conclusion rests, by rule. */
  SortedMap<String, List<Integer>> grounds() {
    grounds.values().forEach(Collections::sort);
    return grounds;
  }
}
