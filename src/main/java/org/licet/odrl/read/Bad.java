package org.licet.odrl.read;

import org.licet.model.BadInputException;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Makes the errors for inputs that cannot be used. */
public final class Bad {
  private Bad() {}

  /** An error about a whole file. */
  public static BadInputException input(String file, String message, String hint) {
    return input(file, 0, message, hint);
  }

  /** An error at a line of a file; 0 when the line is not known. */
  public static BadInputException input(String file, long line, String message, String hint) {
    return new BadInputException(new Problem(new Origin(file, line), message, hint));
  }
}
