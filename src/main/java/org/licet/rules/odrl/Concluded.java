package org.licet.rules.odrl;

import org.licet.rules.fact.Because;

/** What a rule of the evaluator concluded, with its grounds. */
public interface Concluded {
  /** The grounds. */
  Because because();
}
