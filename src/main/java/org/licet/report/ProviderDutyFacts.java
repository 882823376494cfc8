package org.licet.report;

import org.licet.model.ProviderDuty;
import org.licet.model.Truth;

/** What every format says of the duties of a model's provider, in the same words. */
final class ProviderDutyFacts {
  /** The heading of the part. */
  static final String TITLE = "Duties of whoever provides the model";

  /** What the part is not. */
  static final String SCOPE =
      "The law asks this of whoever offers the model; it changes no verdict on the data.";

  private ProviderDutyFacts() {}

  /** One duty in a line: whether it applies, and what it obliges to. */
  static String brief(ProviderDuty duty) {
    return duty.title() + " " + applies(duty) + obliges(duty);
  }

  /** What it obliges to, where its sentence follows, which says whether it applies. */
  static String titled(ProviderDuty duty) {
    return duty.title() + obliges(duty);
  }

  /** Whether it applies, and what that depends on. */
  static String applies(ProviderDuty duty) {
    if (duty.applies() == Truth.TRUE) {
      return "applies";
    }
    return duty.missing().isEmpty()
        ? "may apply"
        : "may apply, depending on " + String.join(", ", duty.missing());
  }

  private static String obliges(ProviderDuty duty) {
    return duty.duties().isEmpty() ? "" : ": " + String.join(", ", duty.duties());
  }
}
