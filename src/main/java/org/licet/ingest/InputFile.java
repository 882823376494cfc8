package org.licet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.licet.model.Origin;

/**
 * One file to read.
 *
 * @param name the name as given on the command line, for messages
 * @param path where it is; absent: standard input
 * @param named whether it was named itself, rather than found in a directory or by a glob
 */
record InputFile(String name, Optional<Path> path, boolean named) {
  /** How standard input is named. */
  static final String STANDARD_INPUT = "-";

  /** The place of the file as a whole. */
  Origin origin() {
    return new Origin(name, 0);
  }

  /**
   * The ending of the name in lower case without the dot, {@code .gz} and {@code .zst} left out.
   */
  String ending() {
    String plain = Unpacked.plainName(name).toLowerCase(Locale.ROOT);
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    return last.contains(".") ? last.substring(last.lastIndexOf('.') + 1) : "";
  }

  /** Whether it is named as the text of a license is: {@code LICENSE}, {@code COPYING.txt}. */
  boolean isLicenseText() {
    return name.matches(
        "(?i)(.*/)?(LICEN[SC]E|COPYING)([-_.][\\w.+-]*)?(?<!\\.(json|jsonld|ya?ml|csv|ttl|xml))");
  }

  /** Whether it is named as the card of its directory is. */
  boolean isReadme() {
    return name.matches("(?i)(.*/)?readme\\.(md|markdown)");
  }

  /** The directory that it lies in, in full; empty for standard input. */
  String directory() {
    return path.map(each -> each.toAbsolutePath().normalize().getParent())
        .map(Path::toString)
        .orElse("");
  }

  /**
   * Whether it must be understood: it was named, or it is a manifest, and what a manifest describes
   * changes verdicts.
   */
  boolean mustBeRead() {
    return named || name.matches("(.*/)?licet\\.ya?ml(\\.(gz|zst))?");
  }

  /** The bytes of the file. */
  InputStream bytes(InputStream standardInput) throws IOException {
    return path.isPresent() ? Files.newInputStream(path.get()) : standardInput;
  }
}
