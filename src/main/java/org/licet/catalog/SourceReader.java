package org.licet.catalog;

import java.util.List;
import java.util.Optional;
import org.licet.model.Source;
import org.licet.vocab.Described;

/** Reads where a fact was read. */
final class SourceReader {
  private SourceReader() {}

  /**
   * The source of a clause; the first by name where there are several.
   *
   * @throws org.licet.model.BrokenCatalogException when there is none, or it says nothing
   */
  static Source read(Described clause) {
    Described source = clause.needLink("dct:source");
    if (!source.has("licet:sourceKind")) {
      throw clause.broken(
          "has the source `" + source.localName() + "`, which the file does not describe");
    }
    return new Source(
        source.need("licet:sourceKind"),
        where(source).orElseThrow(() -> clause.broken("has a source that does not say where")),
        source.day("licet:recordedOn"),
        String.join(" ", source.texts("skos:note")));
  }

  /** Path in a repository at a commit, an address, or a description, whichever is exact. */
  private static Optional<String> where(Described source) {
    Optional<String> repository = source.text("licet:repository");
    if (repository.isPresent()) {
      String path = source.text("licet:path").map(each -> " " + each).orElse("");
      String commit = source.text("licet:commit").map(each -> " at " + each).orElse("");
      return Optional.of(repository.get() + path + commit);
    }
    for (String property : List.of("schema:url", "rdfs:comment", "skos:note")) {
      List<String> texts = source.texts(property);
      if (!texts.isEmpty()) {
        return Optional.of(String.join(", ", texts));
      }
    }
    return Optional.empty();
  }
}
