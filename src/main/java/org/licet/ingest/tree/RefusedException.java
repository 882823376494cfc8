package org.licet.ingest.tree;

import org.licet.model.Problem;

/**
 * An input that is not understood as a whole. One that was named is bad input; one that was merely
 * found is reported as refused, and the rest is read.
 */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public RefusedException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Why it is not understood. */
  public Problem problem() {
    return problem;
  }
}
