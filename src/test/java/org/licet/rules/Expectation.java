package org.licet.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.licet.model.FindingKind;

/**
 * Compares what came of a case with what was expected of it, by these keys:
 *
 * <ul>
 *   <li>{@code verdict}: the verdict;
 *   <li>{@code findings}: the ids of all findings;
 *   <li>{@code says}: all that the rule of the case concludes, as sentences; an empty list for a
 *       rule that stays silent;
 *   <li>{@code grounds}: on how many facts each of these conclusions rests;
 *   <li>{@code caps}: the clauses whose ceilings the record counts towards;
 *   <li>{@code concludes}, {@code notConcludes}: rules that draw a conclusion, or none;
 *   <li>{@code cites}: clauses that the findings or the grants name, among others;
 *   <li>{@code missing}: record keys that would settle the findings, among others.
 * </ul>
 */
final class Expectation {
  private static final Set<String> KEYS =
      Set.of(
          "verdict",
          "findings",
          "says",
          "grounds",
          "caps",
          "concludes",
          "notConcludes",
          "cites",
          "missing");

  private final RuleCase each;
  private final List<String> differences = new ArrayList<>();

  private Expectation(RuleCase each) {
    this.each = each;
  }

  /** Where a case did not come out as expected; empty when it did. */
  static List<String> differences(RuleCase each, Observed observed) {
    Expectation expectation = new Expectation(each);
    expectation.compare(observed);
    return expectation.differences;
  }

  private void compare(Observed observed) {
    Map<String, Object> expect = each.expect();
    expect.keySet().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(key -> differences.add("unknown key `" + key + "`"));
    if (expect.containsKey("verdict")) {
      equal("verdict", String.valueOf(expect.get("verdict")), observed.verdict());
    }
    if (expect.get("findings") instanceof List<?> kinds) {
      TreeSet<String> expected = texts(kinds);
      expected.stream()
          .filter(kind -> FindingKind.ofId(kind).isEmpty())
          .forEach(kind -> differences.add("no finding is called `" + kind + "`"));
      equal("findings", expected, observed.findings());
    }
    if (expect.get("says") instanceof List<?> sentences) {
      equal(
          "says",
          sentences.stream().map(String::valueOf).sorted().toList(),
          observed.saidBy(each.rule()));
    }
    if (expect.get("grounds") instanceof List<?> numbers) {
      equal("grounds", numbers, observed.grounds().getOrDefault(each.rule(), List.of()));
    }
    if (expect.get("caps") instanceof List<?> caps) {
      equal("caps", texts(caps), observed.caps());
    }
    among("cites", observed.cites());
    among("missing", observed.missing());
    among("concludes", observed.said().keySet());
    if (expect.get("notConcludes") instanceof List<?> rules) {
      texts(rules).stream()
          .filter(observed.said()::containsKey)
          .forEach(rule -> differences.add("`" + rule + "` draws a conclusion"));
    }
  }

  private void equal(String key, Object expected, Object found) {
    if (!expected.equals(found)) {
      differences.add(key + ": expected " + expected + " but found " + found);
    }
  }

  private void among(String key, Collection<String> found) {
    if (each.expect().get(key) instanceof List<?> expected) {
      texts(expected).stream()
          .filter(text -> !found.contains(text))
          .forEach(text -> differences.add(key + ": `" + text + "` is not among " + found));
    }
  }

  private static TreeSet<String> texts(List<?> values) {
    TreeSet<String> texts = new TreeSet<>();
    values.forEach(value -> texts.add(String.valueOf(value)));
    return texts;
  }
}
