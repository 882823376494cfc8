package org.licet.audit;

import java.time.LocalDate;
import java.util.List;
import org.licet.model.Mitigation;
import org.licet.model.UsageRecord;

/** Law beside the instruments for a finding. */
final class Mitigations {
  private final Setting setting;
  private final LocalDate asOf;

  Mitigations(Setting setting, LocalDate asOf) {
    this.setting = setting;
    this.asOf = asOf;
  }

  /** What may speak for the use, the strongest first. */
  List<Mitigation> of(Draft draft, UsageRecord member) {
    return List.of();
  }
}
