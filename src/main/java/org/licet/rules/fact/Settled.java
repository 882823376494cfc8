package org.licet.rules.fact;

import java.util.List;
import java.util.Map;
import org.licet.model.Verdict;

/**
 * A concern as it stands once the branches of its source, or the licenses offered, are weighed.
 *
 * @param concern the concern
 * @param level what it makes of the verdict in the end
 * @param missing record keys of what would settle it, suppositions included
 * @param because the grounds
 */
public record Settled(Concern concern, Verdict level, List<String> missing, Because because)
    implements Conclusion {
  public Settled {
    missing = missing.stream().distinct().sorted().toList();
  }

  /** Whether it was a violation that holds only under a supposition. */
  public boolean isLowered() {
    return level != concern.level();
  }

  @Override
  public Map<String, Object> words() {
    return Map.of(
        "kind", concern.kind().id(), "level", level.id(), "missing", String.join(", ", missing));
  }
}
