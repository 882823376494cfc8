package org.licet.ingest;

import java.util.Optional;

/**
 * An input of which the format is known, and everything that has to be read before the first
 * record.
 *
 * @param file the file
 * @param format its format
 * @param bytes the open bytes of an input that can be read only once
 * @param content what it describes, when it is a description
 * @param sha256 digest, when it was read to its end already
 * @param refused why it is not read; empty when it is
 */
record OpenedInput(
    InputFile file,
    Format format,
    Optional<InputBytes> bytes,
    Optional<ManifestContent> content,
    String sha256,
    String refused) {}
