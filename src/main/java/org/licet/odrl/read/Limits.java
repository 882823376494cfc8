package org.licet.odrl.read;

/** Limits on inputs, so that none can exhaust memory, time or the stack. */
final class Limits {
  /** Bytes in a file. */
  static final long BYTES = 64L << 20;

  /** Characters in one literal. */
  static final int TEXT = 1 << 20;

  /** Digits in one number. */
  static final int DIGITS = 100;

  /** Levels of constraints in constraints, duties in duties, or JSON in JSON. */
  static final int DEPTH = 64;

  private Limits() {}
}
