package org.licet.rules.fact;

import java.util.List;
import org.licet.model.Operand;
import org.licet.model.Value;

/** What is stated for one branch: the values of every operand, and how they compare. */
public interface Statements {
  /** The values of an operand; empty when none is stated. */
  List<Value> of(String operand);

  /** The operand's kind, absence and question. */
  Operand operand(String name);
}
