package org.licet.odrl.read;

import java.util.function.Consumer;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** What a parser has to say: warnings are passed on, the first error ends the reading. */
record Remarks(String file, Consumer<Problem> warnings) implements ErrorHandler {
  @Override
  public void warning(String message, long line, long column) {
    warnings.accept(
        new Problem(
            new Origin(file, Math.max(0, line)), Malformed.shown(message).replace('\'', '`'), ""));
  }

  @Override
  public void error(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }
}
