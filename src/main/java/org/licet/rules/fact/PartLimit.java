package org.licet.rules.fact;

import java.util.Map;

/**
 * A clause forbids the act for a part of the data, and the record does not say that the part is in
 * it.
 *
 * @param covers the clause and the act
 * @param because the grounds
 */
public record PartLimit(Covers covers, Because because) implements Conclusion {
  @Override
  public Map<String, Object> words() {
    return Map.of("clause", covers.clause().id(), "act", covers.act().getAction().label());
  }
}
