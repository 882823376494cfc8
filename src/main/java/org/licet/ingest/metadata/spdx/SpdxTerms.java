package org.licet.ingest.metadata.spdx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * The words of SPDX 3 in JSON-LD. A term is written in full ({@code
 * https://spdx.org/rdf/3.0.1/terms/Dataset/DatasetPackage}), with a prefix of JSON-LD ({@code
 * spdx:Dataset/DatasetPackage}) or with that of the context that SPDX publishes ({@code
 * dataset_DatasetPackage}); none of its local names is used twice, so these tell them apart.
 */
final class SpdxTerms {
  private SpdxTerms() {}

  /** A term without what stands before its local name. */
  static String local(String term) {
    return term.replaceFirst("^.*[/#:_](?=[^/#:_]+$)", "");
  }

  /** The values of a property, by its local name. */
  static List<Tree> values(Tree.Fields object, String property) {
    return object.fields().stream()
        .filter(field -> field.name().equals(property) || local(field.name()).equals(property))
        .flatMap(field -> Trees.items(field.value()).stream())
        .flatMap(SpdxTerms::listed)
        .filter(value -> !(value instanceof Tree.Nothing))
        .toList();
  }

  /** The texts of a property. */
  static List<String> texts(Tree.Fields object, String property) {
    return values(object, property).stream().flatMap(value -> text(value).stream()).toList();
  }

  /** The first text of a property. */
  static Optional<String> text(Tree.Fields object, String property) {
    return texts(object, property).stream().findFirst();
  }

  /** The local name of the first value of a property that takes the terms of a vocabulary. */
  static Optional<String> term(Tree.Fields object, String property) {
    return text(object, property).map(SpdxTerms::local);
  }

  /** A plain value, or the one in an object that JSON-LD puts around it. */
  static Optional<String> text(Tree value) {
    return Trees.text(value)
        .or(() -> Trees.text(value, "@value"))
        .or(() -> Trees.text(value, "@id"))
        .or(() -> value instanceof Tree.Fields object ? id(object) : Optional.empty());
  }

  /** The id under which other elements refer to an object. */
  static Optional<String> id(Tree.Fields object) {
    return object.fields().stream()
        .filter(field -> field.name().equals("@id") || local(field.name()).equals("spdxId"))
        .flatMap(field -> Trees.text(field.value()).stream())
        .findFirst();
  }

  /** The local name of the type of an object. */
  static Optional<String> type(Tree.Fields object) {
    return Stream.concat(
            Trees.texts(object, "type").stream(), Trees.texts(object, "@type").stream())
        .map(SpdxTerms::local)
        .findFirst();
  }

  private static Stream<Tree> listed(Tree value) {
    return Trees.get(value, "@list").map(Trees::items).orElse(List.of(value)).stream();
  }
}
