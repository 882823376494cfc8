package org.licet.model;

/**
 * A left operand of the profile ({@code odrl:LeftOperand}).
 *
 * @param id its name, for example {@code registration}
 * @param label for people
 * @param type what its values are
 * @param whenMissing what it means that a record does not state it
 * @param question a plain-words question that settles it
 * @param recordKey the key of the usage record that states it, for example {@code
 *     facts.registration}
 */
public record Operand(
    String id,
    String label,
    Type type,
    WhenMissing whenMissing,
    String question,
    String recordKey) {

  /** What the values of an operand are. */
  public enum Type {
    CONCEPT,
    NUMBER,
    DATE,
    DURATION,
    BOOLEAN,
    TEXT
  }

  /**
   * What the absence of an operand means ({@code licet:whenMissing}; DESIGN section 3, point 3).
   */
  public enum WhenMissing {
    /** It is not known. */
    UNKNOWN,
    /** A claim that nobody has shown: it does not hold until it is. */
    NOT_SHOWN,
    /** A part of the data: a clause on the part is a limit on that part alone. */
    PART,
    /** It follows from the rest of the audit and is never asked. */
    DERIVED
  }
}
