package org.licet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.BadInputException;
import org.licet.model.Problem;

/** Opens inputs, tells their formats, and reads those that describe datasets and agreements. */
final class InputOpener {
  private final InputStream standardInput;
  private final Documents documents;

  InputOpener(InputStream standardInput, Words words) {
    this.standardInput = standardInput;
    this.documents = new Documents(words);
  }

  /**
   * Opens an input.
   *
   * @throws BadInputException when it was named and is not understood, or cannot be read
   */
  OpenedInput open(InputFile file) {
    try {
      InputBytes bytes = InputBytes.open(file.bytes(standardInput));
      try {
        return open(file, bytes);
      } catch (RefusedException e) {
        return refused(file, bytes, e.problem());
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to say when an input cannot be read to its end. */
  static BadInputException unreadable(InputFile file, IOException e) {
    String reason = e.getMessage() == null ? "it ends too early" : Quote.visible(e.getMessage());
    return new BadInputException(
        new Problem(file.origin(), "the file cannot be read: " + reason, ""));
  }

  private OpenedInput open(InputFile file, InputBytes bytes) throws IOException, RefusedException {
    Format format = FormatSniffer.sniff(file, bytes);
    Optional<Documents.Document> document = documents.read(file, format, bytes);
    if (document.isPresent()) {
      String sha256 = bytes.sha256();
      bytes.close();
      return new OpenedInput(file, document.get().kind(), document.get().content(), sha256);
    }
    if (file.path().isPresent()) {
      // Opened again when its turn comes, so that there is no limit on the number of files.
      bytes.close();
      return records(file, format, Optional.empty());
    }
    return records(file, format, Optional.of(bytes));
  }

  private static OpenedInput records(InputFile file, Format format, Optional<InputBytes> bytes) {
    return new OpenedInput(file, format.label(), new OpenedInput.Records(format, bytes), "");
  }

  private static OpenedInput refused(InputFile file, InputBytes bytes, Problem problem)
      throws IOException {
    if (file.mustBeRead()) {
      throw new BadInputException(problem);
    }
    String sha256 = bytes.sha256();
    bytes.close();
    return new OpenedInput(file, "unknown", new OpenedInput.Refused(told(problem)), sha256);
  }

  /** The problem with its line, for the file is named beside it. */
  private static String told(Problem problem) {
    return problem.origin().line() > 0
        ? "line " + problem.origin().line() + ": " + problem.message()
        : problem.message();
  }
}
