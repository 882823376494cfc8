package org.licet.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * One case of a rule: what is asked, and what has to come of it.
 *
 * @param rule the rule that the case is about
 * @param file where it stands
 * @param about what it shows, in a sentence
 * @param catalog texts laid over the catalog of the program: Turtle, by file name
 * @param manifest the content of {@code licet.yaml}; empty for none
 * @param reading the reading: {@code strict}, {@code standard} or {@code permissive}
 * @param asOf the day of the audit
 * @param record the usage record, by its keys
 * @param expect what has to come of it, by the keys of {@link Expectation}
 */
record RuleCase(
    String rule,
    Path file,
    String about,
    Map<String, String> catalog,
    Map<String, Object> manifest,
    String reading,
    LocalDate asOf,
    Map<String, Object> record,
    Map<String, Object> expect) {
  @Override
  public String toString() {
    return rule + ": " + about;
  }
}
