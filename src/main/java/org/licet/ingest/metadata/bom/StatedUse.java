package org.licet.ingest.metadata.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.tree.Tree;

/**
 * A use that a description states, such as the training of a model, as a usage record by its keys
 * (DESIGN section 4). What is not stated is left out, and then unknown.
 */
public final class StatedUse {
  private final long line;
  private final List<Tree.Field> fields = new ArrayList<>();

  /**
   * A use of a dataset.
   *
   * @param id unique within its file
   * @param target the dataset, by a name that tells it from all others
   * @param line where it is stated
   */
  public StatedUse(String id, String target, long line) {
    this.line = line;
    with("id", Optional.of(id));
    with("target", Optional.of(target));
  }

  /** The id of a use of data for a model, as people would say it. */
  public static String id(String data, String action, String model) {
    return data + ": " + action + " " + model;
  }

  /** States a key, if there is a value. */
  public StatedUse with(String key, Optional<String> value) {
    value.ifPresent(text -> fields.add(new Tree.Field(key, line, new Tree.Text(text, line))));
    return this;
  }

  /** The record. */
  public Tree.Fields fields() {
    return new Tree.Fields(fields, line);
  }
}
