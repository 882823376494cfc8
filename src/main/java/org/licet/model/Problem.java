package org.licet.model;

/**
 * What is wrong with an input, for its author: one line, lower case, input in backticks.
 *
 * @param origin where it is
 * @param message what is wrong
 * @param hint what to do; empty when the message says it all
 */
public record Problem(Origin origin, String message, String hint) {
  /** {@code file:line: message; hint}. */
  @Override
  public String toString() {
    return origin + ": " + message + (hint.isEmpty() ? "" : "; " + hint);
  }
}
