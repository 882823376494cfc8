package org.licet.model;

/** A truth value of Kleene's strong three-valued logic, in which unknown stays unknown. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** True when both are, false when one is false. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** True when one is, false when both are false. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** True for false, false for true; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** The truth value of a Java boolean. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
