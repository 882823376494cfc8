package org.licet.ingest;

import java.util.Optional;
import org.licet.ingest.metadata.Metadata;
import org.licet.reservation.Snapshot;

/**
 * An input of which the format is known, and everything that has to be read before the first
 * record.
 *
 * @param file the file
 * @param kind the name of its format in reports
 * @param content what it holds
 * @param sha256 digest, when it was read to its end already; empty otherwise
 */
record OpenedInput(InputFile file, String kind, Content content, String sha256) {

  /** What an input holds. */
  sealed interface Content {}

  /**
   * Usage records, yet to be read.
   *
   * @param format how they are written
   * @param bytes the open bytes of an input that can be read only once
   */
  record Records(Format format, Optional<InputBytes> bytes) implements Content {}

  /**
   * Datasets, agreements and uses in a form of our own.
   *
   * @param content what is stated
   */
  record Described(ManifestContent content) implements Content {}

  /**
   * Metadata that others write about datasets.
   *
   * @param metadata what it says
   */
  record Foreign(Metadata metadata) implements Content {}

  /**
   * The text of a license, which lies beside the data that it is for.
   *
   * @param text the text
   */
  record LicenseText(String text) implements Content {}

  /**
   * What a site said to machines, as it stood when it was taken.
   *
   * @param form what kind of source it is
   * @param text its text
   */
  record Signals(Snapshot.Form form, String text) implements Content {}

  /**
   * Nothing that is read.
   *
   * @param reason why not
   */
  record Refused(String reason) implements Content {}

  /** What it states in a form of our own, if it is of that kind. */
  Optional<ManifestContent> described() {
    return content instanceof Described described
        ? Optional.of(described.content())
        : Optional.empty();
  }
}
