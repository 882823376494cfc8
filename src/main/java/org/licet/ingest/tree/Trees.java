package org.licet.ingest.tree;

import java.util.List;
import java.util.Optional;

/** Looks into values that nobody has checked: what is not of the kind asked for is absent. */
public final class Trees {
  private Trees() {}

  /** The value of a key of an object; an explicit nothing is absent. */
  public static Optional<Tree> get(Tree object, String key) {
    return object instanceof Tree.Fields fields
        ? fields.fields().stream()
            .filter(field -> field.name().equals(key))
            .map(Tree.Field::value)
            .filter(value -> !(value instanceof Tree.Nothing))
            .findFirst()
        : Optional.empty();
  }

  /** The value at the end of a path of keys. */
  public static Optional<Tree> at(Tree object, String... path) {
    Optional<Tree> value = Optional.of(object);
    for (String key : path) {
      value = value.flatMap(inner -> get(inner, key));
    }
    return value;
  }

  /** The text of a key that is not blank, stripped. */
  public static Optional<String> text(Tree object, String key) {
    return get(object, key).flatMap(Trees::text);
  }

  /** A text or number as text, stripped; absent when it is blank or something else. */
  public static Optional<String> text(Tree value) {
    String text =
        value instanceof Tree.Text plain
            ? plain.text().strip()
            : value instanceof Tree.Numeral numeral ? numeral.text() : "";
    return Optional.of(text).filter(found -> !found.isEmpty());
  }

  /** The values of a key: the items of a list, or the one value; none when it is absent. */
  public static List<Tree> items(Tree object, String key) {
    return get(object, key).map(Trees::items).orElse(List.of());
  }

  /** The items of a list, or the one value. */
  public static List<Tree> items(Tree value) {
    return value instanceof Tree.Items items ? items.items() : List.of(value);
  }

  /** The texts among the values of a key. */
  public static List<String> texts(Tree object, String key) {
    return items(object, key).stream().flatMap(item -> text(item).stream()).toList();
  }
}
