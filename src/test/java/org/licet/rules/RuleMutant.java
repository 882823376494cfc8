package org.licet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule with one condition less.
 *
 * @param rule the rule
 * @param name the name of the mutant: that of the rule, a hash and a number
 * @param dropped the condition, as written, on one line
 * @param drl the rule without it
 */
record RuleMutant(String rule, String name, String dropped, String drl) {
  private static final char MARK = '#';
  private static final Pattern NAME = Pattern.compile("rule \"([^\"]+)\"");
  private static final Pattern WHEN = Pattern.compile("\nwhen\n(.*?)\nthen\n", Pattern.DOTALL);

  /** A constraint that only gives a name to a value, for example {@code $act : act}. */
  private static final Pattern BINDING = Pattern.compile("\\$\\w+ : [\\w.]+(\\(\\))?");

  /** Functions whose parentheses hold no constraints. */
  private static final Pattern PATTERN_START = Pattern.compile("(?<![\\w.$])[A-Z]\\w*\\(");

  /** The name of the rule that a mutant was made from; any other name unchanged. */
  static String original(String name) {
    int mark = name.indexOf(MARK);
    return mark < 0 ? name : name.substring(0, mark);
  }

  /** All that can be left out of a rule, in the order in which it is written. */
  static List<RuleMutant> of(String drl) {
    Matcher name = NAME.matcher(drl);
    Matcher when = WHEN.matcher(drl);
    if (!name.find() || !when.find()) {
      throw new IllegalArgumentException("not a rule: " + drl);
    }
    List<int[]> spans = new ArrayList<>();
    int start = when.start(1);
    String body = when.group(1);
    spans.addAll(constraints(body, start));
    spans.addAll(elements(body, start));
    spans.addAll(alternatives(body, start));
    List<RuleMutant> mutants = new ArrayList<>();
    for (int[] span : spans) {
      String mutant = name.group(1) + MARK + (mutants.size() + 1);
      String dropped = drl.substring(span[0], span[1]);
      String rest = drl.substring(0, span[0]) + drl.substring(span[1]);
      mutants.add(
          new RuleMutant(
              name.group(1),
              mutant,
              dropped.replaceAll("\\s+", " ").replaceAll("^[ ,]+|[ ,]+$", "").strip(),
              rest.replace("rule \"" + name.group(1) + "\"", "rule \"" + mutant + "\"")));
    }
    return mutants;
  }

  /** The constraints of all patterns, each with the comma that binds it to its neighbors. */
  private static List<int[]> constraints(String body, int offset) {
    List<int[]> spans = new ArrayList<>();
    Matcher pattern = PATTERN_START.matcher(body);
    while (pattern.find()) {
      int open = pattern.end() - 1;
      int close = closing(body, open);
      List<Integer> cuts = commas(body, open, close);
      for (int i = 0; i + 1 < cuts.size(); i++) {
        String text = body.substring(cuts.get(i) + 1, cuts.get(i + 1)).strip();
        if (!text.isEmpty() && !BINDING.matcher(text).matches()) {
          boolean first = i == 0;
          boolean last = i + 2 == cuts.size();
          int from = first ? cuts.get(i) + 1 : cuts.get(i);
          int to = first && !last ? cuts.get(i + 1) + 1 : cuts.get(i + 1);
          spans.add(new int[] {offset + from, offset + to});
        }
      }
    }
    return spans;
  }

  /** The elements that stand for themselves: {@code not}, {@code exists}. */
  private static List<int[]> elements(String body, int offset) {
    List<int[]> spans = new ArrayList<>();
    Matcher element = Pattern.compile("(?m)^  (not|exists)\\b").matcher(body);
    while (element.find()) {
      int close = closing(body, body.indexOf('(', element.end()));
      spans.add(new int[] {offset + element.start(), offset + close + 1});
    }
    return spans;
  }

  /** The alternatives of an {@code or} between patterns, and the second half of an {@code and}. */
  private static List<int[]> alternatives(String body, int offset) {
    List<int[]> spans = new ArrayList<>();
    Matcher group = Pattern.compile("(?m)^  (not|exists) \\(").matcher(body);
    while (group.find()) {
      int open = group.end() - 1;
      int close = closing(body, open);
      Matcher word = Pattern.compile("\n    (or|and) ").matcher(body).region(open, close);
      List<Integer> starts = new ArrayList<>();
      while (word.find()) {
        starts.add(word.start());
      }
      for (int i = 0; i < starts.size(); i++) {
        int to = i + 1 < starts.size() ? starts.get(i + 1) : close;
        spans.add(new int[] {offset + starts.get(i), offset + to});
      }
      if (!starts.isEmpty() && body.startsWith("\n    or ", starts.get(0))) {
        spans.add(new int[] {offset + open + 1, offset + starts.get(0) + "\n    or ".length()});
      }
    }
    return spans;
  }

  private static List<Integer> commas(String body, int open, int close) {
    List<Integer> cuts = new ArrayList<>(List.of(open));
    int depth = 0;
    for (int i = open + 1; i < close; i++) {
      char c = body.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        cuts.add(i);
      }
    }
    cuts.add(close);
    return cuts;
  }

  private static int closing(String body, int open) {
    int depth = 0;
    for (int i = open; i < body.length(); i++) {
      char c = body.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a parenthesis is not closed: " + body);
  }
}
