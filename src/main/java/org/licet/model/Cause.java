package org.licet.model;

/** Why a finding asks for review, and who can answer (DESIGN section 3, causes). */
public enum Cause {
  /** A fact of the record is missing. */
  MISSING_FACT("missing-fact", "the engineer who made the record"),
  /** No instrument is known to grant the act. */
  LICENSE_MISSING("license-missing", "the owner of the data"),
  /** The source of the data is not in the catalog. */
  UNKNOWN_SOURCE("unknown-source", "the keeper of the catalog"),
  /** No text is known for the day. */
  TERMS_UNKNOWN("terms-unknown", "the keeper of the catalog"),
  /** A closed grant does not name the act. */
  TERMS_SILENT("terms-silent", "counsel"),
  /** The law or the text leaves the question open; the reading says how far. */
  UNSETTLED_LAW("unsettled-law", "counsel");

  private final String id;
  private final String askWhom;

  Cause(String id, String askWhom) {
    this.id = id;
    this.askWhom = askWhom;
  }

  /** The word in machine formats. */
  public String id() {
    return id;
  }

  /** The role that can settle findings of this cause. */
  public String askWhom() {
    return askWhom;
  }
}
