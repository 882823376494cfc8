package org.licet.model;

/**
 * Where an input stands.
 *
 * @param file the file as given on the command line
 * @param line the line, from 1; 0 when the input has no lines
 */
public record Origin(String file, long line) {
  /** {@code file:line}, or the file alone when there is no line. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
