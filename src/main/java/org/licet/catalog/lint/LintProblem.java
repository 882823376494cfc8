package org.licet.catalog.lint;

import java.util.Comparator;

/**
 * What is wrong with the catalog, for its keeper.
 *
 * @param level how bad
 * @param file the file; empty when it concerns the catalog as a whole
 * @param subject the entry, for example {@code clause `xda-2020-03-10-ads`}
 * @param message what is wrong and what to do
 */
public record LintProblem(Level level, String file, String subject, String message)
    implements Comparable<LintProblem> {
  private static final Comparator<LintProblem> ORDER =
      Comparator.comparing(LintProblem::level)
          .thenComparing(LintProblem::file)
          .thenComparing(LintProblem::subject)
          .thenComparing(LintProblem::message);

  /** How bad a problem is. */
  public enum Level {
    /** The catalog cannot be relied on. */
    ERROR,
    /** Most likely a mistake. */
    WARNING,
    /** Something to look at when there is time, such as a text not seen for long. */
    NOTICE
  }

  /** By level, file, subject and message. */
  @Override
  public int compareTo(LintProblem other) {
    return ORDER.compare(this, other);
  }

  /** {@code level: file: subject: message}. */
  @Override
  public String toString() {
    return level.name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + (file.isEmpty() ? "" : file + ": ")
        + (subject.isEmpty() ? "" : subject + ": ")
        + message;
  }
}
