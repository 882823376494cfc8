package org.licet.odrl.policy;

import java.util.List;
import org.licet.model.Truth;

/** How a logical constraint combines its operands (Information Model, section 2.5.2). */
public enum Connective {
  AND("and"),
  OR("or"),
  XONE("xone"),
  AND_SEQUENCE("andSequence");

  private final String word;

  Connective(String word) {
    this.word = word;
  }

  /** The local name in the ODRL vocabulary. */
  public String word() {
    return word;
  }

  /**
   * Combines truth values. {@code andSequence} holds when all operands do: at one instant there is
   * no order to observe.
   */
  public Truth combine(List<Truth> operands) {
    return switch (this) {
      case AND, AND_SEQUENCE -> operands.stream().reduce(Truth.TRUE, Truth::and);
      case OR -> operands.stream().reduce(Truth.FALSE, Truth::or);
      case XONE -> exactlyOne(operands);
    };
  }

  private static Truth exactlyOne(List<Truth> operands) {
    long certain = operands.stream().filter(truth -> truth == Truth.TRUE).count();
    if (certain > 1) {
      return Truth.FALSE;
    }
    return operands.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.of(certain == 1);
  }
}
