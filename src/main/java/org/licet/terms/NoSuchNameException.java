package org.licet.terms;

/** A name that is not in the catalog; the message says what is. */
public final class NoSuchNameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** For a message in the style of all messages: one line, lower case, input in backticks. */
  public NoSuchNameException(String message) {
    super(message);
  }
}
