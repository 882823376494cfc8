package org.licet.cli;

/** The exit codes of every command (DESIGN section 4, commands). */
final class ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  static final int OK = 0;

  /** Violations. */
  static final int VIOLATIONS = 1;

  /** Reviews, and no violation. */
  static final int REVIEWS = 2;

  /** Nothing was checked: not a pass. */
  static final int NOTHING_CHECKED = 3;

  /** Wrong usage of the command line. */
  static final int WRONG_USAGE = 64;

  /** An input or a record that cannot be used. */
  static final int BAD_INPUT = 65;

  /** A fault of the tool or of its catalog, never of the data. */
  static final int INTERNAL_ERROR = 70;

  private ExitCode() {}
}
