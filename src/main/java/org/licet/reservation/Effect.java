package org.licet.reservation;

/** What a signal says of a use. */
public enum Effect {
  /** The use is reserved. */
  RESERVED,
  /** The use is reserved, and a license is offered on terms. */
  OFFERED,
  /** The signal points to terms that are not at hand, or that ask for what is not known. */
  UNCLEAR,
  /** The use is expressly not reserved. */
  ALLOWED
}
