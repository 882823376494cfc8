package org.licet.odrl.check;

/**
 * Something wrong with a policy.
 *
 * @param severity how bad it is
 * @param file the file
 * @param line the line, from 1; 0 when it is not known
 * @param place IRI or label of the node
 * @param message what is wrong
 * @param section of the ODRL Information Model; empty for faults of syntax
 */
public record PolicyProblem(
    Severity severity, String file, long line, String place, String message, String section) {
  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** One line. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (severity == Severity.WARNING ? "warning: " : "")
        + (place.isEmpty() ? "" : "`" + place + "`: ")
        + message
        + (section.isEmpty() ? "" : " (ODRL Information Model, section " + section + ")");
  }
}
