package org.licet.ingest.metadata.openlineage;

import java.util.Optional;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** The name of a dataset: its namespace, which is where it is stored, and its name within. */
final class DatasetName {
  private DatasetName() {}

  /** The name of an object that names a dataset; absent when a part of it is missing. */
  static Optional<String> of(Tree object) {
    Optional<String> namespace = Trees.text(object, "namespace");
    return namespace.flatMap(space -> Trees.text(object, "name").map(name -> joined(space, name)));
  }

  /** The same; a missing part is a fault. */
  static Optional<String> of(Tree object, Notes notes) {
    Optional<String> name = of(object);
    if (name.isEmpty()) {
      String missing = Trees.text(object, "namespace").isEmpty() ? "namespace" : "name";
      notes.fault(
          object.line(), "`" + missing + "` of a dataset is missing", "the dataset is left out");
    }
    return name;
  }

  private static String joined(String namespace, String name) {
    return namespace.replaceFirst("/+$", "") + "/" + name.replaceFirst("^/+", "");
  }
}
