package org.licet.reservation;

/** To whom a signal is addressed (question {@code q-reservation-scope} of the readings). */
public enum Audience {
  /** A crawler of whoever uses the data, by name. */
  OWN("own-agent"),
  /** Everyone, by a rule for all crawlers ({@code *}). */
  EVERYONE("everyone"),
  /** Everyone who puts the content to this kind of use. */
  USE("use"),
  /** Other crawlers of the same kind, by name. */
  OTHERS("other-agents"),
  /** AI crawlers of another kind, or any beside rules that name one's own, by name. */
  OTHER_KINDS("other-kinds");

  private final String id;

  Audience(String id) {
    this.id = id;
  }

  /** The name among the values of the operand {@code signalAudience}. */
  public String id() {
    return id;
  }
}
