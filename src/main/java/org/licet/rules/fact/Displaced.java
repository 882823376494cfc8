package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.Agreement;

/**
 * An agreement takes the place of the provider's public terms for an act.
 *
 * @param act the act
 * @param agreement the agreement
 * @param because the grounds
 */
public record Displaced(Act act, Agreement agreement, Because because) implements Conclusion {
  @Override
  public Map<String, Object> words() {
    return Map.of("act", act.getAction().label(), "agreement", agreement.id());
  }
}
