package org.licet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text file in UTF-8: whole, or not at all. */
final class ReportFile {
  private ReportFile() {}

  /** Writes the text of a file. */
  interface Content {
    /** Writes to the open file. */
    void write(Writer out) throws IOException;
  }

  /**
   * Writes beside the file first and then puts it in its place; a device or a pipe is written to
   * directly.
   *
   * @throws IOException when the file cannot be written
   */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, content);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      writeTo(draft, content);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void writeTo(Path file, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      content.write(out);
    }
  }
}
