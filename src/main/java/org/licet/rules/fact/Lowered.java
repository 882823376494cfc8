package org.licet.rules.fact;

import java.util.Map;

/**
 * A violation that a permissive reading takes for a question of review, never for less.
 *
 * @param settled the violation
 * @param question the question of the reading
 * @param because the grounds
 */
public record Lowered(Settled settled, String question, Because because) implements Conclusion {
  @Override
  public Map<String, Object> words() {
    return Map.of(
        "kind", settled.concern().kind().id(), "question", question, "statute", "a statute");
  }
}
