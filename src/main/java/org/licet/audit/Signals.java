package org.licet.audit;

import java.util.Optional;
import org.licet.rules.fact.Conclusion;
import org.licet.rules.fact.Signal;

/** Finds the signal that a reservation rests on. */
final class Signals {
  private Signals() {}

  /** The evidence of the first signal among the grounds of a finding. */
  static Optional<String> of(Draft draft) {
    return draft.because().stream().flatMap(ground -> in(ground).stream()).findFirst();
  }

  private static Optional<String> in(Conclusion conclusion) {
    for (Object ground : conclusion.because().grounds()) {
      if (ground instanceof Signal signal) {
        return Optional.of(signal.evidence());
      }
      Optional<String> inner = ground instanceof Conclusion other ? in(other) : Optional.empty();
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }
}
