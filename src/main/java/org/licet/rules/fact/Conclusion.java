package org.licet.rules.fact;

import java.util.Map;

/** What a rule concluded, with its grounds. */
public interface Conclusion {
  /** The grounds. */
  Because because();

  /** What the sentence of the rule may name, by placeholder. */
  Map<String, Object> words();
}
