package org.licet.model;

/** A catalog or rule base that cannot be relied on: no verdict exists, and the exit code is 70. */
public final class BrokenCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** For a message that says what is broken, where, and what to do. */
  public BrokenCatalogException(String message) {
    super(message);
  }
}
