package org.licet.ingest.metadata.spdx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Tree;

/**
 * An element of an SPDX document.
 *
 * @param id under which others refer to it
 * @param type the local name of its class, for example {@code DatasetPackage}
 * @param fields its properties
 */
record SpdxElement(String id, String type, Tree.Fields fields) {
  private static final Set<String> ARTIFACTS =
      Set.of("Package", "File", "Snippet", "DatasetPackage", "AIPackage");

  /** Whether it is a dataset, or a package that is said to hold data. */
  boolean isData() {
    return type.equals("DatasetPackage") || type.equals("Package") && isFor("data");
  }

  /** Whether it is a machine learning model, or a package that is said to hold one. */
  boolean isModel() {
    return type.equals("AIPackage") || type.equals("Package") && isFor("model");
  }

  /** Whether it is something that a license can be for, and not an agent, a tool or a document. */
  boolean isArtifact() {
    return ARTIFACTS.contains(type);
  }

  /** Whether it is a file, or a part of one. */
  boolean isFile() {
    return type.equals("File") || type.equals("Snippet");
  }

  /** Whether it is code, a build file or a document, going by its main purpose. */
  boolean isSoftware() {
    return isArtifact() && !isData() && !isModel() && !isFor("data") && !isFor("model");
  }

  /** The name for people; its id when it has none. */
  String name() {
    return SpdxTerms.text(fields, "name").orElse(id);
  }

  /** The text of a property. */
  Optional<String> text(String property) {
    return SpdxTerms.text(fields, property);
  }

  /** The texts of a property. */
  List<String> texts(String property) {
    return SpdxTerms.texts(fields, property);
  }

  /** The local name of a term that a property takes. */
  Optional<String> term(String property) {
    return SpdxTerms.term(fields, property);
  }

  /** Where it is described. */
  long line() {
    return fields.line();
  }

  private boolean isFor(String purpose) {
    return term("primaryPurpose").filter(purpose::equals).isPresent();
  }
}
