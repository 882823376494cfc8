package org.licet.ingest.metadata.odps;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * Looks into a description of a data product. The versions of the specification differ in where
 * they put a block: beside the product or in it; under a language, in a list of languages, or
 * plain; in place or by a reference.
 */
final class ProductTree {
  private static final String REFERENCE = "$ref";

  private final Tree document;
  private final Consumer<String> elsewhere;

  /**
   * A view of a document.
   *
   * @param elsewhere takes every reference that leads out of the document
   */
  ProductTree(Tree document, Consumer<String> elsewhere) {
    this.document = document;
    this.elsewhere = elsewhere;
  }

  /** The product. */
  Optional<Tree> product() {
    return Trees.get(document, "product").flatMap(this::resolved);
  }

  /** A block of the product, beside it or in it. */
  Optional<Tree> block(String... names) {
    for (String name : names) {
      Optional<Tree> block =
          Trees.get(document, name)
              .or(() -> product().flatMap(product -> Trees.get(product, name)))
              .flatMap(this::resolved);
      if (block.isPresent()) {
        return block;
      }
    }
    return Optional.empty();
  }

  /** Where a block is that stands elsewhere. */
  Optional<String> addressOf(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.concat(
                    Trees.at(document, name, REFERENCE).stream(),
                    Trees.at(document, "product", name, REFERENCE).stream()))
        .flatMap(value -> Trees.text(value).stream())
        .findFirst();
  }

  /** What is under a key, references followed. */
  Optional<Tree> get(Tree object, String key) {
    return Trees.get(object, key).flatMap(this::resolved);
  }

  /** A value itself, or what it refers to; absent when that is elsewhere. */
  Optional<Tree> resolved(Tree value) {
    Tree now = value;
    Set<String> seen = new HashSet<>();
    for (Optional<String> reference = reference(now);
        reference.isPresent();
        reference = reference(now)) {
      String path = reference.get();
      Optional<Tree> found = path.startsWith("#") ? at(path) : Optional.empty();
      if (found.isEmpty() || !seen.add(path)) {
        elsewhere.accept(path);
        return Optional.empty();
      }
      now = found.get();
    }
    return Optional.of(now);
  }

  /** The part of a block in English, else in the language that comes first; or the block itself. */
  Tree inOneLanguage(Tree block) {
    List<Tree.Field> fields = languages(block);
    return fields.stream()
        .filter(field -> field.name().toLowerCase(Locale.ROOT).startsWith("en"))
        .findFirst()
        .or(() -> fields.stream().findFirst())
        .map(Tree.Field::value)
        .orElse(block);
  }

  /** How many languages a block is in; none when it is not by language. */
  static List<Tree.Field> languages(Tree block) {
    if (block instanceof Tree.Items items) {
      return items.items().stream().flatMap(item -> languages(item).stream()).toList();
    }
    return block instanceof Tree.Fields fields
            && fields.fields().stream()
                .allMatch(field -> field.name().matches("[A-Za-z]{2}([_-][A-Za-z]{2,4})?"))
        ? fields.fields()
        : List.of();
  }

  /** The text of a key, in one language. */
  Optional<String> text(Tree object, String key) {
    return get(object, key)
        .map(this::inOneLanguage)
        .flatMap(
            value ->
                value instanceof Tree.Flag flag
                    ? Optional.of(Boolean.toString(flag.flag()))
                    : Trees.text(value));
  }

  /** The texts of a key: the items of a list, or what commas separate. */
  List<String> texts(Tree object, String key) {
    Optional<Tree> value = get(object, key).map(this::inOneLanguage);
    if (value.isPresent() && value.get() instanceof Tree.Text text) {
      return List.of(text.text().split("\\s*[,;|]\\s*")).stream()
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .toList();
    }
    return value.stream()
        .flatMap(list -> Trees.items(list).stream())
        .flatMap(item -> Trees.text(inOneLanguage(item)).stream())
        .toList();
  }

  private static Optional<String> reference(Tree value) {
    return Trees.text(value, REFERENCE);
  }

  /** What a JSON pointer leads to, from the document or from the product in it. */
  private Optional<Tree> at(String pointer) {
    String[] path = pointer.replaceFirst("^#/?", "").split("/");
    return at(document, path)
        .or(() -> Trees.get(document, "product").flatMap(product -> at(product, path)));
  }

  private static Optional<Tree> at(Tree from, String[] path) {
    Optional<Tree> now = Optional.of(from);
    for (String step : path) {
      String key = step.replace("~1", "/").replace("~0", "~");
      now = now.flatMap(value -> Trees.get(value, key));
    }
    return now;
  }
}
