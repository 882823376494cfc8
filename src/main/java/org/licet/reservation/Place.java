package org.licet.reservation;

/**
 * Where a signal stands.
 *
 * @param source a file, or what else held it, such as {@code the response headers}
 * @param line the line, from 1; 0 where there are none
 */
public record Place(String source, int line) {
  @Override
  public String toString() {
    return line > 0 ? source + ":" + line : source;
  }
}
