package org.licet.ingest;

/** RDF. */
final class RdfDocuments {
  RdfDocuments(InputFile file, Words words) {}

  ManifestContent read(Format format, byte[] bytes) throws RefusedException {
    throw new RefusedException(
        new org.licet.model.Problem(new org.licet.model.Origin("", 0), "not yet", ""));
  }
}
