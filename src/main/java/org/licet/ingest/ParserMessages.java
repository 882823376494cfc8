package org.licet.ingest;

import java.util.Optional;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.licet.ingest.tree.Quote;

/** What a parser of RDF has to say: warnings are counted, the first error ends the reading. */
final class ParserMessages implements ErrorHandler {
  private long warnings;
  private String first = "";
  private Optional<String> error = Optional.empty();
  private long line;

  @Override
  public void warning(String message, long at, long column) {
    if (warnings++ == 0) {
      first = (at > 0 ? "line " + at + ": " : "") + Quote.visible(message);
    }
  }

  @Override
  public void error(String message, long at, long column) {
    fatal(message, at, column);
  }

  @Override
  public void fatal(String message, long at, long column) {
    error = Optional.of(message);
    line = Math.max(0, at);
    throw new RiotParseException(message, at, column);
  }

  /** The error that ended the reading. */
  Optional<String> error() {
    return error;
  }

  /** The line of that error; 0 when there is none. */
  long line() {
    return line;
  }

  /** The warnings in one line. */
  Optional<String> summary() {
    return warnings == 0
        ? Optional.empty()
        : Optional.of(
            warnings == 1 ? "warning: " + first : warnings + " warnings, the first: " + first);
  }
}
