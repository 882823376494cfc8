package org.licet.model;

/** An input that cannot be used at all: nothing was judged, and the exit code is 65. */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** For a problem that the author of the input can mend. */
  public BadInputException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
