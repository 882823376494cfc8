package org.licet.model;

/** Every finding there is, under an id that is never reused (DESIGN section 4, finding ids). */
public enum FindingKind {
  PROHIBITED_USE("prohibited-use", Verdict.VIOLATION),
  PROHIBITED_LATER("prohibited-later", Verdict.REVIEW),
  TERMS_SILENT("terms-silent", Verdict.REVIEW),
  TERMS_UNKNOWN("terms-unknown", Verdict.REVIEW),
  MISSING_FACT("missing-fact", Verdict.REVIEW),
  UNSETTLED_LAW("unsettled-law", Verdict.REVIEW),
  UNKNOWN_SOURCE("unknown-source", Verdict.REVIEW),
  LICENSE_MISSING("license-missing", Verdict.REVIEW),
  LICENSE_UNKNOWN("license-unknown", Verdict.REVIEW),
  LICENSE_MISLABELED("license-mislabeled", Verdict.REVIEW),
  LICENSE_INCOMPATIBLE("license-incompatible", Verdict.VIOLATION),
  QUOTA_EXCEEDED("quota-exceeded", Verdict.VIOLATION),
  DUTY_OUTSTANDING("duty-outstanding", Verdict.DUTY),
  DUTY_OVERDUE("duty-overdue", Verdict.VIOLATION),
  RESERVATION_IGNORED("reservation-ignored", Verdict.VIOLATION),
  AGREEMENT_LAPSED("agreement-lapsed", Verdict.PERMITTED),
  CONTRADICTION("contradiction", Verdict.PERMITTED),
  LINEAGE_CYCLE("lineage-cycle", Verdict.PERMITTED),
  WAIVER_LAPSED("waiver-lapsed", Verdict.PERMITTED),
  WAIVER_UNUSED("waiver-unused", Verdict.PERMITTED),
  CATALOG_STALE("catalog-stale", Verdict.PERMITTED),
  INVALID_RECORD("invalid-record", Verdict.REVIEW);

  private final String id;
  private final Verdict usualLevel;

  FindingKind(String id, Verdict usualLevel) {
    this.id = id;
    this.usualLevel = usualLevel;
  }

  /** The stable id, as in reports and decisions. */
  public String id() {
    return id;
  }

  /**
   * The verdict that such a finding makes unless the reading or the place says otherwise; {@link
   * Verdict#PERMITTED} marks a note that changes no verdict.
   */
  public Verdict usualLevel() {
    return usualLevel;
  }

  /** Whether a finding of this kind is a note that changes no verdict. */
  public boolean isNote() {
    return usualLevel == Verdict.PERMITTED;
  }

  /** The kind with this id, if there is one. */
  public static java.util.Optional<FindingKind> ofId(String id) {
    return java.util.Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
