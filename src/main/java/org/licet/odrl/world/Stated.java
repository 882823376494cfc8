package org.licet.odrl.world;

import java.util.Optional;
import org.licet.model.Value;

/**
 * A value that a request, the state of the world or a log states.
 *
 * @param value the value
 * @param unit IRI of its unit; empty when it states none, which is then that of the constraint
 */
public record Stated(Value value, Optional<String> unit) {
  /** A value without unit. */
  public static Stated of(Value value) {
    return new Stated(value, Optional.empty());
  }
}
