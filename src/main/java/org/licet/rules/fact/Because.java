package org.licet.rules.fact;

import java.util.List;

/**
 * The grounds of a conclusion.
 *
 * @param rule the rule that concluded it
 * @param grounds the facts and conclusions that it rests on, in the order in which the rule names
 *     them
 */
public record Because(String rule, List<Object> grounds) {
  public Because {
    grounds = List.copyOf(grounds);
  }
}
