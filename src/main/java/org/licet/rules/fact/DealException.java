package org.licet.rules.fact;

import java.util.List;
import java.util.Map;
import org.licet.model.Truth;

/**
 * Whether another clause of the deal permits what a prohibition excepts.
 *
 * @param covers the prohibition and the act
 * @param lifts true, or unknown when the permission may apply
 * @param missing record keys of what would settle it
 * @param because the grounds
 */
public record DealException(Covers covers, Truth lifts, List<String> missing, Because because)
    implements Conclusion {
  public DealException {
    missing = List.copyOf(missing);
  }

  @Override
  public Map<String, Object> words() {
    return Map.of("clause", covers.clause().id(), "act", covers.act().getAction().label());
  }
}
