package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;

/**
 * What a ceiling makes of a record.
 *
 * @param total the running total
 * @param kind the finding id
 * @param level what it makes of the verdict
 * @param because the grounds
 */
public record CapOutcome(RunningTotal total, FindingKind kind, Verdict level, Because because)
    implements Conclusion {
  @Override
  public Map<String, Object> words() {
    return Map.of(
        "clause",
        total.exposure().covers().clause().id(),
        "total",
        total.total().toPlainString() + ", ceiling " + total.exposure().ceiling());
  }
}
