package org.licet.ingest.metadata.standards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * The elements of the Data Provenance Standards 1.0.0 (section 4), each with the names that it has:
 * that of the schema first, then those of the specification's headings. Letter case and what stands
 * between words do not count.
 */
enum Element {
  SOURCE("source"),
  PROVENANCE("provenance"),
  USE("use"),

  VERSION("version", "standards version used"),
  TITLE("title", "dataset title", "dataset title / name", "name"),
  ID("id", "unique metadata identifier", "identifier"),
  LOCATION("location", "metadata location"),
  ISSUER("issuer", "dataset issuer"),

  SOURCE_METADATA("source", "source metadata for dataset", "source metadata"),
  ORIGIN("origin", "source for dataset", "source (if different from issuer)"),
  METHOD("generation-method", "method", "data generation method"),
  SUB_PROVENANCE("sub-provenance"),

  CLASSIFICATION("classification", "confidentiality classification"),
  PROCESSING_INCLUDED(
      "processing-included",
      "data processing geography included",
      "data processing geography inclusion"),
  PROCESSING_EXCLUDED(
      "processing-excluded",
      "data processing geography excluded",
      "data processing geography exclusion"),
  STORAGE_ALLOWED("storage-allowed", "data storage geography allowed"),
  STORAGE_FORBIDDEN("storage-forbidden", "data storage geography forbidden"),
  LICENSE("license", "license to use"),
  INTENDED_PURPOSE("intended-purpose", "intended data use", "intended purpose"),
  COPYRIGHT("copyright"),
  PATENT("patent"),
  TRADEMARK("trademark"),
  CONSENTS("consents", "consent documentation location");

  private final List<String> names;

  Element(String... names) {
    this.names = Stream.of(names).map(Element::plain).toList();
  }

  /** The value of the element in an object; an explicit nothing is absent. */
  Optional<Tree> in(Tree object) {
    return object instanceof Tree.Fields fields
        ? fields.fields().stream()
            .filter(field -> names.contains(plain(field.name())))
            .map(Tree.Field::value)
            .filter(value -> !(value instanceof Tree.Nothing))
            .findFirst()
        : Optional.empty();
  }

  /** The values of the element in an object. */
  List<Tree> all(Tree object) {
    return in(object).map(Trees::items).orElse(List.of());
  }

  /** The texts among the values of the element. */
  List<String> texts(Tree object) {
    return all(object).stream().flatMap(value -> Trees.text(value).stream()).toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
