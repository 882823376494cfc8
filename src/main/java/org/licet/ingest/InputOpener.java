package org.licet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.YamlTrees;
import org.licet.model.BadInputException;
import org.licet.model.Problem;

/** Opens inputs, tells their formats, and reads those that describe datasets and agreements. */
final class InputOpener {
  private final InputStream standardInput;
  private final Words words;

  InputOpener(InputStream standardInput, Words words) {
    this.standardInput = standardInput;
    this.words = words;
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
    if (format.describes()) {
      ManifestContent content = describe(file, format, bytes);
      String sha256 = bytes.sha256();
      bytes.close();
      return new OpenedInput(file, format, Optional.empty(), Optional.of(content), sha256, "");
    }
    if (file.path().isPresent()) {
      // Opened again when its turn comes, so that there is no limit on the number of files.
      bytes.close();
      return new OpenedInput(file, format, Optional.empty(), Optional.empty(), "", "");
    }
    return new OpenedInput(file, format, Optional.of(bytes), Optional.empty(), "", "");
  }

  private ManifestContent describe(InputFile file, Format format, InputBytes bytes)
      throws IOException, RefusedException {
    ManifestReader manifest = new ManifestReader(file.name(), words);
    if (format.isRdf()) {
      return new RdfDocuments(file, words).read(format, bytes.all(Caps.RDF));
    }
    return manifest.read(YamlTrees.read(file.name(), bytes.all(Caps.MANIFEST)));
  }

  private static OpenedInput refused(InputFile file, InputBytes bytes, Problem problem)
      throws IOException {
    if (file.mustBeRead()) {
      throw new BadInputException(problem);
    }
    String sha256 = bytes.sha256();
    bytes.close();
    return new OpenedInput(
        file, Format.EMPTY, Optional.empty(), Optional.empty(), sha256, problem.message());
  }
}
