package org.licet.rules.odrl;

import org.licet.rules.RuleBase;

/** The sentences of rules, for people. */
final class Sentences {
  private Sentences() {}

  /** The sentence of a rule. */
  static String of(RuleBase rules, String rule) {
    String sentence = rules.sentences().getOrDefault(rule, rule);
    boolean quoted = sentence.length() > 1 && sentence.startsWith("\"") && sentence.endsWith("\"");
    return quoted ? sentence.substring(1, sentence.length() - 1) : sentence;
  }
}
